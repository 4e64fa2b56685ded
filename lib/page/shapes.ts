import type { Mark } from '../domain/client';

const SVG = 'http://www.w3.org/2000/svg';

/** A flower; one with a line beside it is late, in what the user promised or in what the client owes. The label says what it means. */
export function markShape(mark: Mark, label: string): SVGElement {
  const svg = shapes[mark].cloneNode(true) as SVGElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const title = document.createElementNS(SVG, 'title');
  title.textContent = label;
  svg.prepend(title);
  return svg;
}

/**
 * One shape in three colours: what is late has its line in sight, what is not has the same line in no colour. Whatever
 * the page asks of it, where a pointer meets it or how much room it takes, the answer is that of the rectangle over it.
 */
const shapes: Record<Mark, SVGElement> = {
  client: shape('#4f86f7', 'transparent'),
  overdue: shape('#d13a33', '#d13a33'),
  debt: shape('#b45309', '#b45309'),
};

function shape(colour: string, line: string): SVGElement {
  const svg = element('svg', { viewBox: '-12 -12 30 24', height: 11 });
  for (const [x, y] of [
    [0, -6.2],
    [5.9, -1.9],
    [3.6, 5],
    [-3.6, 5],
    [-5.9, -1.9],
  ]) {
    svg.append(circle(Number(x), Number(y), 5, colour));
  }
  svg.append(
    circle(0, 0, 3.2, '#f2b705'),
    element('path', { d: 'M15 -10V3M15 8v2', stroke: line, 'stroke-width': 4 }),
    element('rect', { x: -12, y: -12, width: 30, height: 24, fill: 'transparent' }),
  );
  return svg;
}

/** For every sheet of a shadow in which marks are: nothing that the page gives to inherit reaches a part of the shape. */
export const SHAPE_STYLE = `
svg { display: block !important; overflow: hidden !important; }
svg, svg * { pointer-events: none !important; }
`;

function circle(cx: number, cy: number, r: number, fill: string): SVGElement {
  return element('circle', { cx, cy, r, fill });
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const created = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, String(value));
  return created;
}
