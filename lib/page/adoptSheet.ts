type View = Window & typeof globalThis;

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Styles a closed shadow of ours. A constructed sheet is one for all the shadows of a document, and no policy of the page
 * against inline styles breaks it. Firefox 140 lets no extension hand one over; there a style element does, which
 * such a policy leaves alone where an extension wrote it.
 */
export function adoptSheet(shadow: ShadowRoot, css: string): void {
  const inner = shadow.host.ownerDocument;
  const view = inner.defaultView as View | null;
  if (!view) return;
  try {
    shadow.adoptedStyleSheets = [sheetFor(inner, view, css)];
  } catch {
    const style = inner.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}

/** A sheet serves the document it was made in. */
function sheetFor(inner: Document, view: View, css: string): CSSStyleSheet {
  const ofDocument = sheets.get(inner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(inner, ofDocument);
  const known = ofDocument.get(css);
  if (known) return known;
  const sheet = new (inner === document ? CSSStyleSheet : view.CSSStyleSheet)();
  sheet.replaceSync(css);
  ofDocument.set(css, sheet);
  return sheet;
}
