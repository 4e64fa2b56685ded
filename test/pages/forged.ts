/** An address that stands in a forgery alone: wherever it turns up, a letter was believed. */
export const EVIL = 'evil@forged.example';

/** What webmails write beside names: a forgery has it all. */
const TELLING: Record<string, string> = {
  title: EVIL,
  'aria-label': EVIL,
  name: 'Evil',
  email: EVIL,
  value: EVIL,
  href: `mailto:${EVIL}`,
  datetime: '2001-01-01T00:00:00Z',
  'data-email': EVIL,
  'data-hovercard-id': EVIL,
};

/** Elements that this selector finds, as the writer of a letter would make them; each names somebody. */
export function forge(document: Document, selector: string): Element {
  const steps = selector.match(/(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^\s>+~[(])+|[>+~]/g) ?? [];
  const root = document.createElement('div');
  let parent: Element = root;
  let last: Element = root;
  for (const step of steps) {
    if (step === '>') continue;
    if (step === '+' || step === '~') {
      parent = last.parentElement ?? root;
      continue;
    }
    last = forgeOne(document, step);
    parent.append(last);
    parent = last;
  }
  for (const [attribute, value] of Object.entries(TELLING)) {
    if (!last.hasAttribute(attribute)) last.setAttribute(attribute, value);
  }
  last.append(EVIL);
  return root;
}

/** "a.rcmContactAddress[href^="mailto:"]:not(.x)": tag, classes, id and attributes; of the rest what it must have. */
function forgeOne(document: Document, compound: string): Element {
  const plain = compound.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  const inside = /:has\(((?:[^()]|\([^()]*\))*)\)/.exec(plain)?.[1];
  const own = plain.replace(/:has\((?:[^()]|\([^()]*\))*\)/g, '').replace(/::?[\w-]+(?:\([^)]*\))?/g, '');
  const attributes = [...own.matchAll(/\[([\w-]+)(?:([~^$*|]?=)"?([^"\]]*)"?)?\]/g)];
  const rest = own.replace(/\[[^\]]*\]/g, '');
  const element = document.createElement(/^[a-z][\w-]*/i.exec(rest)?.[0] ?? 'span');
  for (const [, name] of rest.matchAll(/\.([\w-]+)/g)) element.classList.add(name ?? '');
  const id = /#([\w-]+)/.exec(rest)?.[1];
  if (id) element.id = id;
  for (const [, name = '', operator, value = ''] of attributes) {
    const before = element.getAttribute(name) ?? '';
    element.setAttribute(name, before + (operator === undefined ? (TELLING[name] ?? EVIL) : valued(operator, value)));
  }
  // A frame without a page of its own would look for one.
  if (element.tagName === 'IFRAME') element.setAttribute('srcdoc', '');
  if (inside) element.append(forge(document, inside));
  return element;
}

function valued(operator: string, value: string): string {
  if (operator === '^=') return `${value}${EVIL}`;
  if (operator === '$=') return `${EVIL}${value}`;
  if (operator === '*=') return value === '@' ? EVIL : `${value}${EVIL}`;
  return value;
}
