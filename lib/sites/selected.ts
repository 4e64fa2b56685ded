import { FEWEST_SELECTED, type SelectedLetter } from '../domain/reading';

/**
 * True for a row of the list that the user has selected: by its role, or by the box in it. Of several boxes the first is
 * the one that selects, the others are stars and the like.
 */
export function isSelected(row: Element): boolean {
  if (row.getAttribute('aria-selected') === 'true') return true;
  const box = row.querySelector('input[type="checkbox"], [role="checkbox"]');
  return box?.tagName === 'INPUT' ? (box as HTMLInputElement).checked : box?.getAttribute('aria-checked') === 'true';
}

/** Several are selected, and the list does not say which letters they are. */
export function lacksSelection(rows: number, letters: SelectedLetter[]): boolean {
  return rows >= FEWEST_SELECTED && letters.length < FEWEST_SELECTED;
}
