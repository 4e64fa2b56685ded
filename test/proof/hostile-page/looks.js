/** What a page's script can look at once the sidebar stands in its page; everything it sees, as text. */
window.lookEverywhere = () => {
  const seen = [];
  const note = (how, what) => seen.push(`${how}: ${what}`);
  const tried = (how, look) => {
    try {
      note(how, look());
    } catch (error) {
      note(how, error.name);
    }
  };
  const hosts = [...document.querySelectorAll('[data-forget-me-not]')];

  note('elements', hosts.length);
  for (const host of hosts) {
    const of = (how) => `${host.localName} ${how}`;
    note(of('children'), host.childNodes.length);
    note(of('markup'), host.outerHTML);
    tried(of('markup with shadows'), () => host.getHTML({ serializableShadowRoots: true }));
    note(of('text'), host.textContent + host.innerText);
    note(of('shadow'), host.shadowRoot?.innerHTML);
    note(of('slots'), host.assignedSlot?.outerHTML);
    tried(of('animated'), () => host.getAnimations({ subtree: true }).map(({ effect }) => effect.target.outerHTML));
    const style = getComputedStyle(host);
    note(of('style'), [...style].map((property) => style.getPropertyValue(property)).join(' '));
    for (const pseudo of ['::before', '::after']) note(of(pseudo), getComputedStyle(host, pseudo).content);
  }
  window.lookFromWithin();
  for (const { shadowRoot } of window.internals) note('from within', shadowRoot?.innerHTML);

  note('frames', window.length);
  for (let i = 0; i < window.length; i++) tried(`frame ${i}`, () => window[i].document.documentElement.outerHTML);
  for (const frame of document.querySelectorAll('iframe, frame, object, embed')) note('frame', frame.outerHTML);

  for (const { name } of performance.getEntries()) note('loaded', name);
  getSelection().selectAllChildren(document.documentElement);
  note('selected', getSelection().toString());
  getSelection().removeAllRanges();
  for (let y = 0; y < innerHeight; y += 20) {
    note(
      'at the edge',
      document.elementsFromPoint(innerWidth - 20, y).map(({ localName }) => localName),
    );
  }
  note('focused', document.activeElement?.localName);
  note('extension APIs', Object.keys(window.chrome?.runtime ?? {}).concat(Object.keys(window.browser ?? {})));
  return [...seen, ...window.caught];
};

/** True for each text that the browser's own search finds on the page, shadows included. */
window.findOnPage = (texts) => texts.filter((text) => window.find(text, false, false, true, false, true));
