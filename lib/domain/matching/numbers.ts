import { once } from '../once';
/** A number in the purpose of a payment that may be an invoice's. */
export interface SaidNumber {
  /** As numberKey makes it. */
  key: string;
  /** A word for an invoice, or another such number, stands before it. */
  announced: boolean;
  /** Where it stands in the purpose: readings of one number stand in one place. */
  place: number;
  /** A longer number, or a series, of which this is the end: "AAB12345" for the "12345" of "AAB 0012345". */
  endOf?: string;
  /** The short word right before it, which may be a series in small letters: "aac" of "aac 0012345". */
  after?: string;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/** An invoice's number as it is compared: "ут-0001545" and "YT1545"; letters of two alphabets that look alike are one. */
export function numberKey(number: string): string {
  if (/^[1-9]\d*$/u.test(number)) return number;
  const letters = Array.from(number.toUpperCase(), (letter) => LOOKALIKES[letter] ?? letter).join('');
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '')
    .replaceAll(' ', '');
}

/** Shorter ones stand in every text. */
const SHORTEST_TAIL = 3;

/** The last figures of a longer number, by which people name it: "123" of "INV-2026-00123". */
export function tailKey(number: string): string | undefined {
  if (/^\d*$/u.test(number)) return undefined;
  const tail = /\p{N}+$/u.exec(number.replace(/[^\p{L}\p{N}]+$/u, ''))?.[0].replace(/^0+/u, '');
  return tail && tail.length >= SHORTEST_TAIL && tail !== numberKey(number) ? tail : undefined;
}

/** Dates, parts of hundred, and amounts with their cents: no numbers of invoices. */
const otherFigures = once(
  () =>
    /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,]\d+)?\s?%|(?<![\p{L}\d-])\d{1,3}(?:[ '’.,]\d{3})*[.,]\d{2}(?!\d)|(?<![\p{L}\d])\d{1,2} (?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi|dec|jan|may|jun|jul|nov)\p{L}*(?: \d{4})?/giu,
);

const invoice = once(
  () =>
    /(?<!\p{L})(?:сч[её]т\p{L}*|сч|с\/ф|с\.ф|сф|инвойс\p{L}*|fact\p{L}*|ff|invoices?|inv|cont\p{L}*|c\/p|proform\p{L}*|bill|opl|оплата|achit\p{L}*|№|n°|nr|no|#)[^\p{N}]{0,25}$/iu,
);
const otherPaper = once(
  () =>
    /(?<!\p{L})(?:договор\p{L}*|дог|контракт\p{L}*|заказ\p{L}*|заявк\p{L}*|акт\p{L}*|накладн\p{L}*|contract\p{L}*|ctr|orders?|comand\p{L}*|инн|кпп|idno|tel|тел|iban)[^\p{N}]{0,12}$/iu,
);
const AND = /^[\s,;&+/]*(?:и|si|și|and|,)?[\s,;&+]*(?:№|nr\.?|no\.?|#)?\s*$/iu;

const tokenPattern = once(
  () =>
    /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[-/][\p{L}\p{N}]+)*|\p{L}{1,5}(?:[-/][\p{L}\p{N}]+)*[-/]\p{N}[\p{L}\p{N}]*(?:[-/][\p{L}\p{N}]+)*/gu,
);

/** Signs between two numbers that are named together. */
const LONGEST_AND = 40;

/** A purpose longer than this is no purpose. */
const LONGEST_PURPOSE = 1_000;

/** Numbers in a purpose that may be invoices': dates, amounts, percentages, contracts and orders are left out. */
export function numbersIn(purpose: string): SaidNumber[] {
  const text = purpose.slice(0, LONGEST_PURPOSE).replace(otherFigures(), (found) => '·'.repeat(found.length));
  const said: SaidNumber[] = [];
  let end = -1;
  let announced = false;
  for (const { 0: token, index } of text.matchAll(tokenPattern())) {
    const before = text.slice(Math.max(0, index - 40), index);
    const goesOn: boolean = announced && index - end <= LONGEST_AND && AND.test(text.slice(end, index));
    const isOther = otherPaper().test(before) && !/(?:сч[её]т|fact|invoice)\p{L}*[^\p{L}\p{N}]*$/iu.test(before);
    announced = !isOther && (goesOn || invoice().test(before));
    end = index + token.length;
    if (isOther) continue;
    // "AAB 0012345": a series stands apart. "СЧЕТ 1571" says what it is and is none.
    const apart = /(?<![\p{L}\p{N}])\p{Lu}{1,5}[ .-]{1,2}$/u.exec(before)?.[0] ?? '';
    const series = invoice().test(apart) ? '' : apart;
    const parts = /[-/]/u.test(token) ? token.split(/[-/]/u).filter((part) => /^\p{N}{3,}$/u.test(part)) : [];
    const whole = numberKey(series + token);
    const word = /(?<![\p{L}\p{N}])\p{L}{2,5}(?=[ .-]{1,2}$)/u.exec(before)?.[0];
    const after = word && numberKey(word);
    for (const one of new Set([apart + token, series + token, token, ...parts])) {
      const key = numberKey(one);
      const isEnd = key !== whole && whole.endsWith(key);
      said.push({ key, announced, place: index, ...(isEnd && { endOf: whole }), ...(after && { after }) });
    }
  }
  return said.filter(({ key }, at) => key !== '' && said.findIndex((one) => one.key === key) === at);
}
