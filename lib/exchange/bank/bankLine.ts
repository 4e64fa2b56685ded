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

/** Something that plainLine would change; nearly all cells have nothing of the kind. */
const UNTIDY = /[^!-~\u00A1-\u167F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF ]|^ | $| {2}/;

function text(written: string): string {
  const cut = written.slice(0, LONGEST_TEXT);
  return UNTIDY.test(cut) ? plainLine(cut) : cut;
}

function nameOf({ date, amount, payer, account, purpose, reference }: BankFacts): string {
  return nameOfText([date, amount.minor, amount.currency, account, payer, reference, purpose].join('\n'));
}
