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
    // An unknown word may be a stem that occurs in other forms only.
    letters.endings = ('- ' + m.endings).trim().split(' ').map((text) => [...text.split(/[+-]/), text.includes('+')]);
    for (const group of m.fold.split(' ')) {
      const [to, from] = group.includes(':') ? group.split(':') : [group[0], group.slice(1)];
      for (const letter of from) letters.fold.set(letter, to);
    }
    return m;
  }

  const fold = (text) =>
    Array.from(Array.from(text.toLowerCase().replace(unseen, ''), (c) => letters.fold.get(c) ?? c).join('')).slice(0, 32).join('');

  // A text in pieces, each with the words it stands for, and the joint that a hyphen or an apostrophe makes of two.
  function pieces(text) {
    const isDense = (piece) => letters.dense.test(piece ?? '');
    const isWord = (piece) => letters.word.test(piece ?? '') && !isDense(piece);
    return (text.match(letters.piece) || []).map((text, i, all) => {
      const words = !letters.word.test(text) ? [] : !isDense(text) ? [fold(text)] : isDense(all[i + 1]) ? [text + all[i + 1]] : isDense(all[i - 1]) ? [] : [text];
      const isJoined = isWord(text) && isWord(all[i + 2]) && /^\P{N}/u.test(text) && (text.length > 1 ? /^[-‐‑'’]$/ : /^[-‐‑]$/).test(all[i + 1]);
      return { text, words, joint: isJoined ? fold(text + all[i + 2]) : '' };
    });
  }

  const prepared = (text) =>
    text.normalize('NFC').replace(unseen, '').replace(initials, (match) => match.replaceAll('.', '')).replace(possessive, '$1');
  const split = (text) => pieces(prepared(text)).flatMap((piece) => piece.words).filter(Boolean);

  // What a name in another spelling has in common with it.
  const sound = (word) => word.replace(/[iyj]+/g, 'i').replace(/o[ou]/g, 'u').replace(/w/g, 'v').replace(/([bdgktz])h/g, '$1').replace(/(.)\1+/gu, '$1');

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

  // What a word says by itself: the stems that stand for it, each with its share.
  async function known(word) {
    const meaning = { word, stems: new Map(), instead: [], also: [], common: 0, isName: false };
    add(meaning, (await index.words(word)).filter((entry) => entry.word === word), 1);
    return meaning;
  }

  function add(meaning, entries, share) {
    for (const { stem, common, isName } of entries) {
      meaning.stems.set(stem, Math.max(share, meaning.stems.get(stem) || 0));
      meaning.common = Math.max(meaning.common, common);
      meaning.isName ||= isName;
    }
  }

  // Another form of a word: of the stem that the shortest ending leaves of it, among endings in use.
  async function inflected(word) {
    for (const [ending, rest, isWhole] of letters.endings) {
      const stem = word.endsWith(ending) ? word.slice(0, word.length - ending.length) + rest : '';
      const found = stem.length > 2 ? (await index.words(stem)).filter((entry) => entry.stem === stem) : [];
      if (found.length && found.some((entry) => entry.word === stem) === isWhole) return found;
    }
    return [];
  }

  // Words that may be meant by another, the likeliest first. One slip leaves its beginning or its end whole.
  async function near(word) {
    const around = new Set((await Promise.all([index.words(word), index.words(word.slice(0, 1) + word.slice(2)), index.endings(word)])).flat());
    const limit = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    const found = new Map();
    for (const { word: other, common, isName } of around) {
      // What begins alike is perhaps meant as a whole.
      const edits = Math.min(distance(word, other, limit), other.startsWith(word) ? 1.2 + (other.length - word.length) / 10 : 9);
      const cost = edits - 0.35 * isName - 0.03 * common - 0.1 * (other[0] === word[0]);
      if (edits < 3 && other !== word && !(found.get(other)?.cost <= cost)) found.set(other, { word: other, cost, edits, isName });
    }
    return [...found.values()].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  }

  async function takeFor(meaning, candidates, share) {
    for (const { word, cost } of candidates.slice(0, 6)) {
      meaning.instead.push(word);
      add(meaning, (await index.words(word)).filter((entry) => entry.word === word), share * Math.max(0.4, 1 - 0.5 * (cost - candidates[0].cost)));
    }
  }

  // The two known words that an unknown one joins.
  async function parted(word) {
    let best = { common: 0 };
    const few = Math.log2((await open()).total) / 4 - 0.5;
    for (let i = 1; i < word.length - 1; i++) {
      const left = await known(word.slice(0, i));
      const right = left.stems.size && (i > 1 || word.length > 4) ? await known(word.slice(i)) : left;
      const common = Math.min(left.common, right.common) + 4 * (i > 2 && i < word.length - 2);
      if (left.stems.size && right !== left && right.stems.size && common > Math.max(best.common, few)) best = { parts: [left, right], instead: [left.word + ' ' + right.word], common };
    }
    return best;
  }

  // Finds what else may be meant by a word that is not known, or not as it begins.
  async function complete(meaning, isOpen) {
    const { word } = meaning;
    if (isOpen && word.length > 1) {
      const begun = (await index.words(word)).filter((entry) => entry.word.startsWith(word) && entry.word !== word);
      const rank = (entry) => entry.common + 6 * entry.isName;
      add(meaning, begun.sort((a, b) => rank(b) - rank(a)).slice(0, 5), 0.5);
    }
    if (!meaning.stems.size) add(meaning, await inflected(word), 1);
    if (meaning.stems.size) return;
    const candidates = await near(word);
    const joint = candidates[0]?.edits <= 1 ? {} : await parted(word);
    if (joint.parts) Object.assign(meaning, joint);
    else await takeFor(meaning, candidates.filter(({ cost }) => cost < candidates[0].cost + 0.6), 1);
  }

  // Other spellings of a rare word that names have too; if it is very rare and all that was asked for, those with a slip as well.
  async function spell(meaning, isAlone) {
    const { word, common } = meaning;
    if (!meaning.stems.size || meaning.instead.length || common > Math.max(2, Math.log2((await open()).total) - 7)) return;
    const isSame = (other) => sound(other) === sound(word) && !meaning.stems.has(other);
    const others = (await (isAlone && common < 3 ? near(word) : index.words(word))).filter(({ word: other, edits, isName }) => isName && (isSame(other) || edits <= 1));
    for (const { word: other } of others.slice(0, 6)) {
      meaning.also.push(other);
      add(meaning, (await index.words(other)).filter((entry) => entry.word === other), isSame(other) ? 0.8 : 0.3);
    }
  }

  // What the words of a query mean; neighbours of which one is unknown may be one word that a space divides.
  async function understand(words, isOpen) {
    const meanings = await Promise.all(words.map(known));
    const joints = await Promise.all(meanings.slice(1).map((next, i) =>
      next.stems.size && meanings[i].stems.size ? next : known(words[i] + words[i + 1])));
    for (let i = joints.length - 1; i >= 0; i--)
      if (joints[i] !== meanings[i + 1] && joints[i].stems.size) meanings.splice(i, 2, { ...joints[i], word: words[i] + ' ' + words[i + 1], instead: [joints[i].word] });
    await Promise.all(meanings.map((meaning, i) => complete(meaning, isOpen && i === meanings.length - 1)));
    return meanings;
  }

  // The documents whose name is the whole query, among the names that are kept with its rarest word.
  function named(meanings, names) {
    if (!meanings.length || meanings.some((meaning) => !meaning.stems.size)) return [];
    const name = meanings.map(({ word, instead }) => instead[0] ?? word).join(' ');
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = hash >>> 24 ^ hash & 0xffffff;
    return names.flatMap((name) => (name.hash === hash ? name.document : []));
  }

  // Words that most documents have count only alone; a title counts for more the shorter the query.
  async function score(m, meanings, joined, phrases) {
    const scores = new Float32Array(m.total);
    const phraseWords = new Uint8Array(m.total);
    const most = Math.log2(0.6 * (m.settled || m.total));
    const byWord = new Map();
    for (const meaning of [...meanings, ...joined])
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
    const names = used.flatMap(({ lists }) => lists.flatMap(({ names }) => names));
    return { scores, names, hasPhraseWords: (document) => phraseWords[document] >= inPhrases.length };
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
    const joints = pieces(prepared(text)).flatMap(({ joint }) => joint || []);
    const isOpen = complete && !/[\s"]$/.test(text);
    const understood = await understand(words.slice(0, 64), isOpen);
    const meanings = understood.flatMap((meaning) => meaning.parts ?? meaning);
    // Words that a hyphen joins are looked for as one word too.
    const joined = await Promise.all(joints.filter((joint) => !understood.some(({ instead }) => instead.includes(joint))).map(known));
    for (const { stems } of joined) for (const stem of stems.keys()) stems.set(stem, 0.5);
    let found = await score(m, meanings, joined, phrases);
    let documents = named(meanings, found.names);
    if (!documents.length && !isOpen) {
      await Promise.all(meanings.map((meaning) => spell(meaning, meanings.length === 1)));
      if (meanings.some(({ also }) => also.length)) found = await score(m, meanings, joined, phrases);
    }
    const { scores, hasPhraseWords } = found;
    // Without words everything is found, the newest first.
    if (!words.length) scores.fill(1).fill(0.5, m.dated);
    let top = 1;
    for (const points of scores) if (points >= top) top = points + 1;
    for (const document of documents) {
      const { kind } = await index.title(document);
      scores[document] += m.kinds.some(({ id, isEntity }) => id === kind && isEntity) ? 2 * top : top;
    }
    return { m, words, phrases, understood, meanings: [...meanings, ...joined], scores, hasPhraseWords };
  }

  async function attempt(text, options) {
    const limit = options.limit ?? 10;
    const { m, words, phrases, understood, meanings, scores, hasPhraseWords } = await hits(text, options.complete);
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
      instead: understood.filter((meaning) => meaning.instead.length),
      also: meanings.flatMap((meaning) => meaning.also),
      unknown: understood.filter(({ stems, parts }) => !stems.size && !parts),
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
