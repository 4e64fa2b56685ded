import type { InvoiceLine } from '../../lib/domain/moneyViews';

/** As long as every standard of payment codes takes. */
const LONGEST = 140;

/** What a bank is to write as the purpose: the numbers, as many as there is room for. */
export function purposeOf(lines: InvoiceLine[], word: string): string {
  let purpose = word;
  for (const [i, { invoice }] of lines.entries()) {
    const longer = `${purpose}${i === 0 ? ' ' : ', '}${invoice.number}`;
    if (Array.from(longer).length > LONGEST) break;
    purpose = longer;
  }
  return purpose;
}
