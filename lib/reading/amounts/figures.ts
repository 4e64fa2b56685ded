import { once } from '../../domain/once';
/** Digits before and after the mark, as strings: money is never reckoned in fractions. */
export interface Figures {
  negative: boolean;
  whole: string;
  fraction: string;
}

/** Spaces of every width, and the apostrophes of Switzerland. */
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]';
const APOSTROPHE = "['’`]";

const grouped = (mark: string) => `\\d{1,3}(?:${mark}\\d{3})+`;
/** As in India, of two before the last three; with spaces so it would be two numbers: "offer 12 15 000". */
const groupedInTwos = (mark: string) => `\\d{1,2}(?:${mark}\\d{2})+${mark}\\d{3}`;

/** What people write for "and no cents": "12 400,-", "12 400.—". */
const NO_CENTS = '[.,](?:-|–|—)(?!\\d)';

/** An amount's figures without sign and currency; the surer forms first. Nothing may follow that would go on with them. */
export const FIGURES = [
  `(?:${grouped('\\.')}|${groupedInTwos('\\.')})(?:,\\d{1,2}|${NO_CENTS})?`,
  `(?:${grouped(',')}|${groupedInTwos(',')})(?:\\.\\d{1,2}|${NO_CENTS})?`,
  `(?:${grouped(SPACE)}|${grouped(APOSTROPHE)})(?:[.,]\\d{1,2}|${NO_CENTS})?`,
  `\\d{1,15}(?:[.,]\\d{1,2}|${NO_CENTS})?`,
].join('|');

const one = once(() => new RegExp(`^(?:${FIGURES})$`, 'u'));
/** "1500-50", "1500=50": how Russian bank papers part the kopecks. */
const BANK_PAPER = /^(?<whole>\d{1,15}|\d{1,3}(?: \d{3})+)[-=–—](?<fraction>\d{2})$/u;

/**
 * Figures as they are written anywhere: "1 240 000", "12.400,00", "12,400.00", "12'400.5", "12 400,-". A single mark
 * before three figures parts thousands, as no currency of ours has thousandths. Undefined for anything else.
 */
export function readFigures(written: string): Omit<Figures, 'negative'> | undefined {
  const paper = BANK_PAPER.exec(written)?.groups;
  if (paper?.whole && paper.fraction) return { whole: digitsIn(paper.whole), fraction: paper.fraction };
  if (!one().test(written)) return undefined;
  const parted = /^(?<whole>.*)[.,](?<fraction>\d{1,2}|-|–|—)$/u.exec(written)?.groups;
  return parted
    ? { whole: digitsIn(parted.whole ?? ''), fraction: digitsIn(parted.fraction ?? '') }
    : { whole: digitsIn(written), fraction: '' };
}

/** Figures of a currency that is parted into a thousand, its three decimals written out. */
export const IN_THOUSANDTHS = [
  '\\d{1,3}(?:,\\d{3})*\\.\\d{3}',
  '\\d{1,3}(?:\\.\\d{3})*,\\d{3}',
  `\\d{1,3}(?:${SPACE}\\d{3})+[.,]\\d{3}`,
].join('|');

const thousandthsPattern = once(() => new RegExp(`^(?:${IN_THOUSANDTHS})$`, 'u'));

/**
 * "1,240.500", "1 240,500" of a currency of three decimals. A mark that stands alone, "12.500", may part the thousands
 * as well: `other` is what it means then.
 */
export function readThousandths(
  written: string,
): (Omit<Figures, 'negative'> & { other?: Omit<Figures, 'negative'> }) | undefined {
  if (!thousandthsPattern().test(written)) return undefined;
  const [whole, fraction] = [digitsIn(written.slice(0, -4)), written.slice(-3)];
  const isSure = whole === '0' || /\D/u.test(written.slice(0, -4));
  return { whole, fraction, ...(!isSure && { other: { whole: whole + fraction, fraction: '' } }) };
}

/** Before "million" three figures after the mark are a fraction: "1.240 million". */
export function readScaledFigures(written: string): Omit<Figures, 'negative'> | undefined {
  const scaled = /^(?<whole>\d{1,4})[.,](?<fraction>\d{1,6})$/u.exec(written)?.groups;
  return scaled ? { whole: scaled.whole ?? '', fraction: scaled.fraction ?? '' } : readFigures(written);
}

/**
 * The amount in minor units of a currency with `digits` decimals, `zeros` places up ("thousand" is 3). Undefined where
 * it does not come out whole, or is larger than a number holds exactly (9,007,199,254,740,991).
 */
export function minorOf({ negative, whole, fraction }: Figures, digits: number, zeros = 0): number | undefined {
  const places = digits + zeros;
  const used = fraction.slice(0, places).padEnd(places, '0');
  if (/[1-9]/.test(fraction.slice(places))) return undefined;
  const minor = Number(whole + used);
  if (!Number.isSafeInteger(minor)) return undefined;
  return negative && minor !== 0 ? -minor : minor;
}

/**
 * An amount that stands alone, in a field or a cell: "-1 240,00", "(12.400,00)", "12,400.00-", "+5". Minor units of a
 * currency with `digits` decimals; undefined when it is no amount.
 */
export function readAmount(text: string, digits: number): number | undefined {
  const written = text.trim().replace(/[−–]/gu, '-');
  const match = /^(?:(?<open>\()?(?<sign>[+-]) ?|(?<bracket>\())?(?<figures>\d.*?)(?<after>-)?(?<close>\))?$/u.exec(
    written,
  );
  const { open, sign, bracket, figures = '', after, close } = match?.groups ?? {};
  if (Boolean(open ?? bracket) !== Boolean(close) || (sign && after)) return undefined;
  const endsInMark = after && /[.,]$/u.test(figures);
  const thousandths = digits === 3 ? readThousandths(figures) : undefined;
  const read = thousandths?.other ?? thousandths ?? readFigures(endsInMark ? `${figures}-` : figures);
  const negative = sign === '-' || Boolean(bracket) || Boolean(after && !endsInMark);
  return read && minorOf({ ...read, negative }, digits);
}

function digitsIn(written: string): string {
  return written.replace(/\D/gu, '');
}
