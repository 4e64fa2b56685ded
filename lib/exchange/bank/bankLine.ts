import { nameOfText } from '../../domain/hash';
import type { Money } from '../../domain/money';
import type { Day } from '../../domain/wallClock';
import { plainLine } from '../plainText';

/** A movement on the own account, as the bank lists it. */
export interface BankLine {
  /** The same payment has the same one in every list of the same bank; two payments alike have two. */
  fingerprint: string;
  /** The day the bank booked it. */
  date: Day;
  /** What came in; negative is what went out. */
  amount: Money;
  /** The other side: who paid, or who was paid. Empty where the list does not say, as all texts are. */
  payer: string;
  /** The other side's account: IBAN or the country's own number, without spaces. */
  account: string;
  purpose: string;
  /** The bank's or the payer's number of the payment. */
  reference: string;
}

export type BankFacts = Omit<BankLine, 'fingerprint'>;

/** Longer texts are cut: no bank prints more. */
const LONGEST_TEXT = 1_000;

/**
 * Texts made fit to be shown and kept: formulas stay the text they are ("=HYPERLINK(…)"), control characters go.
 * Lines alike are told apart by their order, which is the same whenever the bank lists the same days.
 */
export function bankLines(facts: readonly BankFacts[]): BankLine[] {
  const seen = new Map<string, number>();
  return facts.map((one) => {
    const line = {
      ...one,
      payer: text(one.payer),
      account: text(one.account).replace(/\s/gu, '').toUpperCase(),
      purpose: text(one.purpose),
      reference: text(one.reference),
    };
    const name = nameOf(line);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { ...line, fingerprint: before === 0 ? name : `${name}-${before + 1}` };
  });
}

function text(written: string): string {
  return plainLine(written.slice(0, LONGEST_TEXT));
}

/** Forwards and backwards: a short name alone would make two of a hundred thousand lines alike. */
function nameOf({ date, amount, payer, account, purpose, reference }: BankFacts): string {
  const all = [date, amount.minor, amount.currency, account, payer, reference, purpose].join('\n');
  return `${nameOfText(all)}-${nameOfText(Array.from(all).reverse().join(''))}`;
}
