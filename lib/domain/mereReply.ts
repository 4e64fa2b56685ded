import type { Money } from './money';

/** What of a document stands in the letter itself, and what only its subject quotes. */
export interface QuotedDocument {
  number?: string | undefined;
  attachments: string[];
  /** The page may keep the names of files to itself. */
  filesUnknown: boolean;
  /** Sums in the user's own words of this letter. */
  ownAmounts: Money[];
  /** A number in those words. */
  ownNumber?: string | undefined;
  subject: string;
}

/** Proposals and invoices that the client has. */
export interface KnownDocument {
  number?: string | undefined;
  amount?: Money | undefined;
}

/** How mail programs begin the subject of an answer or of what is passed on, in the languages that clients write. */
const ANSWERS = /^\s*(?:re|fw|fwd|aw|wg|sv|tr|rv|răsp|rasp|ответ|отв|пересл)\s*(?:\[\d+\]|\(\d+\))?\s*:/iu;

/**
 * A letter that only speaks of a proposal or an invoice: nothing is attached, and it names no sum that the document does
 * not have. Where the page keeps the files to itself, it is one when it answers another letter; one that answers none, and
 * is called by a number that the client does not have yet, brings that document.
 */
export function isMereReply(quoted: QuotedDocument, known: KnownDocument[]): boolean {
  const { number, attachments, filesUnknown, ownAmounts, ownNumber, subject } = quoted;
  if (attachments.length > 0 || (filesUnknown && !ANSWERS.test(subject))) return false;
  const ofNumber = number === undefined ? [] : known.filter((one) => isSameNumber(one.number, number));
  const isCalledBy = number !== undefined && subject.includes(number) && !ANSWERS.test(subject);
  if (isCalledBy && ofNumber.length === 0) return false;
  const isNew = (sum: Money) =>
    !ofNumber.some(({ amount }) => amount?.currency === sum.currency && amount.minor === sum.minor);
  if (ownAmounts.some(isNew)) return false;
  return ownNumber === undefined || isSameNumber(ownNumber, number) || ofNumber.length > 0;
}

/** "№ 118", "118 " and "nr. 118" are one number. */
export function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && numberKey(a) === numberKey(b);
}

function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:(?:no|nr|n)(?=[.\s#°\d]))?[.\s#°]*/u, '')
    .replace(/\s+/g, '');
}
