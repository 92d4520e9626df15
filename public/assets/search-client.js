(() => {
  'use strict';
  const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"<\\'.includes(c));
  const controls = alphabet.filter((c) => !/[a-z0-9]/.test(c)).join('');
  const digit = new Uint8Array(128);
  alphabet.forEach((symbol, value) => (digit[symbol.charCodeAt(0)] = value));
  const arrived = new Map();
  let files = new Map();
  let fresh = '';
  const textless = new Set();
  dossier.shard = (name, stamp, payload) => arrived.set(name, { stamp, payload });
  async function load(name, stamp) {
    const url = dossier.root + 'search/' + name.split('/').map(encodeURIComponent).join('/') + '.js?';
    for (const query of [stamp ? 'v=' + encodeURIComponent(stamp) : fresh, 't=' + Date.now()]) {
      await dossier.script(url + query).catch(() => {});
      const file = arrived.get(name);
      arrived.delete(name);
      if (file && (!stamp || file.stamp === stamp)) return file.payload;
    }
    throw Object.assign(new Error('the search index is being updated; try again in a moment'), { stale: true });
  }
  function file(name, stamp, decode) {
    if (!files.has(name)) {
      files.set(name, load(name, stamp).then(decode));
      files.get(name).catch(() => files.delete(name));
    }
    return files.get(name);
  }
  const control = '([' + controls.replace(/[\]^-]/g, '\\$&') + '])';
  const rest = control.replace('[', '[^').replace('])', ']*)');
  const [plain, withCommon, withStem] = ['', control, control + control + rest].map((more) => new RegExp(control + rest + more, 'g'));
  function keys(text, pattern, next) {
    let key = '';
    return Array.from(text.matchAll(pattern), (match) => {
      key = key.slice(0, controls.indexOf(match[1])) + match[2];
      return next(key, controls.indexOf(match[3]), controls.indexOf(match[4]), match[5]);
    });
  }
  function numbers(text) {
    const result = [];
    for (let i = 0, value = 0, scale = 1; i < text.length; i++) {
      const d = digit[text.charCodeAt(i)];
      value += (d % 46) * scale;
      scale *= 46;
      if (d < 46) {
        result.push(value);
        [value, scale] = [0, 1];
      }
    }
    return result;
  }
  class Bits {
    constructor(text) {
      this.at = 0;
      this.pairs = Uint16Array.from({ length: text.length / 2 }, (_, i) => digit[text.charCodeAt(2 * i)] * 92 + digit[text.charCodeAt(2 * i + 1)]);
    }
    read(width) {
      let value = 0;
      for (; width > 0; width--, this.at++) value = value * 2 + ((this.pairs[(this.at / 13) | 0] >> (12 - (this.at % 13))) & 1);
      return value;
    }
    run(bit) {
      let length = 0;
      while (this.read(1) === bit) length++;
      return length;
    }
    gamma() {
      const width = this.run(0);
      return 2 ** width + this.read(width);
    }
    rice(remainder) {
      return (this.run(1) << remainder) + this.read(remainder);
    }
    list(first, range, levels) {
      const present = Array.from({ length: levels }, () => this.read(1));
      return present.flatMap((is, level) => {
        if (!is) return [];
        const documents = new Uint32Array(this.gamma());
        const remainder = 31 - Math.clz32(Math.max(1, range * 11 / (documents.length * 16)));
        for (let i = 0, next = first; i < documents.length; i++, next++) documents[i] = next += this.rice(remainder);
        return [{ level, documents }];
      });
    }
  }
  function family(letter, stamps, bounds) {
    const name = (key) => letter + '-' + Array.from(key, (c) => /[a-z0-9]/.test(c) ? c : '_' + c.codePointAt(0).toString(16).padStart(5, 0)).join('');
    return {
      shard(key, decode) {
        let low = 0;
        for (let high = bounds.length; high - low > 1; ) {
          const middle = low + high >> 1;
          if (bounds[middle] <= key) low = middle;
          else high = middle;
        }
        const stamp = stamps.length > 5 ? stamps.substr(5 * low, 5) : stamps;
        return file(name(bounds[low]), stamp + (bounds[low + 1] || ''), decode);
      },
      part: (key, number, decode) => file(name(key) + '.' + number, stamps, decode),
      block: (at, number, decode) => file(name(bounds[at]) + '.' + number, stamps.substr(5 * at, 5), decode),
    };
  }
  function readManifest(m) {
    if (m.format !== 2) throw new Error('the search index has another format; reload the page');
    m.counts = numbers(m.counts);
    for (const letter of 'wepr') m[letter] = family(letter, m[letter][0], keys(m[letter][1], plain, (key) => key));
    m.t = family('t', m.t[0], m.t[1].split('\n'));
    m.segments = [['p', 0, m.settled], ['r', m.settled, m.total - m.settled]].filter((segment) => segment[2]);
    return m;
  }
  const commonness = (common) => ({ common: common % 28, isName: common > 27 });
  const readWords = (text) =>
    keys(text, withStem, (word, common, cut, end) => ({ word, stem: word.slice(0, word.length - cut) + end, ...commonness(common) }));
  const reversed = (word) => Array.from(word).reverse().join('');
  const readEndings = (text) => keys(text, withCommon, (key, common) => ({ word: reversed(key), ...commonness(common) }));
  function readPostings(text, first, range, levels) {
    const end = text.indexOf('|');
    const bits = new Bits(text.slice(end + 1));
    const width = 32 - Math.clz32(range - 1);
    return new Map(keys(text.slice(0, end), plain, (stem) => {
      const form = bits.read(2);
      const groups = form === 1 ? [{ level: bits.read(4), documents: [first + bits.read(width)] }] : form === 2 ? bits.list(first, range, levels) : [];
      const parts = form === 3 ? bits.gamma() : 0;
      const names = Array.from({ length: bits.gamma() - 1 }, () => ({ hash: bits.read(24), document: first + bits.read(width) }));
      return [stem, { groups, parts, names }];
    }));
  }
  const index = (dossier.index = {
    numbers,
    manifest: () => file('manifest', '', readManifest),
    forget() {
      files = new Map();
      textless.clear();
      fresh = 't=' + Date.now();
    },
    words: async (word) => (await index.manifest()).w.shard(word, readWords),
    endings: async (word) => (await index.manifest()).e.shard(reversed(word), readEndings),
    async postings(stem) {
      const m = await index.manifest();
      const levels = m.scores.length;
      const found = await Promise.all(m.segments.map(async ([letter, first, range]) => {
        const shard = await m[letter].shard(stem, (text) => readPostings(text, first, range, levels));
        const { groups, parts, names } = shard.get(stem) || { groups: [], names: [] };
        const more = Array.from({ length: parts || 0 }, (_, number) => m[letter].part(stem, number, (text) => {
          const bits = new Bits(text);
          return bits.list(first + bits.gamma() - 1, bits.gamma(), levels);
        }));
        return { groups: groups.concat(...(await Promise.all(more))), names };
      }));
      return { groups: found.flatMap((part) => part.groups), names: found.flatMap((part) => part.names) };
    },
    async title(document) {
      const m = await index.manifest();
      let at = 0;
      for (; document >= m.counts[at]; at++) document -= m.counts[at];
      const lines = await m.t.block(at, document >> 4, (text) => text.split('\n'));
      const line = 3 * (document & 15);
      const [kind, date] = lines[line + 2].split(' ');
      if (kind[0] === '-') textless.add(lines[line]);
      return { url: lines[line], title: lines[line + 1], kind: m.kinds[Math.abs(kind)].id, date };
    },
    text: async (url) => (textless.has(url) ? '' : file('text/' + url, '', (text) => text).catch(() => '')),
    async facet(name, part) {
      const stamps = (await index.manifest()).facets.find((facet) => facet.name === name)[part].match(/.{5}/g) || [];
      return (await Promise.all(stamps.map((stamp, i) => file(part + '-' + name + '-' + i, stamp, (text) => text)))).join('');
    },
  });
})();
(() => {
  'use strict';
  const { index } = dossier;
  const word = '\\p{L}\\p{N}\\p{M}';
  const initials = `(?<![${word}])[A-Za-z](?:\\.[A-Za-z](?![${word}]))+`;
  const unseen = /[.\p{Cf}\u02b9-\u02bf\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/gu;
  let letters;
  async function open() {
    const m = await index.manifest();
    if (letters?.m === m) return m;
    const ranges = m.dense.map((pair) => pair.map((code) => String.fromCodePoint(code)).join('-')).join('');
    const one = `(?=[${word}])[${ranges}]`;
    letters = { m, fold: new Map(), dense: new RegExp(one, 'u'), piece: new RegExp(`${initials}|${one}\\p{Cf}*|(?:(?!${one})[${word}\\p{Cf}])+|[^${word}\\p{Cf}]+`, 'gu'), word: new RegExp(`[${word}]`, 'u') };
    letters.endings = ('- ' + m.endings).trim().split(' ').map((text) => [...text.split(/[+-]/), text.includes('+')]);
    for (const group of m.fold.split(' ')) {
      const [to, from] = group.includes(':') ? group.split(':') : [group[0], group.slice(1)];
      for (const letter of from) letters.fold.set(letter, to);
    }
    return m;
  }
  const fold = (...parts) =>
    Array.from(Array.from(parts.join('').toLowerCase().replace(unseen, ''), (c) => letters.fold.get(c) ?? c).join('')).slice(0, 32).join('');
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
  async function inflected(word) {
    for (const [ending, rest, isWhole] of letters.endings) {
      const stem = word.endsWith(ending) ? word.slice(0, word.length - ending.length) + rest : '';
      const found = stem.length > 2 ? (await index.words(stem)).filter((entry) => entry.stem === stem) : [];
      if (found.length && found.some((entry) => entry.word === stem) === isWhole) return found;
    }
    return [];
  }
  async function near(word) {
    const isDense = letters.dense.test(word);
    if (!isDense && word.length < 4 || /\p{N}/u.test(word)) return [];
    const around = new Set((await Promise.all([index.words(word), index.words(word.slice(0, 1) + word.slice(2)), index.endings(word)])).flat());
    const limit = isDense ? 0 : word.length < 6 ? 1 : 2;
    const found = new Map();
    for (const { word: other, common, isName } of around) {
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
  async function spell(meaning, words) {
    const { word, common } = meaning;
    if (!meaning.stems.size || meaning.instead.length || /\p{N}/u.test(word) || common > Math.max(2, Math.log2((await open()).total) - 7)) return;
    const mayHaveSlip = words.length === 1 && common < 3 && word.length > 5;
    const isSame = (other) => sound(other) === sound(word);
    const around = (await (mayHaveSlip ? near(word) : index.words(word)))
      .filter(({ word: other, edits, isName }) => isName && !words.includes(other) && (isSame(other) || edits <= 1));
    for (const { word: other } of around.slice(0, 6)) {
      const entries = (await index.words(other)).filter((entry) => entry.word === other && !meaning.stems.has(entry.stem));
      add(meaning, entries, isSame(other) ? 0.8 : 0.05);
      if (entries.length) meaning.also.push(other);
    }
  }
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
(() => {
  'use strict';
  const { index, words: { open, pieces, split, isAt, known, spell, understand } } = dossier;
  function named(meanings, names) {
    if (!meanings.length || meanings.some((meaning) => !meaning.stems.size)) return [];
    const name = meanings.map(({ word, instead }) => instead[0] ?? word).join(' ');
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = hash >>> 24 ^ hash & 0xffffff;
    return names.flatMap((name) => (name.hash === hash ? name.document : []));
  }
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
          if (level >= m.bare) for (const document of documents) if (last[document] !== number + 1) last[document] = number + 1, nameWords[document]++;
          if (inPhrases.includes(meaning)) for (const document of documents) phraseWords[document]++;
        }
      }
      if (points !== scores) for (let document = 0; document < m.total; document++) scores[document] += points[document];
    }
    const names = used.flatMap(({ lists }) => lists.flatMap(({ names }) => names));
    return { scores, names, used, nameWords, hasPhraseWords: (document) => phraseWords[document] >= inPhrases.length };
  }
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
    if (isOpen && words.length > 1 && /^\p{L}$/u.test(words.at(-1))) fragments.push(words.at(-1));
    const understood = await understand(all, isOpen);
    const meanings = understood.flatMap((meaning) => meaning.parts ?? meaning);
    const joined = await Promise.all(joints.filter((joint) => !understood.some(({ instead }) => instead.includes(joint))).map(known));
    for (const { stems } of joined) for (const stem of stems.keys()) stems.set(stem, 0.5);
    let found = await score(m, meanings, joined, phrases, fragments);
    let documents = named(meanings, found.names);
    if (!documents.length && !isOpen) {
      await Promise.all(meanings.map((meaning) => spell(meaning, words)));
      if (meanings.some(({ also }) => also.length)) found = await score(m, meanings, joined, phrases, fragments);
    }
    const { scores, used, hasPhraseWords } = found;
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
  let columns = {};
  const column = (m, field) => {
    if (columns.m !== m) columns = { m };
    return (columns[field] ??= read(m, field));
  };
  async function read(m, field) {
    if (field === 'year') return { rows: (await column(m, 'date')).rows.map((date) => [date.slice(0, 4)]) };
    const numbers = index.numbers(await index.facet(field, 'fd'));
    if (field === 'date') {
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
(() => {
  'use strict';
  const { index, root } = dossier;
  let words = {};
  const say = (name, values) => words['search' + name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const key in attributes) if (attributes[key] != null) node.setAttribute(key, attributes[key]);
    node.append(...children);
    return node;
  }
  const quoted = (words) => words.map((word) => `“${word}”`).join(` ${say('Or')} `);
  let timer;
  const status = element('p', { role: 'status', class: 'search-status' });
  function tell(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), 300);
  }
  const failed = (input) => (error) => tell(error.stale && words.searchUpdating || input.dataset.failed || error.message);
  const counted = ({ total, isLeast }) => (total ? say(isLeast ? 'Least' : total === 1 ? 'One' : 'Many', { count: total.toLocaleString() }) : say('Nothing'));
  function notes({ total, instead, also, unknown, phrases, withPhrase }) {
    const text = [];
    for (const { typed, instead: words } of instead) text.push(say('Instead', { word: typed, words: quoted(words) }));
    if (also.length) text.push(say('Also', { words: quoted(also) }));
    if (unknown.length) text.push(say('Unknown', { words: quoted(unknown.map(({ typed }) => typed)) }));
    if (phrases.length && total && !withPhrase) text.push(say('Apart'));
    return text.join(' ');
  }
  const summary = (results) => `${counted(results)} ${notes(results)}`.trim();
  const parted = (text) => text.replace(/([^\s.,:;!?…)\]'’"”»])\n/g, '$1 · ');
  function mark(node, text, { forms, phrases }, length = 80) {
    const pieces = dossier.words.pieces(text.slice(0, 1e5));
    const hits = pieces.map(({ text, words, joint }, i) =>
      forms.get([...words, ...(pieces[i - 1]?.words.filter((word) => word.endsWith(text)) ?? []), joint, pieces[i - 2]?.joint].find((word) => forms.has(word))));
    const words = pieces.flatMap(({ words }) => words);
    const places = pieces.flatMap(({ words }, at) => words.map(() => at));
    for (const phrase of phrases) {
      const hit = { worth: 1000 };
      words.forEach((_, place) => {
        if (dossier.words.isAt(words, place, phrase)) for (const at of places.slice(place, place + phrase.length)) hits[at] = hit;
      });
    }
    let first = 0;
    let most = 0;
    hits.forEach((hit, at) => {
      if (!hit) return;
      const near = hits.slice(at, at + length - 10).filter(Boolean);
      const value = [...new Set(near)].reduce((sum, { worth }) => sum + worth, near.length / 1000);
      if (value > most) [most, first] = [value, Math.max(0, at - 10)];
    });
    if (pieces.length <= length) first = 0;
    const shown = pieces.slice(first, first + length).map(({ text }, i) => (hits[first + i] ? element('mark', {}, text) : text));
    node.replaceChildren(first ? '… ' : '', ...shown, first + length < pieces.length ? ' …' : '');
    return node;
  }
  async function details({ kind, date }) {
    const { label } = (await index.manifest()).kinds.find(({ id }) => id === kind);
    const day = () => new Date(date).toLocaleDateString((document.documentElement.lang || 'en').replace(/^en$/, 'en-GB'), { timeZone: 'UTC', dateStyle: 'long' });
    return element('span', { class: 'search-details' }, label, ...(date ? [' · ', element('time', { datetime: date }, day())] : []));
  }
  dossier.openBox = (input) => {
    const list = element('ul', { id: 'search-list', role: 'listbox', class: 'search-list', 'aria-label': input.getAttribute('aria-label'), hidden: '' });
    const { children } = list;
    const fail = failed(input);
    let active = -1;
    let turn = 0;
    input.after(list, status);
    const set = (attributes) => Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    set({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id });
    function choose(number) {
      children[active]?.setAttribute('aria-selected', false);
      active = number;
      children[active]?.setAttribute('aria-selected', true);
      children[active]?.scrollIntoView({ block: 'nearest' });
      set({ 'aria-activedescendant': children[active]?.id ?? '' });
    }
    function show(isOpen) {
      list.hidden = !isOpen;
      set({ 'aria-expanded': isOpen });
      choose(-1);
    }
    async function update() {
      const text = input.value.trim();
      const mine = ++turn;
      ({ words } = await dossier.words.open());
      const isAsked = dossier.words.split(text).length > 0;
      const results = isAsked ? await dossier.search(text, { limit: 8, complete: true }) : [];
      const all = new URL(input.form.action);
      all.searchParams.set('q', text);
      const rows = await Promise.all(results.map(async (result) => [root + result.url, element('span', {}, result.title), ' ', await details(result)]));
      if (mine !== turn) return;
      if (rows.length) rows.push([all.href, say('All', { text }), element('span', { class: 'search-note' }, notes(results))]);
      list.replaceChildren(...rows.map(([href, ...inside], i) =>
        element('li', { role: 'option', id: 'search-option-' + i, 'aria-selected': false, 'data-href': href }, ...inside)));
      show(rows.length > 0 && document.activeElement === input);
      tell(isAsked ? summary(results) : '');
    }
    const go = (option) => location.assign(option.dataset.href);
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => go(event.target.closest('li')));
    input.addEventListener('input', () => update().catch(fail));
    input.addEventListener('blur', () => show(false));
    input.addEventListener('keydown', (event) => {
      const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isOpen = !list.hidden;
      if (down && children.length) {
        if (!isOpen) show(true);
        choose(((active + 1 + down + children.length + 1) % (children.length + 1)) - 1);
      } else if (event.key === 'Enter' && active >= 0) go(children[active]);
      else if (event.key === 'Escape' && isOpen) show(false);
      else return;
      event.preventDefault();
    });
    show(false);
    update().catch(fail);
  };
  dossier.openPage = async (input, place) => {
    const fail = failed(input);
    let fields;
    try {
      const m = await dossier.words.open();
      ({ words } = m);
      fields = dossier.fields(m);
    } catch (error) {
      place.prepend(status);
      return fail(error);
    }
    const { form } = input;
    form.id ||= 'search-form';
    const fallback = [...place.childNodes];
    const list = element('ol', { class: 'search-results' });
    const more = element('button', { type: 'button' }, say('More'));
    const values = element('div', { class: 'search-facets' });
    const day = (name) => element('label', {}, say(name) + ' ', element('input', { type: 'date', name: name.toLowerCase(), form: form.id }));
    const filters = element('details', { class: 'search-filters' }, element('summary', {}, say('Filter')), day('From'), ' ', day('To'), values);
    let limit = 20;
    let turn = 0;
    function asked() {
      const query = new URLSearchParams(location.search);
      const options = { limit };
      for (const name of ['q', 'from', 'to']) options[name] = query.get(name) || '';
      for (const field of fields) if (query.has(field)) options[field] = query.getAll(field);
      return options;
    }
    async function item(result, sought) {
      const excerpt = element('p', { class: 'search-excerpt' });
      index.text(result.url).then((text) => mark(excerpt, parted(text), sought));
      return element('li', {}, mark(element('a', { href: root + result.url }), result.title, sought, 400), ' ', await details(result), excerpt);
    }
    async function update() {
      const mine = ++turn;
      const options = asked();
      const isEmpty = !dossier.words.split(options.q).length && !options.from && !options.to && !fields.some((field) => options[field]);
      if (isEmpty !== !list.isConnected || !filters.isConnected) place.replaceChildren(status, filters, ...(isEmpty ? fallback : [list, more]));
      if (!isEmpty) {
        const results = await dossier.search(options.q, options);
        const sought = await dossier.sought(results);
        const items = await Promise.all(results.map((result) => item(result, sought)));
        if (mine !== turn) return;
        list.replaceChildren(...items);
        more.hidden = !results.hasMore;
        tell(summary(results));
      } else tell('');
      if (!filters.open) return;
      const facets = await dossier.facets(options.q, options);
      if (mine === turn) values.replaceChildren(...facets.filter((facet) => facet.values.length).map((facet) => fieldset(facet, options)));
    }
    function fieldset({ field, label, values }, options) {
      const chosen = ({ value }) => options[field]?.includes(value);
      const boxes = [...values.filter(chosen), ...values.filter((value) => !chosen(value))].map((value) =>
        element('label', {}, element('input', { type: 'checkbox', form: form.id, name: field, value: value.value, checked: chosen(value) ? '' : null }),
          ` ${value.label} (${value.count})`));
      const rest = boxes.splice(30);
      if (rest.length) boxes.push(element('details', {}, element('summary', {}, say('Rest', { count: rest.length })), ...rest));
      return element('fieldset', {}, element('legend', {}, label || say('Year')), ...boxes);
    }
    const run = () => update().catch(fail);
    async function change(method) {
      const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
      if (!values.children.length) for (const [name, value] of new URLSearchParams(location.search)) if (!query.has(name) && !form.elements[name]) query.append(name, value);
      history[method](null, '', '?' + query);
      limit = 20;
      const { name, value } = document.activeElement;
      await run();
      if (name !== input.name) [...values.querySelectorAll('input')].find((box) => box.name === name && box.value === value)?.focus();
    }
    function restore() {
      limit = history.state?.limit ?? 20;
      const options = asked();
      for (const name of ['q', 'from', 'to']) (name === 'q' ? input : filters.querySelector(`[name=${name}]`)).value = options[name];
      values.replaceChildren();
      return run();
    }
    input.addEventListener('input', () => change('replaceState'));
    form.addEventListener('submit', (event) => event.preventDefault(change('pushState')));
    filters.addEventListener('change', () => change('pushState'));
    filters.addEventListener('toggle', run);
    more.addEventListener('click', async () => {
      const { length } = list.children;
      limit += 20;
      history.replaceState({ limit }, '');
      await run();
      list.children[length]?.querySelector('a').focus();
    });
    addEventListener('popstate', restore);
    restore();
  };
})();
