// The start of the search on every page; the rest is loaded when the box is entered or `dossier.search` is called.
(() => {
  'use strict';
  const self = document.currentScript;
  let loading;
  const dossier = (window.dossier ??= {});
  dossier.root = (self.dataset.root || document.body?.dataset.root || '.').replace(/\/?$/, '/');

  dossier.script = (url) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      Object.assign(script, { src: url, async: false, onload: resolve, onerror: () => reject(new Error('cannot load ' + url)) });
      document.head.append(script);
      script.remove();
    });

  const client = () => (loading ??= dossier.script(self.src.replace(/[^/]*$/, 'search-client.js')));

  // Resolves to the pages found, best first: [{url, title, kind, date, score}], addresses relative to `dossier.root`. The options
  // are limit (10), kind, country, person, issue, year (a value or several), from and to (`2025`, `2025-04` or `2025-04-03`).
  dossier.search = (text, options) => client().then(() => dossier.find(text, options));

  function start() {
    const input = document.querySelector('[data-search]');
    const results = document.querySelector('[data-search-results]');
    if (!input) return;
    if (results) client().then(() => dossier.openPage(input, results));
    else input.addEventListener('focus', () => client().then(() => dossier.openBox(input)), { once: true });
    document.addEventListener('keydown', (event) => {
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand ? event.key !== 'k' : event.key !== '/' || event.target.closest('input:not([type=checkbox]), textarea, select')) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
