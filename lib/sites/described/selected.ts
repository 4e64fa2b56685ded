import type { SelectedLetter } from '../../domain/pageReading';
import { isSelected } from '../selected';
import type { Selected } from '../site';
import type { Description } from './description';
import { findFirstText, findPeople, outsideOf } from './find';
import type { FoundRows } from './rows';

/** Of the rows that were found. */
export function readSelected({ spelling, rows }: FoundRows, url: URL, description: Description): Selected {
  const selected = rows.filter(isSelected);
  const one = spelling?.one;
  if (!spelling || !one) return { rows: selected.length, letters: [] };
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
        people: findPeople(row, spelling.people, outsideOf(description)).people,
        direction,
        ...(date && { date }),
      },
    ];
  });
  return { rows: selected.length, letters };
}
