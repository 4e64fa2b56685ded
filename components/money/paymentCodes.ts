import type { Money } from '../../lib/domain/money';
import type { Company } from '../../lib/domain/settings';
import { epcCode, gostCode, type PaymentCode } from '../../lib/exchange/paymentCode';

/** The code by which a client pays this amount to the own firm; a reason where there is none. */
export function paymentCodeFor(company: Company, amount: Money, purpose: string): PaymentCode {
  const { name, iban, bic, bankName, account, bankNumber, correspondent, inn, kpp } = company;
  if (amount.currency === 'RUB') {
    return gostCode({ name, account, bankName, bic: bankNumber, correspondent, inn, kpp }, amount, purpose);
  }
  return epcCode({ name, iban, ...(bic && { bic }) }, amount, { text: purpose });
}
