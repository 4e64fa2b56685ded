import type { InvoiceLine } from '../../lib/domain/moneyViews';
import { chaseLetter, type Letter, type LetterFields, type LetterStep } from '../../lib/domain/playbooks/chase/letters';
import type { Day } from '../../lib/domain/wallClock';
import type { Words } from '../../lib/query/words';

export interface LetterParties {
  /** As the letter calls them. */
  client: string;
  contact: string | undefined;
  /** Who writes. */
  own: string;
  /** The day that the client named. */
  promised?: Day | undefined;
}

/** The letter of a step about an invoice, its amounts and days in the language of the words. */
export function letterAbout(step: LetterStep, line: InvoiceLine, parties: LetterParties, words: Words): Letter {
  return chaseLetter(step, words.language, letterFields(line, parties, words));
}

export function letterFields(line: InvoiceLine, parties: LetterParties, { format }: Words): LetterFields {
  const { invoice, owed, asked, daysLate } = line;
  const { client, contact = '', own, promised } = parties;
  return {
    client,
    // Whoever has no name is kept under their address.
    contact: contact.includes('@') ? '' : contact,
    number: invoice.number,
    amount: format.money(invoice.amount),
    left: format.money(asked?.amount ?? owed),
    issued: format.paperDate(invoice.issued),
    due: format.paperDate(asked?.due ?? invoice.due),
    daysLate,
    ...(promised && { promised: format.paperDate(promised) }),
    own,
  };
}
