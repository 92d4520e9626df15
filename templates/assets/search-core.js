// Finds documents: understands what was typed, adds up what its words say of each document, and puts the best in order.
(() => {
  'use strict';
  const { index } = dossier;
  const word = '\\p{L}\\p{N}\\p{M}';
  const initials = new RegExp(`(?<![${word}])[a-z](?:\\.[a-z](?![${word}]))+`, 'giu');
  const possessive = new RegExp(`(['ʼ‘’＇])s(?![${word}])`, 'giu');
  const unseen = /[\p{Cf}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/gu;
  let letters;

  async function open() {
    const m = await index.manifest();
    if (letters?.m === m) return m;
    // Characters of dense scripts are words in pairs, others in runs.
    const ranges = m.dense.map((pair) => pair.map((code) => String.fromCodePoint(code)).join('-')).join('');
    const one = `(?=[${word}])[${ranges}]`;
    letters = { m, fold: new Map(), dense: new RegExp(one, 'u'), piece: new RegExp(`${one}|(?:(?!${one})[${word}])+|[^${word}]+`, 'gu'), word: new RegExp(`[${word}]`, 'u') };
    for (const group of m.fold.split(' ')) {
      const [to, from] = group.includes(':') ? group.split(':') : [group[0], group.slice(1)];
      for (const letter of from) letters.fold.set(letter, to);
    }
    return m;
  }

  const fold = (text) =>
    Array.from(Array.from(text.toLowerCase().replace(unseen, ''), (c) => letters.fold.get(c) ?? c).join('')).slice(0, 32).join('');

  // A text in pieces, each with the words it stands for.
  function pieces(text) {
    const isDense = (piece) => letters.dense.test(piece ?? '');
    return (text.match(letters.piece) || []).map((text, i, all) => {
      const words = !letters.word.test(text) ? [] : !isDense(text) ? [fold(text)] : isDense(all[i + 1]) ? [text + all[i + 1]] : isDense(all[i - 1]) ? [] : [text];
      return { text, words };
    });
  }

  const split = (text) =>
    pieces(text.normalize('NFC').replace(unseen, '').replace(initials, (match) => match.replaceAll('.', '')).replace(possessive, '$1'))
      .flatMap((piece) => piece.words).filter(Boolean);

  function distance(a, b, limit) {
    let start = 0;
    let [m, n] = [a.length, b.length];
    if (Math.abs(m - n) > limit) return 9;
    while (start < m && a[start] === b[start]) start++;
    while (m > start && n > start && a[m - 1] === b[n - 1]) m--, n--;
    [a, b] = [a.slice(start, m), b.slice(start, n)];
    let [before, last] = [[], [...Array(b.length + 1).keys()]];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return 9;
      [before, last] = [last, row];
    }
    return last.at(-1) > limit ? 9 : last.at(-1);
  }

  const entries = async (word) => (await index.words(word)).filter((entry) => entry.word === word);

  // Words that may be meant by an unknown one, as [word, share]. One mistake leaves the beginning or the end whole.
  async function near(word) {
    const around = new Set((await Promise.all([index.words(word), index.words(word.slice(0, 1) + word.slice(2)), index.endings(word)])).flat());
    const limit = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    const costs = new Map();
    for (const { word: other, stem = '', common, isName } of around) {
      // What begins alike is perhaps another form of the word.
      const form = other.startsWith(word) ? other : word.startsWith(stem) && stem.length > 3 ? stem : '';
      const cost = Math.min(distance(word, other, limit), 1.2 + Math.abs(form.length - word.length) / (form ? 10 : 0));
      const bonus = 0.35 * isName + 0.03 * common + 0.1 * (other[0] === word[0]);
      if (cost < 3) costs.set(other, Math.min(cost - bonus, costs.get(other) ?? 9));
    }
    const sorted = [...costs].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 4);
    return sorted.filter(([, cost]) => cost < sorted[0][1] + 0.6).map(([other, cost]) => [other, cost < sorted[0][1] + 0.4 ? 1 : 0.8]);
  }

  // The stems that stand for a word, each with its share.
  async function understand(word, isOpen) {
    const meaning = { word, stems: new Map(), instead: [], common: 0 };
    const take = (entries, share) => {
      for (const { stem, common } of entries) {
        meaning.stems.set(stem, Math.max(share, meaning.stems.get(stem) || 0));
        meaning.common = Math.max(meaning.common, common);
      }
    };
    take(await entries(word), 1);
    if (isOpen && word.length > 1) {
      const begun = (await index.words(word)).filter((entry) => entry.word.startsWith(word) && entry.word !== word);
      const rank = (entry) => entry.common + 6 * entry.isName;
      take(begun.sort((a, b) => rank(b) - rank(a)).slice(0, 5), 0.5);
    }
    if (!meaning.stems.size)
      for (const [other, share] of await near(word)) {
        meaning.instead.push(other);
        take(await entries(other), share);
      }
    return meaning;
  }

  async function named(meanings) {
    if (!meanings.length || meanings.some((meaning) => !meaning.stems.size)) return [];
    const name = meanings.map(({ word, instead }) => instead[0] ?? word).join(' ');
    const rarest = meanings.reduce((best, meaning) => (meaning.common < best.common ? meaning : best));
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = hash >>> 24 ^ hash & 0xffffff;
    const kept = await Promise.all([...rarest.stems.keys()].map(index.postings));
    return kept.flatMap(({ names }) => names.flatMap((name) => (name.hash === hash ? name.document : [])));
  }

  // Words that most documents have count only alone; a title counts for more the shorter the query.
  async function score(m, meanings, phrases) {
    const scores = new Float32Array(m.total);
    const phraseWords = new Uint8Array(m.total);
    const most = Math.log2(0.6 * (m.settled || m.total));
    const byWord = new Map();
    for (const meaning of meanings)
      if (meaning.stems.size) byWord.set(meaning.word, { ...meaning, times: (byWord.get(meaning.word)?.times || 0) + 1 });
    let used = [...byWord.values()].sort((a, b) => a.common - b.common).slice(0, 24);
    if (used[0]?.common < most) used = used.filter(({ common }) => common < most);
    const strengths = m.scores.map((score, level) => score / 100 + (level < m.bare ? 0 : 0.2 + 0.8 / used.length));
    const inPhrases = used.filter(({ word }) => phrases.flat().includes(word));
    await Promise.all(used.map(async (meaning) =>
      (meaning.lists = await Promise.all([...meaning.stems].map(async ([stem, share]) => ({ share, ...(await index.postings(stem)) }))))));
    for (const meaning of used) {
      const points = meaning.lists.length > 1 ? new Float32Array(m.total) : scores;
      for (const { groups, share } of meaning.lists) {
        const count = groups.reduce((sum, group) => sum + group.documents.length, 0);
        const rarity = Math.log(1 + (m.total - count + 0.5) / (count + 0.5)) * share * meaning.times;
        for (const { level, documents } of groups) {
          const gain = rarity * strengths[level];
          if (points === scores) for (const document of documents) scores[document] += gain;
          else for (const document of documents) points[document] = Math.max(points[document], gain);
          if (inPhrases.includes(meaning)) for (const document of documents) phraseWords[document]++;
        }
      }
      if (points !== scores) for (let document = 0; document < m.total; document++) scores[document] += points[document];
    }
    return { scores, hasPhraseWords: (document) => phraseWords[document] >= inPhrases.length };
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

  function hasPhrase(text, phrase) {
    const all = split(text);
    return all.some((word, i) => phrase.every((part, j) => all[i + j] === part));
  }

  // The first documents that have the phrases, of 64 that are read in eights.
  async function verified(documents, phrases, limit) {
    const kept = [];
    for (let i = 0; i < 64 && kept.length < limit; i += 8)
      await Promise.all(documents.slice(i, i + 8).map(async (document) => {
        const { url, title } = await index.title(document);
        const text = title + '\n' + (await index.text(url));
        if (phrases.every((phrase) => hasPhrase(text, phrase))) kept.push(document);
      }));
    return documents.filter((document) => kept.includes(document)).slice(0, limit);
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
    const isOpen = complete && !/[\s"]$/.test(text);
    const meanings = await Promise.all(words.slice(0, 64).map((word, i) => understand(word, isOpen && i === words.length - 1)));
    const { scores, hasPhraseWords } = await score(m, meanings, phrases);
    // Without words everything is found, the newest first.
    if (!words.length) scores.fill(1).fill(0.5, m.dated);
    let top = 1;
    for (const points of scores) if (points >= top) top = points + 1;
    for (const document of await named(meanings)) {
      const { kind } = await index.title(document);
      scores[document] += m.kinds.some(({ id, isEntity }) => id === kind && isEntity) ? 2 * top : top;
    }
    return { m, words, phrases, meanings, scores, hasPhraseWords };
  }

  async function attempt(text, options) {
    const limit = options.limit ?? 10;
    const { m, words, phrases, meanings, scores, hasPhraseWords } = await hits(text, options.complete);
    const tests = Object.values(await filters(m, options));
    const passes = tests.length ? (document) => tests.every((test) => test(document)) : () => true;
    const candidates = phrases.length ? best(scores, (document) => hasPhraseWords(document) && passes(document), Math.max(64, limit)) : [];
    const documents = await verified(candidates, phrases, limit);
    const withPhrase = documents.length;
    let total = withPhrase;
    // What has the words of a phrase apart is better than nothing.
    if (!withPhrase || phrases.flat().length < words.length) {
      documents.push(...best(scores, (document) => !documents.includes(document) && passes(document), limit - withPhrase));
      for (let document = (total = 0); document < m.total; document++) if (scores[document] && passes(document)) total++;
    }
    const results = await Promise.all(documents.map(async (document) => ({ ...(await index.title(document)), score: scores[document] })));
    return Object.assign(results, {
      total, withPhrase, phrases, meanings,
      instead: meanings.filter((meaning) => meaning.instead.length),
      unknown: meanings.filter((meaning) => !meaning.stems.size),
    });
  }

  dossier.find = (text, options = {}) =>
    attempt(text, options).catch((error) => {
      if (!error.stale) throw error;
      index.forget();
      return attempt(text, options);
    });

  dossier.forms = async ({ meanings }) => {
    const lists = meanings.flatMap(({ word, stems, instead }) =>
      [word, ...instead, ...stems.keys()].map(async (near) => (await index.words(near)).filter((entry) => stems.has(entry.stem))));
    return new Set((await Promise.all(lists)).flat().map((entry) => entry.word));
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

  const fields = (m) => [...m.facets.map((facet) => facet.name).filter((name) => name !== 'date'), 'year'];

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

  Object.assign(dossier, { pieces, split });
})();
