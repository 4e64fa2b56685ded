import ICAL from 'ical.js';
import type { Row } from '../csvRows';
import type { Decoded } from '../encoding';
import { LIMITS } from '../limits';
import { stopTable } from '../problem';
import type { SourceTable } from '../table';
import { CARD_COLUMNS, type Card, cellsOf } from './cells';
import { type CardLines, cardsIn } from './lines';
import { lineAsOfNow } from './oldCard';

export { CARD_COLUMNS } from './cells';

export function looksLikeCards(text: string): boolean {
  return /^\uFEFF?\s{0,100}BEGIN:VCARD\s/iu.test(text.slice(0, 200));
}

/** Cards of people (vCard 2.1, 3.0, 4.0), a row each; one that is broken is named by its line. */
export function vcardTable({ text, encoding }: Decoded): SourceTable {
  const rows: Row[] = [{ cells: [...CARD_COLUMNS], line: 0 }];
  const broken: number[] = [];
  for (const lines of cardsIn(text.replace(/^\uFEFF/u, ''))) {
    if (rows.length > LIMITS.rows) stopTable('too-many-rows', { rows: LIMITS.rows });
    const cells = read(lines);
    if (cells) rows.push({ cells, line: lines.line });
    else broken.push(lines.line);
  }
  return { kind: 'vcard', rows, encoding, broken };
}

function read({ lines, isBroken }: CardLines): string[] | undefined {
  if (isBroken) return undefined;
  const version =
    lines
      .find((line) => /^VERSION:/iu.test(line))
      ?.slice('VERSION:'.length)
      .trim() ?? '3.0';
  const isOld = version.startsWith('2');
  const now = isOld ? lines.flatMap((line) => lineAsOfNow(line) ?? []) : lines;
  const body = now.filter((line) => !/^VERSION:/iu.test(line));
  try {
    const [, properties] = ICAL.parse(
      ['BEGIN:VCARD', `VERSION:${version.startsWith('4') ? '4.0' : '3.0'}`, ...body, 'END:VCARD'].join('\r\n'),
    ) as [string, Card];
    return cellsOf(properties);
  } catch {
    // ical.js says by throwing that a card is none.
    return undefined;
  }
}
