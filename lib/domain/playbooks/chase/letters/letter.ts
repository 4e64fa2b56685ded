import { CHASE_TONES } from '../ladder';

/**
 * A letter for every tone of the chase, the gentlest first, and what is written around it: `broken-promise` when the day
 * that the client named has passed, `thanks` once it is paid.
 */
export const LETTER_STEPS = [...CHASE_TONES, 'broken-promise', 'thanks'] as const;

export type LetterStep = (typeof LETTER_STEPS)[number];

/** What a letter speaks of; amounts and days are in the words of the letter's language already. */
export interface LetterFields {
  client: string;
  /** Whom it is written to, as they are greeted: "Anna". Empty greets nobody by name. */
  contact: string;
  number: string;
  /** What the invoice was for, and what of it is asked for. */
  amount: string;
  left: string;
  issued: string;
  due: string;
  /** Whole days since the due day; 0 before it and on it. */
  daysLate: number;
  /** The day the client promised to pay by; for `broken-promise`. */
  promised?: string;
  /** Who writes; empty leaves it to the signature of the mailbox. */
  own: string;
}

/** Plain text; lines of the body end in "\n". */
export interface Letter {
  subject: string;
  body: string;
}

/** The texts of a language. */
export interface LetterTexts {
  greeting(contact: string): string;
  farewell(own: string): string;
  letters: Record<LetterStep, (fields: LetterFields & Said) => Letter>;
  /** What to say on the telephone, in one line. */
  scripts: Record<LetterStep, (fields: LetterFields & Said) => string>;
  /** "1 day", "5 days" */
  days(count: number): string;
  /** "500 of 1,200" */
  part(left: string, amount: string): string;
}

/** What the letters say often. */
export interface Said {
  /** What is owed: all of it, or what is left of it. */
  sum: string;
  /** How late it is, counted. */
  late: string;
}
