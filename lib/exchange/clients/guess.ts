import { addressKey } from '../../domain/address';
import type { Meaning } from '../../domain/bringing/columns';
import { writtenPhoneKey } from '../../domain/phone';
import { datesOf } from '../bank/dateCells';
import type { Row } from '../table/csvRows';
import { onceEach } from './layouts';
import { meaningOfHeader } from './words';

/** Rows that tell what a column holds. */
const SAMPLE = 50;
const MOST_OF = 0.6;
/** Lists may have a title above the names of their columns. */
const HEADER_WITHIN = 10;

/** Which row names the columns: the one in which most names are known; -1 where the first has data already. */
export function headerRow(rows: readonly Row[], fieldOf: (name: string) => Meaning | undefined): number {
  const scores = rows
    .slice(0, HEADER_WITHIN)
    .map(({ cells }) => cells.filter((cell) => meaningOfHeader(cell) ?? fieldOf(cell)).length);
  const most = Math.max(0, ...scores);
  if (most > 0) return scores.indexOf(most);
  const looksLikeData = rows[0]?.cells.some((cell) => isAddress(cell) || isPhone(cell)) ?? true;
  return looksLikeData ? -1 : 0;
}

/** What each column seems to hold: by its name, else by what stands in it. */
export function guessMeanings(
  header: readonly string[],
  rows: readonly Row[],
  fieldOf: (name: string) => Meaning | undefined,
): Meaning[] {
  const byName = header.map((name) => meaningOfHeader(name) ?? fieldOf(name));
  const sample = rows.slice(0, SAMPLE);
  const isNamed = byName.some((meaning) => meaning === 'company' || meaning === 'person' || meaning === 'firstName');
  const guessed = header.map((name, i): Meaning => {
    const known = byName[i];
    // "Name" is a company's where nothing else is one, and a person's beside one.
    if (known) return known;
    const cells = sample.map(({ cells }) => cells[i]?.trim() ?? '').filter(Boolean);
    if (cells.length === 0) return null;
    const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
    if (share(isAddress) >= MOST_OF) return 'email';
    if (share(isPhone) >= MOST_OF && share(isDay) < MOST_OF) return 'phone';
    if (share((cell) => /^https?:\/\/|^www\./iu.test(cell)) >= MOST_OF) return 'site';
    return name === '' && !isNamed && i === 0 && share((cell) => /\p{L}/u.test(cell)) >= MOST_OF ? 'company' : null;
  });
  const once = onceEach(guessed);
  // A first name and no last one is the whole name.
  const whole = once.includes('firstName') && !once.includes('lastName') && !once.includes('person');
  return once.map((meaning) => (whole && meaning === 'firstName' ? 'person' : meaning));
}

function isAddress(cell: string): boolean {
  return cell.includes('@') && cell.length < 400 && addressKey(cell.split(/[\s,;]+/u)[0] ?? '') !== undefined;
}

function isPhone(cell: string): boolean {
  return cell.length < 60 && /^[+(\d]/u.test(cell) && writtenPhoneKey(cell.split(/[,;/]/u)[0] ?? '', '') !== undefined;
}

function isDay(cell: string): boolean {
  return Object.keys(datesOf(cell)).length > 0;
}
