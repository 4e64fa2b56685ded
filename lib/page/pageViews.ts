/** What one look at a page that nobody knows came upon. All times are milliseconds of the same clock. */
export interface Look {
  /** Where the window is, and what it is called. */
  address: string;
  title: string;
  /** The different addresses and numbers that the page shows. */
  names: ReadonlySet<string>;
  /** Some of them stand in other elements than before, or are gone, or have come. */
  redrawn: boolean;
  at: number;
}

export interface PageViews {
  /** The user did something in the page: clicked, or pressed a key that writes nothing. */
  acted(at: number): void;
  /** The name of the view that the page shows now; no two views have the same. */
  seen(look: Look): string;
}

/** So long after the user's click what the page draws anew is what they asked for: a server may be slow. */
const ANSWERED_WITHIN_MS = 10_000;

/** A page that names for the most part others shows something else, whoever made it. */
const SAME_NAMES = 0.5;

/**
 * Tells one view of a page from the next, where nothing says which letter or record is open. It is another view when the
 * window went elsewhere, when the page drew anew whom it names after the user had done something in it, or when it names
 * for the most part others. A page that changes by itself, a list that gets a line, stays the view that it was. What it
 * costs to see two views in one is a promise to the wrong client; to see one in two, a click.
 */
export function createPageViews(load: string): PageViews {
  let count = 0;
  let last: Look | undefined;
  let actedAt = Number.NEGATIVE_INFINITY;

  function isAnother(before: Look, look: Look): boolean {
    if (before.address !== look.address || named(before.title) !== named(look.title)) return true;
    if (look.redrawn && look.at - actedAt <= ANSWERED_WITHIN_MS) return true;
    return likeness(before.names, look.names) < SAME_NAMES;
  }

  return {
    acted(at) {
      actedAt = at;
    },
    seen(look) {
      if (!last || isAnother(last, look)) {
        count++;
        actedAt = Number.NEGATIVE_INFINITY;
      }
      last = look;
      return `${load}:${count}`;
    },
  };
}

/** Webmails count what is unread in the title. */
function named(title: string): string {
  return title
    .replace(/\d+/g, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many of all names are in both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 1;
  return [...all].filter((name) => a.has(name) && b.has(name)).length / all.size;
}
