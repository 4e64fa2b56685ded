import { FEWEST_SELECTED } from '../domain/pageReading';
import type { Selected } from './site';

/**
 * True for a row of the list that the user has selected: by its role, or by the box in it. Of several boxes the first is
 * the one that selects, the others are stars and the like.
 */
export function isSelected(row: Element): boolean {
  if (row.getAttribute('aria-selected') === 'true') return true;
  const box = row.querySelector('input[type="checkbox"], [role="checkbox"]');
  return box?.tagName === 'INPUT' ? (box as HTMLInputElement).checked : box?.getAttribute('aria-checked') === 'true';
}

/** Several are selected, and the list says of none which letter it is. */
export function lacksSelection({ rows, letters }: Selected): boolean {
  return rows >= FEWEST_SELECTED && letters.length === 0;
}
