// Loads this page anew when the site was built again, and shows what is wrong with a build that failed.
// It asks by loading a script, over and over: that works from a disk as from a server.
(function () {
  "use strict";
  const state = document.currentScript.src.replace(/reload\.js.*$/, "reload-state.js");
  const place = "dossier scroll " + location.pathname;
  const pause = 50;
  let shown = null;
  let panel = null;
  let closed = "";

  // A browser may refuse storage to a page on a disk; the page then begins at its top.
  function remember(value) {
    try {
      const found = sessionStorage.getItem(place);
      if (value === null) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, value);
      return found;
    } catch (refusal) {
      return null;
    }
  }

  function dress(element, style) {
    // One property at a time, since the page's policy refuses style attributes.
    for (const name of Object.keys(style)) element.style[name] = style[name];
    return element;
  }

  function close() {
    if (!panel) return;
    panel.remove();
    panel = null;
  }

  function show(mistakes) {
    if (mistakes === closed || (panel && panel.dataset.mistakes === mistakes)) return;
    close();
    panel = dress(document.createElement("section"), {
      position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto", zIndex: "1000",
      padding: "1rem 1.25rem", background: "#2b1416", color: "#fff4f2", borderTop: "4px solid #ff9d94",
      font: "15px/1.45 ui-monospace, monospace", colorScheme: "dark",
    });
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", "Mistakes in the content");
    panel.dataset.mistakes = mistakes;
    const text = dress(document.createElement("pre"), {
      margin: "0", whiteSpace: "pre-wrap", background: "none", color: "inherit", font: "inherit",
    });
    text.textContent = mistakes;
    const button = dress(document.createElement("button"), { float: "right", font: "inherit" });
    button.type = "button";
    button.textContent = "Close";
    button.addEventListener("click", dismiss);
    panel.append(button, text);
    document.body.append(panel);
  }

  function dismiss() {
    if (panel) closed = panel.dataset.mistakes;
    close();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });

  window.dossierReload = function (build, mistakes) {
    if (shown === null) shown = build;
    if (build !== shown) {
      remember(String(window.scrollY));
      location.reload();
      return;
    }
    if (mistakes) {
      show(mistakes);
    } else {
      closed = "";
      close();
    }
  };

  function ask() {
    if (document.hidden) {
      document.addEventListener("visibilitychange", ask, { once: true });
      return;
    }
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      setTimeout(ask, pause);
    };
    script.src = state + "?" + Date.now();
    document.head.append(script);
  }

  const scroll = remember(null);
  if (scroll !== null) window.scrollTo(0, Number(scroll));
  ask();
})();
