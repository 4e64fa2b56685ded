import type { BankLine } from '../../domain/bankLine';
import { nameOfText } from '../../domain/hash';
import { plainLine } from '../plainText';

/** What a list says of a movement. */
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
  return `${nameOfText(all)}-${nameOfText(all.split('').reverse().join(''))}`;
}
