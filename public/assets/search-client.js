(() => {
  'use strict';
  const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"<\\'.includes(c));
  const controls = alphabet.filter((c) => !/[a-z0-9]/.test(c)).join('');
  const digit = new Uint8Array(128);
  alphabet.forEach((symbol, value) => (digit[symbol.charCodeAt(0)] = value));
  const arrived = new Map();
  let files = new Map();
  let fresh = '';
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
  function family(letter, [stamps, bounds]) {
    bounds = keys(bounds, plain, (key) => key);
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
    };
  }
  function readManifest(m) {
    if (m.format !== 1) throw new Error('the search index has another format; reload the page');
    for (const letter of 'wepr') m[letter] = family(letter, m[letter]);
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
      let line = document % 16;
      let block = document >> 4;
      let [settled, stamps] = m.titles;
      let name = 't-' + block;
      block -= m.settled >> 4;
      if (document >= m.dated) {
        const counts = m.undated[1];
        line = document - m.dated;
        for (block = 0; line >= counts[block]; block++) line -= counts[block];
        stamps = m.undated[0];
      }
      const stamp = block < 0 ? settled : stamps.substr(5 * block, 5);
      if (document >= m.dated) name = 'v-' + stamp;
      const lines = await file(name, stamp, (text) => text.split('\n'));
      const [kind, date] = lines[3 * line + 2].split(' ');
      return { url: lines[3 * line], title: lines[3 * line + 1], kind: m.kinds[kind].id, date };
    },
    text: (url) => file('text/' + url, '', (text) => text).catch(() => ''),
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
  const initials = new RegExp(`(?<![${word}])[a-z](?:\\.[a-z](?![${word}]))+`, 'giu');
  const possessive = new RegExp(`(['ʼ‘’＇])s(?![${word}])`, 'giu');
  const unseen = /[\p{Cf}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/gu;
  let letters;
  async function open() {
    const m = await index.manifest();
    if (letters?.m === m) return m;
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
  async function near(word) {
    const around = new Set((await Promise.all([index.words(word), index.words(word.slice(0, 1) + word.slice(2)), index.endings(word)])).flat());
    const limit = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    const costs = new Map();
    for (const { word: other, stem = '', common, isName } of around) {
      const form = other.startsWith(word) ? other : word.startsWith(stem) && stem.length > 3 ? stem : '';
      const cost = Math.min(distance(word, other, limit), 1.2 + Math.abs(form.length - word.length) / (form ? 10 : 0));
      const bonus = 0.35 * isName + 0.03 * common + 0.1 * (other[0] === word[0]);
      if (cost < 3) costs.set(other, Math.min(cost - bonus, costs.get(other) ?? 9));
    }
    const sorted = [...costs].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 4);
    return sorted.filter(([, cost]) => cost < sorted[0][1] + 0.6).map(([other, cost]) => [other, cost < sorted[0][1] + 0.4 ? 1 : 0.8]);
  }
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
(() => {
  'use strict';
  const { index, root } = dossier;
  const say = {
    none: 'Nothing found.', one: '1 result.', many: (count) => count.toLocaleString() + ' results.',
    instead: (word, others) => ` Nothing has “${word}”: showing results for ${others}.`,
    unknown: (words) => ` Not found anywhere: ${words}.`,
    apart: ' No page has these words in a row.',
    all: (text) => `All results for “${text}”`, more: 'More results', filter: 'Filter', from: 'From', to: 'To', year: 'Year',
    failed: 'The search could not be loaded.', or: ' or ',
    ...dossier.messages,
  };
  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const key in attributes) if (attributes[key] != null) node.setAttribute(key, attributes[key]);
    node.append(...children);
    return node;
  }
  const quoted = (words) => words.map((word) => `“${word}”`).join(say.or);
  let timer;
  const status = element('p', { role: 'status', class: 'search-status' });
  function tell(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), 300);
  }
  const fail = (error) => tell(error.stale ? error.message : say.failed);
  function summary({ total, instead, unknown, phrases, withPhrase }) {
    let text = total ? (total === 1 ? say.one : say.many(total)) : say.none;
    for (const meaning of instead) text += say.instead(meaning.word, quoted(meaning.instead));
    if (unknown.length) text += say.unknown(quoted(unknown.map(({ word }) => word)));
    return text + (phrases.length && total && !withPhrase ? say.apart : '');
  }
  function mark(node, text, forms, length = 80) {
    const pieces = dossier.pieces(text.slice(0, 1e5)).map(({ text, words }) => ({ text, hit: words.find((word) => forms.has(word)) }));
    let first = 0;
    let most = 0;
    pieces.forEach(({ hit }, at) => {
      if (!hit) return;
      const hits = pieces.slice(at, at + length - 10).flatMap(({ hit }) => hit || []);
      const value = new Set(hits).size * 100 + hits.length;
      if (value > most) [most, first] = [value, Math.max(0, at - 10)];
    });
    if (pieces.length <= length) first = 0;
    const shown = pieces.slice(first, first + length).map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
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
      const results = text ? await dossier.search(text, { limit: 8, complete: true }) : [];
      const all = new URL(input.form.action);
      all.searchParams.set('q', text);
      const rows = await Promise.all(results.map(async (result) => [root + result.url, element('span', {}, result.title), ' ', await details(result)]));
      if (mine !== turn) return;
      if (rows.length) rows.push([all.href, say.all(text)]);
      list.replaceChildren(...rows.map(([href, ...inside], i) =>
        element('li', { role: 'option', id: 'search-option-' + i, 'aria-selected': false, 'data-href': href }, ...inside)));
      show(rows.length > 0 && document.activeElement === input);
      tell(text ? summary(results) : '');
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
  dossier.openPage = (input, place) => {
    const { form } = input;
    form.id ||= 'search-form';
    const fallback = [...place.childNodes];
    const list = element('ol', { class: 'search-results' });
    const more = element('button', { type: 'button' }, say.more);
    const values = element('div', { class: 'search-facets' });
    const day = (name) => element('label', {}, say[name] + ' ', element('input', { type: 'date', name, form: form.id }));
    const filters = element('details', { class: 'search-filters' }, element('summary', {}, say.filter), day('from'), ' ', day('to'), values);
    let limit = 20;
    let turn = 0;
    function asked() {
      const options = { limit };
      for (const [name, value] of new URLSearchParams(location.search)) (options[name] ??= []).push(value);
      for (const name of ['q', 'from', 'to']) options[name] = options[name]?.[0];
      return options;
    }
    async function item(result, forms) {
      const excerpt = element('p', { class: 'search-excerpt' });
      index.text(result.url).then((text) => mark(excerpt, text, forms));
      return element('li', {}, mark(element('a', { href: root + result.url }), result.title, forms, 400), ' ', await details(result), excerpt);
    }
    async function update() {
      const mine = ++turn;
      const options = asked();
      const isEmpty = !location.search.replace(/\?(q=)?$/, '');
      if (isEmpty !== !list.isConnected || !filters.isConnected) place.replaceChildren(status, filters, ...(isEmpty ? fallback : [list, more]));
      if (!isEmpty) {
        const results = await dossier.search(options.q || '', options);
        const forms = await dossier.forms(results);
        const items = await Promise.all(results.map((result) => item(result, forms)));
        if (mine !== turn) return;
        list.replaceChildren(...items);
        more.hidden = results.total <= results.length;
        tell(summary(results));
      }
      if (!filters.open) return;
      const facets = await dossier.facets(options.q || '', options);
      if (mine === turn) values.replaceChildren(...facets.filter((facet) => facet.values.length).map((facet) => fieldset(facet, options)));
    }
    function fieldset({ field, label, values }, options) {
      const chosen = ({ value }) => options[field]?.includes(value);
      const sorted = [...values.filter(chosen), ...values.filter((value) => !chosen(value))].slice(0, 30);
      return element('fieldset', {}, element('legend', {}, label || say[field]), ...sorted.map((value) =>
        element('label', {}, element('input', { type: 'checkbox', form: form.id, name: field, value: value.value, checked: chosen(value) ? '' : null }),
          ` ${value.label} (${value.count})`)));
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
      const options = asked();
      for (const name of ['q', 'from', 'to']) (name === 'q' ? input : filters.querySelector(`[name=${name}]`)).value = options[name] || '';
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
      await run();
      list.children[length]?.querySelector('a').focus();
    });
    addEventListener('popstate', restore);
    restore();
  };
})();
