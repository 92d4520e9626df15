// Preview cards: who or what a link leads to, while the pointer rests on the link or the keyboard has reached it.
//
// A card shows nothing that is not behind the link: without this script, or without a card, the link is what it always was.
// The source that a citation leads to stands on the same page, and its card is taken from there. Cards of other pages come in
// shards, scripts that each call `dossier.cards` once, since a page that was opened as a file can load nothing else.
(function () {
  'use strict';
  const self = document.currentScript;
  const root = new URL('..', self.src).href;
  const { shards, lastSeen } = self.dataset;
  const folders = self.dataset.folders.split(' ');

  // How long the pointer rests on a link before its card opens, and how long the card waits for it to come back.
  const patience = 300;
  // Pixels that the card keeps from the edges of the window.
  const edge = 8;
  // Pixels around a link that shows that it has the focus.
  const ring = 6;

  // Cards

  const cards = new Map();
  const loading = new Map();
  const dossier = (window.dossier = window.dossier || {});
  // Takes in a shard: its number, and by address [name, detail, text, ISO date, date], empty where unknown.
  dossier.cards = (shard, all) => cards.set(shard, all);

  // The address of the page of an entity, from the site's root; null for any other link, and for one to this very page.
  function addressOf(link) {
    const href = typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, document.baseURI).href;
    const [page] = href.split(/[?#]/);
    if (!page.startsWith(root) || page === location.href.split(/[?#]/)[0]) return null;
    const address = page.slice(root.length);
    const [folder, file] = address.split('/');
    return folders.includes(folder) && file && file !== 'index.html' ? address : null;
  }

  // FNV-1a over the address, which is ASCII, with its upper half folded into the lower.
  function shardOf(address) {
    let hash = 0x811c9dc5;
    for (const letter of address) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    return (hash ^ (hash >>> 16)) & (shards - 1);
  }

  // Loads a shard once; one that is missing has no cards, and is not asked for again.
  function load(shard) {
    if (!loading.has(shard))
      loading.set(
        shard,
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = root + 'cards/' + shard + '.js';
          script.onload = script.onerror = () => resolve(script.remove());
          document.head.append(script);
        }),
      );
    return loading.get(shard);
  }

  async function cardOf(address) {
    const shard = shardOf(address);
    await load(shard);
    return cards.get(shard)?.[address];
  }

  // The entry of this page's list of sources that a citation leads to.
  function sourceOf(link) {
    const href = link.closest('.citation') && link.getAttribute('href');
    return href?.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
  }

  // The box

  const box = element('div', 'preview');
  // What a screen reader says after the link's own name; the card's name, which is nearly the same, is not among it.
  const facts = element('div');
  box.setAttribute('role', 'tooltip');
  facts.id = '_preview';

  function element(tag, name, ...content) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...content);
    return made;
  }

  // The card of a source says what its entry says; the id is the link's own name.
  function fillFrom(source) {
    facts.replaceChildren(...[...source.querySelectorAll('p')].map((line) => line.cloneNode(true)));
    for (const link of facts.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    box.replaceChildren(facts);
  }

  function fill([name, detail, text, iso, date]) {
    const when = element('time', null, date);
    when.dateTime = iso;
    facts.replaceChildren();
    if (detail) facts.append(element('p', 'detail', detail));
    if (text) facts.append(element('p', null, text));
    if (date) facts.append(element('p', 'when', lastSeen + ' ', when));
    box.replaceChildren(element('p', 'name', name), facts);
  }

  // Puts the box below the line of the link that the pointer is on, or above it where the link goes on below or there is more
  // room; whole within the window. They touch, so that the pointer can move from one to the other, but for the ring of the focus.
  function place(link, pointer) {
    const lines = [...link.getClientRects()];
    const holds = ({ left, right, top, bottom }) =>
      pointer && pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom;
    const line = lines.find(holds) || lines[0];
    const { clientWidth, clientHeight } = document.documentElement;
    box.style.maxHeight = '';
    const { width, height } = box.getBoundingClientRect();
    const gap = pointer ? 0 : ring;
    const above = line.top - gap - edge;
    const below = clientHeight - line.bottom - gap - edge;
    const goesBelow = height > Math.min(above, below) ? below >= above : line === lines.at(-1);
    const shown = Math.min(height, goesBelow ? below : above);
    const start = getComputedStyle(link).direction === 'rtl' ? line.right - width : line.left;
    const left = Math.max(edge, Math.min(start, clientWidth - width - edge));
    const top = goesBelow ? line.bottom + gap : line.top - gap - shown;
    box.style.maxHeight = shown + 'px';
    box.style.left = left + scrollX + 'px';
    box.style.top = top + scrollY + 'px';
  }

  // When it opens and closes

  // The link whose card is shown or on its way, and whether the keyboard brought it.
  let link = null;
  let isFocused = false;
  // The link that the pointer is on. It may be without its card, closed by Esc, until the pointer has left it.
  let hovered = null;
  let timer;

  // Without a pointer it is the keyboard that asks.
  async function open(next, pointer) {
    close();
    link = next;
    isFocused = !pointer;
    const source = sourceOf(next);
    if (source) {
      fillFrom(source);
    } else {
      const card = await cardOf(addressOf(next));
      // Something else may have been asked for in the meantime.
      if (link !== next || !card) return;
      fill(card);
    }
    next.closest('main').append(box);
    place(next, pointer);
    next.setAttribute('aria-describedby', facts.id);
  }

  function close() {
    clearTimeout(timer);
    link?.removeAttribute('aria-describedby');
    box.remove();
    link = null;
  }

  function linkAt(target) {
    const found = target.closest?.('main a[href]');
    return found && (sourceOf(found) || addressOf(found)) ? found : null;
  }

  function moveTo(target, pointer) {
    const found = linkAt(target);
    if (found && found === hovered) return;
    hovered = found;
    clearTimeout(timer);
    if (box.contains(target) || found === link) return;
    if (found) timer = setTimeout(open, patience, found, pointer);
    else if (!isFocused) timer = setTimeout(close, patience);
  }

  document.addEventListener('pointerover', ({ target, pointerType, clientX: x, clientY: y }) => {
    if (pointerType !== 'touch') moveTo(target, { x, y });
  });
  document.documentElement.addEventListener('pointerleave', () => moveTo(document));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!box.contains(target)) close();
  });
  document.addEventListener('focusin', ({ target }) => {
    // A click or a touch follows the link; the focus that it gives asks for nothing.
    if (linkAt(target) && target.matches(':focus-visible')) open(target);
  });
  document.addEventListener('focusout', () => {
    if (isFocused) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  window.addEventListener('resize', () => {
    if (box.isConnected) place(link);
  });
  // The focus may bring its link into the window by a smooth scroll, which ends after the card has found its place.
  for (const moved of ['scroll', 'scrollend']) {
    window.addEventListener(moved, () => {
      if (box.isConnected && isFocused) place(link);
    }, { passive: true });
  }
})();
