import type { Mark } from '../../lib/domain/client';
import { isShort } from '../../lib/domain/reading';
import { ask } from '../../lib/messages/client';
import type { Row } from '../../lib/sites/site';
import { isOwn, ownElement } from './own';

export interface Marks {
  /** Puts the marks right for these rows; asks only about addresses not asked about before. */
  update(rows: Row[]): Promise<void>;
  /** Something changed: asks about every address anew. */
  refresh(rows: Row[]): Promise<void>;
  removeAll(): void;
}

const ASKED_AT_ONCE = 1_000;

/** Marks on the rows of the list. Words say what a mark means; its colour and shape only help. */
export function createMarks(words: Record<Mark, string>): Marks {
  const known = new Map<string, Mark | undefined>();
  const shapes = { client: shape('#4f86f7', false), overdue: shape('#d13a33', true), debt: shape('#b45309', true) };
  const shown = new Set<HTMLElement>();

  async function update(rows: Row[]): Promise<void> {
    const all = new Set(rows.flatMap((row) => row.addresses.map((address) => address.toLowerCase())));
    const news = [...all].filter((address) => isShort(address) && !known.has(address));
    for (let first = 0; first < news.length; first += ASKED_AT_ONCE) {
      const addresses = news.slice(first, first + ASKED_AT_ONCE);
      const marks = await ask('page.mark', { addresses });
      for (const address of addresses) known.set(address, marks[address]);
    }
    for (const row of rows) draw(row, strongest(row.addresses.map((address) => known.get(address.toLowerCase()))));
  }

  function draw(row: Row, mark: Mark | undefined): void {
    const first = row.anchor.firstElementChild;
    const existing = first && isOwn(first) ? (first as HTMLElement) : undefined;
    if (existing && drawn.get(existing) === mark) return;
    existing?.remove();
    if (existing) shown.delete(existing);
    if (!mark) return;
    const element = ownElement('span', 'mark');
    element.attachShadow({ mode: 'closed' }).append(labelled(shapes[mark], words[mark]));
    drawn.set(element, mark);
    shown.add(element);
    row.anchor.prepend(element);
  }

  return {
    update,
    refresh(rows) {
      known.clear();
      return update(rows);
    },
    removeAll() {
      for (const element of shown) element.remove();
      shown.clear();
    },
  };
}

const drawn = new WeakMap<Element, Mark>();

const STRENGTH: Mark[] = ['debt', 'overdue', 'client'];

function strongest(marks: (Mark | undefined)[]): Mark | undefined {
  return STRENGTH.find((mark) => marks.includes(mark));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A flower; one with a line beside it is late. */
function shape(colour: string, late: boolean): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  // Late or not, the mark takes the same room: the page can measure it.
  svg.setAttribute('viewBox', '-12 -12 30 24');
  svg.setAttribute('height', '11');
  svg.setAttribute('style', 'vertical-align:-1px;margin-inline-end:3px');
  for (const [x, y] of [
    [0, -6.2],
    [5.9, -1.9],
    [3.6, 5],
    [-3.6, 5],
    [-5.9, -1.9],
  ]) {
    svg.append(circle(Number(x), Number(y), 5, colour));
  }
  svg.append(circle(0, 0, 3.2, '#f2b705'));
  if (late) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', 'M15 -10V3M15 8v2');
    line.setAttribute('stroke', colour);
    line.setAttribute('stroke-width', '4');
    svg.append(line);
  }
  return svg;
}

function circle(x: number, y: number, r: number, fill: string): SVGElement {
  const element = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: x, cy: y, r, fill })) element.setAttribute(name, String(value));
  return element;
}

function labelled(svg: SVGElement, label: string): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-label', label);
  const title = document.createElementNS(SVG, 'title');
  title.textContent = label;
  copy.prepend(title);
  return copy;
}
