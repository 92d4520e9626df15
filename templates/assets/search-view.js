// What the search shows: the list below the box in the header, and the page of results.
(() => {
  'use strict';
  const { index, root } = dossier;
  // The words of the site, with what stands for `{…}` in them put in.
  let words = {};
  const say = (name, values) => words['search' + name].replace(/\{(\w+)\}/g, (_, key) => values[key]);

  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const key in attributes) if (attributes[key] != null) node.setAttribute(key, attributes[key]);
    node.append(...children);
    return node;
  }

  const quoted = (words) => words.map((word) => `“${word}”`).join(` ${say('Or')} `);

  // Not at once, lest every letter typed be read out.
  let timer;
  const status = element('p', { role: 'status', class: 'search-status' });
  function tell(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), 300);
  }
  const failed = (input) => (error) => tell(error.stale && words.searchUpdating || input.dataset.failed || error.message);

  const counted = ({ total, isLeast }) => (total ? say(isLeast ? 'Least' : total === 1 ? 'One' : 'Many', { count: total.toLocaleString() }) : say('Nothing'));

  // How a query was understood where it is not plain.
  function notes({ total, instead, also, unknown, phrases, withPhrase }) {
    const text = [];
    for (const { typed, instead: words } of instead) text.push(say('Instead', { word: typed, words: quoted(words) }));
    if (also.length) text.push(say('Also', { words: quoted(also) }));
    if (unknown.length) text.push(say('Unknown', { words: quoted(unknown.map(({ typed }) => typed)) }));
    if (phrases.length && total && !withPhrase) text.push(say('Apart'));
    return text.join(' ');
  }

  const summary = (results) => `${counted(results)} ${notes(results)}`.trim();

  // A line that ends without a stop would run into the next one.
  const parted = (text) => text.replace(/([^\s.,:;!?…)\]'’"”»])\n/g, '$1 · ');

  // Marks what was sought, and shows the part of a longer text that tells most of it.
  function mark(node, text, { forms, phrases }, length = 80) {
    const pieces = dossier.words.pieces(text.slice(0, 1e5));
    // Half of a joint, or of a pair of characters, belongs to the one before.
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

  // Shows what the address asks for, and keeps it, the box and the filters in step.
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
      // Who goes back finds as many as there were.
      history.replaceState({ limit }, '');
      await run();
      list.children[length]?.querySelector('a').focus();
    });
    addEventListener('popstate', restore);
    restore();
  };
})();
