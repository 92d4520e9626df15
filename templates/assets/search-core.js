// Finds documents: adds up what the words of a query say of each document, and puts the best in order.
(() => {
  'use strict';
  const { index, words: { open, pieces, split, isAt, known, spell, understand } } = dossier;

  // The documents whose name is the whole query, among the names that are kept with its rarest word.
  function named(meanings, names) {
    if (!meanings.length || meanings.some((meaning) => !meaning.stems.size)) return [];
    const name = meanings.map(({ word, instead }) => instead[0] ?? word).join(' ');
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = hash >>> 24 ^ hash & 0xffffff;
    return names.flatMap((name) => (name.hash === hash ? name.document : []));
  }

  // Words that most documents have, and lone letters of names, count only alone; a title counts for more the shorter the query.
  async function score(m, meanings, joined, phrases, fragments) {
    const scores = new Float32Array(m.total);
    const [phraseWords, nameWords, last] = [0, 0, 0].map(() => new Uint8Array(m.total));
    const most = Math.log2(0.6 * (m.settled || m.total));
    const byWord = new Map();
    for (const meaning of [...meanings, ...joined])
      if (meaning.stems.size) byWord.set(meaning.word, { ...meaning, times: (byWord.get(meaning.word)?.times || 0) + 1 });
    let used = [...byWord.values()].sort((a, b) => a.common - b.common).slice(0, 24);
    for (const isTelling of [({ common }) => common < most, ({ word }) => !fragments.includes(word)])
      if (used.some(isTelling)) used = used.filter(isTelling);
    const strengths = m.scores.map((score, level) => score / 100 + (level < m.bare ? 0 : 0.2 + 0.8 / used.length));
    const inPhrases = used.filter(({ word }) => phrases.flat().includes(word));
    await Promise.all(used.map(async (meaning) =>
      (meaning.lists = await Promise.all([...meaning.stems].map(async ([stem, share]) => ({ share, ...(await index.postings(stem)) }))))));
    for (const [number, meaning] of used.entries()) {
      const points = meaning.lists.length > 1 ? new Float32Array(m.total) : scores;
      for (const { groups, share } of meaning.lists) {
        const count = groups.reduce((sum, group) => sum + group.documents.length, 0);
        const rarity = Math.log(1 + (m.total - count + 0.5) / (count + 0.5)) * share * meaning.times;
        for (const { level, documents } of groups) {
          const gain = rarity * strengths[level];
          if (points === scores) for (const document of documents) scores[document] += gain;
          else for (const document of documents) points[document] = Math.max(points[document], gain);
          // A word counts once, in however many forms a name has it.
          if (level >= m.bare) for (const document of documents) if (last[document] !== number + 1) last[document] = number + 1, nameWords[document]++;
          if (inPhrases.includes(meaning)) for (const document of documents) phraseWords[document]++;
        }
      }
      if (points !== scores) for (let document = 0; document < m.total; document++) scores[document] += points[document];
    }
    const names = used.flatMap(({ lists }) => lists.flatMap(({ names }) => names));
    return { scores, names, used, nameWords, hasPhraseWords: (document) => phraseWords[document] >= inPhrases.length };
  }

  // The numbers of the best documents in order. Of equals, the later document is the newer one.
  function best(scores, passes, limit) {
    const top = [];
    let least = 0;
    for (let document = scores.length - 1; limit > 0 && document >= 0; document--) {
      const points = scores[document];
      if (points <= least || !passes(document)) continue;
      let at = top.length;
      while (at > 0 && scores[top[at - 1]] < points) at--;
      top.splice(at, 0, document);
      if (top.length > limit) top.pop();
      if (top.length === limit) least = scores[top[limit - 1]];
    }
    return top;
  }

  // The documents that have the phrases, in order, and whether there may be more: they are read on until one more than asked
  // for has them, or for each of these 25 were read.
  async function verified(documents, phrases, limit) {
    const kept = [];
    let read = 0;
    for (; read < Math.min(25 * limit, documents.length) && kept.length <= limit; read += 16)
      kept.push(...(await Promise.all(documents.slice(read, read + 16).map(async (document) => {
        const { url, title } = await index.title(document);
        const words = split(title + '\n' + (await index.text(url)));
        return phrases.every((phrase) => words.some((_, place) => isAt(words, place, phrase))) ? [document] : [];
      }))).flat());
    return { kept, isCut: read < documents.length };
  }

  // The entities, which have no date, whose title begins with words that are still being typed; or those that have them in their names.
  async function begun(m, words, { scores, used, nameWords }) {
    const likely = best(scores, (document) => document >= m.dated && nameWords[document] >= Math.max(1, used.length - 1), 48);
    const titles = await Promise.all(likely.map(async (document) => split((await index.title(document)).title).join(' ')));
    const first = likely.filter((_, i) => titles[i].startsWith(words.join(' ')));
    return first.length ? first : likely.filter((document) => nameWords[document] >= used.length);
  }

  async function hits(text, complete) {
    const m = await open();
    const words = [];
    const phrases = [];
    text.split(/["“”„«»]/).forEach((part, i, parts) => {
      const found = split(part);
      if (i % 2 && i < parts.length - 1 && found.length > 1) phrases.push(found);
      words.push(...found);
    });
    const all = pieces(text.normalize('NFC'));
    const joints = all.flatMap(({ joint }) => joint || []);
    const fragments = all.flatMap(({ words, isFragment }) => (isFragment ? words : []));
    const isOpen = complete && !/[\s"]$/.test(text);
    // What one letter begins cannot be told yet.
    if (isOpen && words.length > 1 && /^\p{L}$/u.test(words.at(-1))) fragments.push(words.at(-1));
    const understood = await understand(all, isOpen);
    const meanings = understood.flatMap((meaning) => meaning.parts ?? meaning);
    // Words that a hyphen joins are looked for as one word too.
    const joined = await Promise.all(joints.filter((joint) => !understood.some(({ instead }) => instead.includes(joint))).map(known));
    for (const { stems } of joined) for (const stem of stems.keys()) stems.set(stem, 0.5);
    let found = await score(m, meanings, joined, phrases, fragments);
    let documents = named(meanings, found.names);
    if (!documents.length && !isOpen) {
      await Promise.all(meanings.map((meaning) => spell(meaning, words)));
      if (meanings.some(({ also }) => also.length)) found = await score(m, meanings, joined, phrases, fragments);
    }
    const { scores, used, hasPhraseWords } = found;
    // Without words everything is found, the newest first.
    if (!words.length) scores.fill(1).fill(0.5, m.dated);
    let top = 1;
    for (const points of scores) if (points >= top) top = points + 1;
    for (const document of isOpen ? await begun(m, words, found) : []) scores[document] += top;
    for (const document of documents) {
      const { kind } = await index.title(document);
      scores[document] += m.kinds.some(({ id, isEntity }) => id === kind && isEntity) ? 2 * top : top;
    }
    return { m, words, phrases, fragments, understood, meanings, used, scores, hasPhraseWords };
  }

  async function attempt(text, options) {
    const limit = options.limit ?? 10;
    const { m, words, phrases, fragments, understood, meanings, used, scores, hasPhraseWords } = await hits(text, options.complete);
    const tests = Object.values(await filters(m, options));
    const passes = tests.length ? (document) => tests.every((test) => test(document)) : () => true;
    const isPossible = !understood.some(({ word, stems, instead }) => phrases.flat().includes(word) && (!stems.size || instead.length));
    const candidates = phrases.length && isPossible ? best(scores, (document) => hasPhraseWords(document) && passes(document), 25 * limit + 16) : [];
    const { kept, isCut } = await verified(candidates, phrases, limit);
    const withPhrase = kept.length;
    const documents = kept.slice(0, limit);
    let [total, hasMore, isLeast] = [withPhrase, isCut || withPhrase > limit, isCut];
    // What has the words of a phrase apart is better than nothing.
    if (!withPhrase || phrases.flat().length < words.length) {
      documents.push(...best(scores, (document) => !documents.includes(document) && passes(document), limit - documents.length));
      for (let document = (total = 0); document < m.total; document++) if (scores[document] && passes(document)) total++;
      [hasMore, isLeast] = [total > documents.length, false];
    }
    const results = await Promise.all(documents.map(async (document) => ({ ...(await index.title(document)), score: scores[document] })));
    return Object.assign(results, {
      total, isLeast, hasMore, withPhrase, phrases, used,
      instead: understood.filter((meaning) => meaning.instead.length),
      also: meanings.flatMap((meaning) => meaning.also),
      unknown: understood.filter(({ word, stems, parts }) => !stems.size && !parts && !fragments.includes(word)),
    });
  }

  dossier.find = (text, options = {}) =>
    attempt(text, options).catch((error) => {
      if (!error.stale) throw error;
      index.forget();
      return attempt(text, options);
    });

  // What to mark: by each form of a word that ranked, how much it tells; and the phrases.
  dossier.sought = async ({ used, phrases }) => {
    const { total } = await open();
    const forms = new Map();
    await Promise.all(used.flatMap((meaning) => {
      const hit = { worth: 1 + Math.max(0, Math.log2(1 + total) - meaning.common) };
      return [meaning.word, ...meaning.instead, ...meaning.stems.keys()].map(async (near) => {
        for (const { word, stem } of await index.words(near)) if (meaning.stems.has(stem) && !forms.has(word)) forms.set(word, hit);
      });
    }));
    return { forms, phrases };
  };

  // Of a facet: {values: [{value, label}], rows: by document, the numbers of its values}.
  let columns = {};
  const column = (m, field) => {
    if (columns.m !== m) columns = { m };
    return (columns[field] ??= read(m, field));
  };

  async function read(m, field) {
    if (field === 'year') return { rows: (await column(m, 'date')).rows.map((date) => [date.slice(0, 4)]) };
    const numbers = index.numbers(await index.facet(field, 'fd'));
    if (field === 'date') {
      // 1 March of the year 0 was so many days before 1970.
      let day = -719468;
      return { rows: numbers.map((gap) => new Date((day += gap) * 864e5).toISOString().slice(0, 10)) };
    }
    const rows = [];
    for (let i = 0; i < numbers.length; i += 1 + numbers[i]) rows.push(numbers.slice(i + 1, i + 1 + numbers[i]));
    const lines = (await index.facet(field, 'fv')).split('\n');
    return { values: lines.flatMap((value, i) => (i % 2 ? [] : [{ value, label: lines[i + 1] }])), rows };
  }

  const fields = (dossier.fields = (m) => [...m.facets.map((facet) => facet.name).filter((name) => name !== 'date'), 'year']);

  async function filters(m, options) {
    const tests = {};
    for (const field of fields(m)) {
      const wanted = [options[field] ?? []].flat().map(String);
      if (!wanted.length) continue;
      const { values, rows } = await column(m, field);
      const chosen = new Set(values ? values.flatMap(({ value }, i) => (wanted.includes(value) ? i : [])) : wanted);
      tests[field] = (document) => !!rows[document]?.some((value) => chosen.has(value));
    }
    const { from = '', to = '\uffff' } = options;
    if (options.from || options.to) {
      const { rows } = await column(m, 'date');
      tests.date = (document) => rows[document]?.slice(0, from.length) >= from && rows[document].slice(0, to.length) <= to;
    }
    return tests;
  }

  // All values with their counts among what the text and the other facets let through.
  dossier.facets = async (text, options = {}) => {
    const { m, scores } = await hits(text);
    const tests = Object.entries(await filters(m, options));
    const all = await Promise.all(fields(m).map(async (field) => ({ field, ...(await column(m, field)), counts: new Map() })));
    scores.forEach((points, document) => {
      const failed = points > 0 ? tests.filter(([, test]) => !test(document)) : [0, 0];
      if (failed.length < 2)
        for (const { field, rows, counts } of all)
          if (!failed.length || failed[0][0] === field) for (const value of rows[document] || []) counts.set(value, (counts.get(value) || 0) + 1);
    });
    return all.map(({ field, values, counts }) => ({
      field,
      label: m.facets.find((facet) => facet.name === field)?.label,
      values: [...counts].map(([value, count]) => ({ value, label: value, ...values?.[value], count }))
        .sort((a, b) => (field === 'year' ? b.value - a.value : b.count - a.count || (a.label < b.label ? -1 : 1))),
    }));
  };
})();
