// Understands what was typed: divides it into words, and finds what each of them stands for.
(() => {
  'use strict';
  const { index } = dossier;
  const word = '\\p{L}\\p{N}\\p{M}';
  const initials = `(?<![${word}])[A-Za-z](?:\\.[A-Za-z](?![${word}]))+`;
  // Inside a word, a full stop is that of initials.
  const unseen = /[.\p{Cf}\u02b9-\u02bf\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/gu;
  let letters;

  async function open() {
    const m = await index.manifest();
    if (letters?.m === m) return m;
    // Characters of dense scripts are words in pairs, others in runs.
    const ranges = m.dense.map((pair) => pair.map((code) => String.fromCodePoint(code)).join('-')).join('');
    const one = `(?=[${word}])[${ranges}]`;
    letters = { m, fold: new Map(), dense: new RegExp(one, 'u'), piece: new RegExp(`${initials}|${one}\\p{Cf}*|(?:(?!${one})[${word}\\p{Cf}])+|[^${word}\\p{Cf}]+`, 'gu'), word: new RegExp(`[${word}]`, 'u') };
    // An unknown word may be a stem that occurs in other forms only.
    letters.endings = ('- ' + m.endings).trim().split(' ').map((text) => [...text.split(/[+-]/), text.includes('+')]);
    for (const group of m.fold.split(' ')) {
      const [to, from] = group.includes(':') ? group.split(':') : [group[0], group.slice(1)];
      for (const letter of from) letters.fold.set(letter, to);
    }
    return m;
  }

  const fold = (...parts) =>
    Array.from(Array.from(parts.join('').toLowerCase().replace(unseen, ''), (c) => letters.fold.get(c) ?? c).join('')).slice(0, 32).join('');

  // A text in pieces, as it is written: each with the words it stands for, the joint that a hyphen or an apostrophe makes of two, and
  // whether it is a lone letter of a longer name, as in `N’Djamena`.
  function pieces(text) {
    const isDense = (piece) => letters.dense.test(piece ?? '');
    const isWord = (piece) => letters.word.test(piece ?? '') && !isDense(piece);
    const all = text.match(letters.piece) || [];
    const isPossessive = (i) => /^s$/i.test(all[i]) && /['‘’＇]$/.test(all[i - 1]);
    return all.map((text, i) => {
      const [before, behind] = [all[i - 1], all[i + 1]];
      const words = !letters.word.test(text) || isPossessive(i) ? []
        : !isDense(text) ? [fold(text)] : isDense(behind) ? [fold(text, behind)] : isDense(before) ? [] : [fold(text)];
      const isFragment = /^\p{L}$/u.test(text) && [-1, 1].some((side) => /^[-‐‑'’]$/.test(all[i + side]) && /^\P{N}/u.test(all[i + 2 * side] ?? '') && isWord(all[i + 2 * side]));
      const isJoined = isWord(text) && isWord(all[i + 2]) && !isPossessive(i + 2) && /^\P{N}/u.test(text) && (text.length > 1 ? /^[-‐‑'’]$/ : /^[-‐‑]$/).test(behind);
      return { text, words: words.filter(Boolean), joint: isJoined ? fold(text, all[i + 2]) : '', isFragment };
    });
  }

  const split = (text) => pieces(text.normalize('NFC')).flatMap((piece) => piece.words);

  const isAt = (words, place, phrase) => phrase.every((part, i) => words[place + i] === part);

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
    const isDense = letters.dense.test(word);
    // Of so few letters anything might be meant, and a number is what it is.
    if (!isDense && word.length < 4 || /\p{N}/u.test(word)) return [];
    const around = new Set((await Promise.all([index.words(word), index.words(word.slice(0, 1) + word.slice(2)), index.endings(word)])).flat());
    const limit = isDense ? 0 : word.length < 6 ? 1 : 2;
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
      if (/^\p{N}+$/u.test(word.slice(i - 1, i + 1))) continue;
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

  // Other spellings of a rare word that names have too; if it is very rare, long and all that was asked for, those with a slip as well.
  async function spell(meaning, words) {
    const { word, common } = meaning;
    if (!meaning.stems.size || meaning.instead.length || /\p{N}/u.test(word) || common > Math.max(2, Math.log2((await open()).total) - 7)) return;
    const mayHaveSlip = words.length === 1 && common < 3 && word.length > 5;
    const isSame = (other) => sound(other) === sound(word);
    const around = (await (mayHaveSlip ? near(word) : index.words(word)))
      .filter(({ word: other, edits, isName }) => isName && !words.includes(other) && (isSame(other) || edits <= 1));
    for (const { word: other } of around.slice(0, 6)) {
      const entries = (await index.words(other)).filter((entry) => entry.word === other && !meaning.stems.has(entry.stem));
      // What has the word itself comes before what has it with a slip.
      add(meaning, entries, isSame(other) ? 0.8 : 0.05);
      if (entries.length) meaning.also.push(other);
    }
  }

  // What the words of a query mean; neighbours of which one is unknown may be one word that a space divides.
  async function understand(pieces, isOpen) {
    const asked = pieces.flatMap(({ text, words }) => words.map((word) => [word, letters.dense.test(word) ? word : text])).slice(0, 64);
    const meanings = await Promise.all(asked.map(async ([word, typed]) => ({ ...(await known(word)), typed })));
    const joints = await Promise.all(meanings.slice(1).map((next, i) =>
      next.stems.size && meanings[i].stems.size ? next : known(asked[i][0] + asked[i + 1][0])));
    for (let i = joints.length - 1; i >= 0; i--)
      if (joints[i] !== meanings[i + 1] && joints[i].stems.size) {
        const [word, typed] = [0, 1].map((side) => asked[i][side] + ' ' + asked[i + 1][side]);
        meanings.splice(i, 2, { ...joints[i], word, typed, instead: [joints[i].word] });
      }
    await Promise.all(meanings.map((meaning, i) => complete(meaning, isOpen && i === meanings.length - 1)));
    return meanings;
  }

  dossier.words = { open, pieces, split, isAt, known, spell, understand };
})();
