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

const shapes: Record<Mark, SVGElement> = {
  client: shape('#4f86f7', false),
  overdue: shape('#d13a33', true),
  debt: shape('#b45309', true),
};

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
