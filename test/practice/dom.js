/**
 * An element with attributes and children. Strings become text nodes and never markup, functions become listeners,
 * `true` an empty attribute; what is null, undefined or false is left out.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...unknown} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** One of the drawings that stand as symbols in index.html. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** The round picture of a person: their first letters on a tint that stays theirs. */
export function face({ name, address }) {
  const words = (name || address).match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0]);
  const tint = Array.from(address).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return make('span', { class: 'face', 'data-tint': tint, 'aria-hidden': 'true' }, letters.join('').toUpperCase());
}

/** A name in its own direction, so that one in Hebrew does not turn its neighbours round. */
export function named({ name, address }) {
  return make('bdi', {}, name || address);
}

/** What stands where there is nothing to show. */
export function hint(text) {
  return make('p', { class: 'hint' }, icon('inbox'), text);
}
