/**
 * What a page's script lays out before any extension comes, to catch what one does in the page: its own versions of the
 * functions that an extension would call, elements of the extension's names, and an ear at every door. Whatever falls
 * in is kept as text in `window.caught`.
 */
(() => {
  const caught = [];
  const internals = [];
  window.caught = caught;
  window.internals = internals;

  const note = (how, ...what) => caught.push(`${how}: ${what.map(String).join(' ')}`);

  addEventListener('message', ({ data, origin }) => note('message', origin, JSON.stringify(data)), true);
  addEventListener('securitypolicyviolation', ({ blockedURI }) => note('policy', blockedURI), true);
  addEventListener('error', ({ message, target }) => note('error', message ?? target?.localName), true);
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionend']) {
    addEventListener(type, (event) => note(type, event.key ?? event.data ?? event.target?.value), true);
  }

  // Were the extension's script in the page's own world, it would call these instead of the browser's.
  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Document.prototype, 'createElement'],
    [Node.prototype, 'appendChild'],
    [Window.prototype, 'postMessage'],
    [Crypto.prototype, 'randomUUID'],
  ]) {
    const real = owner[name];
    if (!real) continue;
    owner[name] = function trapped(...args) {
      const made = real.apply(this, args);
      note(name, this.localName ?? '', ...args, made);
      return made;
    };
  }

  // An element with a dash in its name may be defined by anyone, and its class is given the element from within; ours
  // have none. With ?late the page defines those it finds when they are there already.
  window.lookFromWithin = () => {
    const names = [...document.querySelectorAll('[data-forget-me-not]')].map(({ localName }) => localName);
    for (const name of ['forget-me-not-panel', 'forget-me-not-mark', ...names.filter((found) => found.includes('-'))]) {
      if (customElements.get(name)) continue;
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            internals.push(this.attachInternals());
          }
        },
      );
    }
  };
  if (location.search !== '?late') window.lookFromWithin();

  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes') note('attribute', target.localName, attributeName, target.getAttribute(attributeName));
      for (const node of addedNodes) note('added', node.outerHTML ?? node.nodeValue);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  new PerformanceObserver((list) => {
    for (const { name, entryType } of list.getEntries()) note('performance', entryType, name);
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
})();
