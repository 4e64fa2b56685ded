import { type Money, minorDigits } from '../../lib/domain/money';
import type { Formatter } from '../../lib/i18n/format';
import { readAmount } from '../../lib/reading/amounts/figures';

/** An amount as it stands in a field: what was typed, and the currency chosen beside it. */
export interface TypedAmount {
  text: string;
  currency: string;
}

/** The amount that is typed, in whichever national way; undefined while it is none. Whether it will do, the rules say. */
export function amountOf({ text, currency }: TypedAmount): Money | undefined {
  const minor = readAmount(text, minorDigits(currency));
  return minor === undefined ? undefined : { minor, currency };
}

/** A field that begins with this amount. */
export function typed(money: Money, format: Formatter): TypedAmount {
  return { text: format.figures(money), currency: money.currency };
}
