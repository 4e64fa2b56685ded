import type { Letter } from '../../chase/letters';
import type { Occasion } from '../occasions';

/** What a greeting speaks of. */
export interface GreetingFields {
  /** As they are called: "Anna". Empty greets nobody by name. */
  contact: string;
  /** The firm that is greeted. */
  client: string;
  /** Who writes; empty leaves it to the signature of the mailbox. */
  own: string;
  /** The day is still to come. */
  isAhead: boolean;
}

/** The texts of a language. Warm and short, and nothing is sold in them. */
export interface GreetingTexts {
  greeting(contact: string): string;
  farewell(own: string): string;
  letters: Record<Occasion, (fields: GreetingFields) => Letter>;
}
