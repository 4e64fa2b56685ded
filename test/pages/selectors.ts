/** By which a reader looks for anything in a page. */
const QUERIES = ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const;
type Query = (typeof QUERIES)[number];

/** What each answers where nothing fits. */
const NOTHING: Record<Query, unknown> = { querySelector: null, querySelectorAll: [], closest: null, matches: false };

type Asked = Record<string, (selector: string) => unknown>;

/** Every selector that is asked for meanwhile, one by one: "a, b" are two. */
export function selectorsIn(reading: () => unknown): string[] {
  const asked = new Set<string>();
  instead((selector) => {
    for (const one of apart(selector)) asked.add(one);
    return selector;
  }, reading);
  return [...asked];
}

/** The same as if the webmail had changed what this one selector goes by: it finds nothing any more. */
export function without<Answer>(lost: string, reading: () => Answer): Answer {
  const left = (selector: string) =>
    apart(selector)
      .filter((one) => one !== lost)
      .join(', ');
  return instead(left, reading);
}

/** Has all queries ask for another selector meanwhile; for none, nothing is found. */
function instead<Answer>(other: (selector: string) => string, reading: () => Answer): Answer {
  const undo: (() => void)[] = [];
  let within = false;
  for (const prototype of [Element.prototype, Document.prototype] as unknown as Asked[]) {
    for (const query of QUERIES) {
      const real = prototype[query];
      if (!real || !Object.hasOwn(prototype, query)) continue;
      prototype[query] = function (this: unknown, selector: string) {
        // What the document asks itself in answering is none of the reader's questions.
        if (within) return real.call(this, selector);
        const asked = other(selector);
        if (asked === '') return NOTHING[query];
        within = true;
        try {
          return real.call(this, asked);
        } finally {
          within = false;
        }
      };
      undo.push(() => {
        prototype[query] = real;
      });
    }
  }
  try {
    return reading();
  } finally {
    for (const back of undo) back();
  }
}

/** At the commas that stand in no brackets and no quotation marks. */
export function apart(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let part = '';
  for (const sign of selector) {
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (sign === ',' && depth === 0 && !quote) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()].filter(Boolean);
}
