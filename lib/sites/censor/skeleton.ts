/** So much is enough to see how a page is built, and short enough for a letter. */
const MOST_LINES = 400;
const DEEPEST = 24;

const NOT_SHOWN = /^(?:SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|HEAD|BR|PATH|G)$/i;

/**
 * How the page is built: tags, roles and which aria attributes there are, one element a line; like neighbours are
 * counted, and elements that only wrap one other are passed over. No name, no word and no value of the page is in it.
 */
export function skeletonOf(root: Element, ignores: (node: Node) => boolean): string {
  const lines: string[] = [];
  write(root, 0);
  if (lines.length > MOST_LINES) lines.splice(MOST_LINES, lines.length, '…');
  return lines.join('\n');

  function write(element: Element, depth: number): void {
    if (depth > DEEPEST || lines.length > MOST_LINES) return;
    lines.push('  '.repeat(depth) + signatureOf(element));
    let last = '';
    let times = 1;
    let line = -1;
    for (const child of Array.from(element.children).filter((it) => !NOT_SHOWN.test(it.tagName) && !ignores(it))) {
      const shape = shapeOf(child, 3);
      if (shape === last) {
        lines[line] = `${lines[line]?.replace(/ ×\d+$/, '')} ×${++times}`;
        continue;
      }
      last = shape;
      times = 1;
      line = lines.length;
      write(child, depth + 1);
    }
  }
}

/** Roles of WAI-ARIA are plain words of the standard; anything else a page writes there is its own. */
const ROLE = /^[a-z]{3,20}$/;

function signatureOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  const aria = element.getAttributeNames().filter((name) => /^aria-[a-z]{3,20}$/.test(name));
  const tag = /^[a-z][a-z\d]*$/.test(element.localName) ? element.localName : 'x-x';
  return [tag, ROLE.test(role) && `role=${role}`, ...aria.sort()].filter(Boolean).join(' ');
}

/** Two elements of the same shape look the same to this many levels. */
function shapeOf(element: Element, levels: number): string {
  const inner = levels === 0 ? [] : Array.from(element.children, (child) => shapeOf(child, levels - 1));
  return `${signatureOf(element)}(${[...new Set(inner)].join()})`;
}
