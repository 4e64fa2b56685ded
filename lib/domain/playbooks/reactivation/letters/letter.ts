import type { SeriesLetter, Why } from '../../../reactivation';

/** What a letter speaks of, in the words of its language already. */
export interface LetterFields {
  client: string;
  /** Whom it is written to; empty greets nobody by name. */
  contact: string;
  /** The day of their last order; empty where there was none. */
  since: string;
  /** Who writes; empty leaves it to the signature of the mailbox. */
  own: string;
}

/** Plain text; lines of the body end in "\n". */
export interface Letter {
  subject: string;
  body: string;
}

/** Reasons that an offer can answer; for the others there is one that answers none in particular. */
export const ANSWERED = ['price', 'quality', 'service', 'range', 'competitor', 'no-need'] as const satisfies Why[];
export type OfferFor = (typeof ANSWERED)[number] | 'unknown';

/** Which letter of all it is: the offers differ by reason. */
export type LetterName = Exclude<SeriesLetter, 'offer'> | `offer.${OfferFor}`;

export const LETTER_NAMES: readonly LetterName[] = [
  'ask',
  ...ANSWERED.map((why) => `offer.${why}` as const),
  'offer.unknown',
  'last',
];

export interface LetterTexts {
  greeting(contact: string): string;
  farewell(own: string): string;
  letters: Record<LetterName, (fields: LetterFields) => Letter>;
}
