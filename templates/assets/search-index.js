// Loads and decodes the files of the index, as Sources/Search/FORMAT.md describes them.
(() => {
  'use strict';
  const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"<\\'.includes(c));
  const controls = alphabet.filter((c) => !/[a-z0-9]/.test(c)).join('');
  const digit = new Uint8Array(128);
  alphabet.forEach((symbol, value) => (digit[symbol.charCodeAt(0)] = value));

  const arrived = new Map();
  let files = new Map();
  let fresh = '';
  // Addresses of pages that have no file of their text, as far as their titles were seen.
  const textless = new Set();

  dossier.shard = (name, stamp, payload) => arrived.set(name, { stamp, payload });

  // What a file holds. If its stamp is not the one expected, the server is asked once more, past any cache.
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
    // The site was changed meanwhile.
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
