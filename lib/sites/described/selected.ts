import type { SelectedLetter } from '../../domain/reading';
import { isSelected } from '../selected';
import type { Description } from './description';
import { findFirstText, findPeople } from './find';
import { findRows } from './rows';

export interface Selection {
  /** How many rows are selected. */
  rows: number;
  /** Of those, the letters that are known by their rows. */
  letters: SelectedLetter[];
}

export function readSelected(document: Document, description: Description): Selection {
  const { spelling, rows } = findRows(document, description);
  const selected = rows.filter(isSelected);
  const one = spelling?.one;
  if (!spelling || !one) return { rows: selected.length, letters: [] };
  const url = new URL(document.URL);
  const direction = description.place(url).sent ? 'outgoing' : 'incoming';
  const letters = selected.flatMap((row): SelectedLetter[] => {
    const id = one.id(row);
    if (!id) return [];
    const link = one.link?.(row, url);
    const date = findFirstText(row, one.date);
    return [
      {
        key: `${description.name}:${id}`,
        ...(link && { link }),
        subject: findFirstText(row, one.subject),
        people: findPeople(row, spelling.people, description.letter).people,
        direction,
        ...(date && { date }),
      },
    ];
  });
  return { rows: selected.length, letters };
}
