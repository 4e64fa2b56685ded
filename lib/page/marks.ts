import type { Mark } from '../domain/client';
import { isShort } from '../domain/pageReading';
import { ask } from '../messages/client';
import type { Row } from '../sites/site';
import { isOwn, ownElement } from './own';
import { markShape } from './shapes';

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

  function draw(row: Row, mark: Mark | undefined): void {
    const first = row.anchor.firstElementChild;
    const existing = first && isOwn(first) ? (first as HTMLElement) : undefined;
    if (existing && drawn.get(existing) === mark) return;
    existing?.remove();
    if (!mark) return;
    const element = ownElement('span', 'mark');
    element.attachShadow({ mode: 'closed' }).append(markShape(mark, words[mark]));
    drawn.set(element, mark);
    remember(element);
    row.anchor.prepend(element);
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

const drawn = new WeakMap<Element, Mark>();

const STRENGTH: Mark[] = ['debt', 'overdue', 'client'];

function strongest(marks: (Mark | undefined)[]): Mark | undefined {
  return STRENGTH.find((mark) => marks.includes(mark));
}
