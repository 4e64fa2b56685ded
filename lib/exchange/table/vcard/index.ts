import ICAL from 'ical.js';
import type { Row } from '../csvRows';
import type { Decoded } from '../encoding';
import { LIMITS } from '../limits';
import { stopTable } from '../problem';
import type { SourceTable } from '../table';
import { CARD_COLUMNS, type Card, cellsOf, ownFieldsOf, withoutBackslashes } from './cells';
import { type CardLines, cardsIn } from './lines';
import { lineAsOfNow } from './oldCard';

export { CARD_COLUMNS } from './cells';

export function looksLikeCards(text: string): boolean {
  return /^\uFEFF?\s{0,100}BEGIN:VCARD\s/iu.test(text.slice(0, 200));
}

/** Cards of people (vCard 2.1, 3.0, 4.0), a row each; one that is broken is named by its line. */
export function vcardTable({ text, encoding }: Decoded): SourceTable {
  const header: string[] = [...CARD_COLUMNS];
  const rows: Row[] = [{ cells: header, line: 0 }];
  const broken: number[] = [];
  for (const lines of cardsIn(text.replace(/^\uFEFF/u, ''))) {
    if (rows.length > LIMITS.rows) stopTable('too-many-rows', { rows: LIMITS.rows });
    const card = read(lines);
    if (card) rows.push({ cells: [...cellsOf(card), ...beside(card, header)], line: lines.line });
    else broken.push(lines.line);
  }
  return { kind: 'vcard', rows, encoding, broken };
}

/** Cells of own fields, each under its column; a field that was not met before has a column more. */
function beside(card: Card, header: string[]): string[] {
  const cells: string[] = [];
  for (const [column, cell] of ownFieldsOf(card)) {
    const known = header.indexOf(column, CARD_COLUMNS.length);
    if (known < 0 && header.length >= LIMITS.cells) continue;
    const at = known < 0 ? header.push(column) - 1 : known;
    cells[at - CARD_COLUMNS.length] = cell;
  }
  return Array.from(cells, (cell) => cell ?? '');
}

function read({ lines, isBroken }: CardLines): Card | undefined {
  if (isBroken) return undefined;
  const version =
    lines
      .find((line) => /^VERSION:/iu.test(line))
      ?.slice('VERSION:'.length)
      .trim() ?? '3.0';
  const isOld = version.startsWith('2');
  const now = isOld ? lines.flatMap((line) => lineAsOfNow(line) ?? []) : lines;
  const body = now.filter((line) => !/^VERSION:/iu.test(line)).map(withoutBackslashes);
  try {
    const [, properties] = ICAL.parse(
      ['BEGIN:VCARD', `VERSION:${version.startsWith('4') ? '4.0' : '3.0'}`, ...body, 'END:VCARD'].join('\r\n'),
    ) as [string, Card];
    return properties;
  } catch {
    // ical.js says by throwing that a card is none.
    return undefined;
  }
}
