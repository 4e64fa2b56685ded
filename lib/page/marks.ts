import type { Mark } from '../domain/client';
import { isShort } from '../domain/pageReading';
import { ask } from '../messages/client';
import type { Row } from '../sites/site';
import { adoptSheet } from './adoptSheet';
import { isOwn, ownElement } from './own';
import { markShape, SHAPE_STYLE } from './shapes';

export interface Marks {
  /** Puts the marks right for these rows; asks only about addresses not asked about before. */
  update(rows: Row[]): Promise<void>;
  /** Something changed: asks about every address anew. */
  refresh(rows: Row[]): Promise<void>;
  removeAll(): void;
}

const ASKED_AT_ONCE = 1_000;
const FORGET_AT_LEAST = 1_000;

/** Marks on the rows of the list. Words say what a mark means; its colour and shape only help. */
export function createMarks(words: Record<Mark, string>): Marks {
  const known = new Map<string, Mark | undefined>();
  // A long list keeps few of its rows in the page. Those it throws away must not be kept by us, and those it puts aside
  // must not come back with a mark when there are to be none.
  let shown: WeakRef<HTMLElement>[] = [];
  let forgetAt = FORGET_AT_LEAST;
  let removed = false;

  async function update(rows: Row[]): Promise<void> {
    const all = new Set(rows.flatMap((row) => row.addresses.map((address) => address.toLowerCase())));
    const news = [...all].filter((address) => isShort(address) && !known.has(address));
    for (let first = 0; first < news.length; first += ASKED_AT_ONCE) {
      const addresses = news.slice(first, first + ASKED_AT_ONCE);
      const marks = await ask('page.mark', { addresses });
      for (const address of addresses) known.set(address, marks[address]);
    }
    if (removed) return;
    for (const row of rows) draw(row, strongest(row.addresses.map((address) => known.get(address.toLowerCase()))));
  }

  /** A mark that comes to say something else changes in its shadow alone, where the page hears nothing of it. */
  function draw(row: Row, mark: Mark | undefined): void {
    const first = row.anchor.firstElementChild;
    const existing = first && isOwn(first) ? (first as HTMLElement) : undefined;
    const inside = existing && drawn.get(existing);
    if (inside?.mark === mark) return;
    if (!mark) existing?.remove();
    else if (inside) {
      inside.mark = mark;
      inside.shadow.lastElementChild?.replaceWith(markShape(mark, words[mark]));
    } else {
      const element = ownElement('span', 'mark', row.anchor.ownerDocument);
      const shadow = element.attachShadow({ mode: 'closed' });
      shadow.append(markShape(mark, words[mark]));
      adoptSheet(shadow, STYLE);
      drawn.set(element, { mark, shadow });
      remember(element);
      row.anchor.prepend(element);
    }
  }

  /** Forgets those that nobody has any more, each time their number has doubled. */
  function remember(element: HTMLElement): void {
    shown.push(new WeakRef(element));
    if (shown.length < forgetAt) return;
    shown = shown.filter((mark) => mark.deref() !== undefined);
    forgetAt = Math.max(FORGET_AT_LEAST, 2 * shown.length);
  }

  return {
    update,
    refresh(rows) {
      known.clear();
      return update(rows);
    },
    removeAll() {
      removed = true;
      for (const mark of shown) mark.deref()?.remove();
      shown = [];
    },
  };
}

const drawn = new WeakMap<Element, { mark: Mark; shadow: ShadowRoot }>();

/** Nothing of it is the page's to say, so that the page learns nothing by saying it; hidden with its row it is. */
const STYLE = `
:host { all: initial !important; display: inline-block !important; width: 14px !important; height: 11px !important;
  vertical-align: -1px !important; margin-inline-end: 3px !important; visibility: inherit !important; }
${SHAPE_STYLE}
svg rect { pointer-events: visible !important; }
`;

const STRENGTH: Mark[] = ['debt', 'overdue', 'client'];

function strongest(marks: (Mark | undefined)[]): Mark | undefined {
  return STRENGTH.find((mark) => marks.includes(mark));
}
