import type { Money } from '../../domain/money';
import { ibanOf, isCreditorReference, isIban, isInSepa } from './iban';
import { lengthOf, oneLine, type PaymentCode, refused } from './problem';

/** Whom a transfer in euro is to. */
export interface SepaPayee {
  name: string;
  iban: string;
  /** Not needed within the European Economic Area. */
  bic?: string;
}

/** What it is for: a creditor reference (ISO 11649) goes as such, anything else as text. */
export type SepaPurpose = { reference: string } | { text: string };

/** EPC069-12, version 2.1, table 1: characters, and bytes of it all (a QR code of version 13, level M, holds no more). */
const LIMITS = { name: 70, reference: 35, text: 140, bytes: 331 };
const LARGEST_CENTS = 99_999_999_999;

/**
 * The content of a SEPA payment code (EPC069-12, version 002, UTF-8): twelve lines that a bank's program reads from the
 * picture into a transfer. The amount is in euro, from 0.01 to 999,999,999.99.
 */
export function epcCode(payee: SepaPayee, amount: Money, purpose: SepaPurpose): PaymentCode {
  if (amount.currency !== 'EUR') return refused('no-standard', { currency: amount.currency });
  if (!Number.isSafeInteger(amount.minor) || amount.minor < 1 || amount.minor > LARGEST_CENTS) {
    return refused('amount-out-of-range', {});
  }
  const name = oneLine(payee.name);
  if (name === '') return refused('missing', { field: 'name' });
  if (lengthOf(name) > LIMITS.name) return refused('too-long', { field: 'name', limit: LIMITS.name });

  const iban = ibanOf(payee.iban);
  if (iban === '') return refused('missing', { field: 'iban' });
  if (!isIban(iban)) return refused('wrong', { field: 'iban' });
  if (!isInSepa(iban)) return refused('outside-sepa', { country: iban.slice(0, 2) });
  const bic = oneLine(payee.bic ?? '').toUpperCase();
  if (bic && !/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u.test(bic)) return refused('wrong', { field: 'bic' });

  const reference = 'reference' in purpose ? oneLine(purpose.reference).replaceAll(' ', '').toUpperCase() : '';
  if (reference && !isCreditorReference(reference)) return refused('wrong', { field: 'reference' });
  if (reference.length > LIMITS.reference) return refused('too-long', { field: 'reference', limit: LIMITS.reference });
  const text = 'text' in purpose ? oneLine(purpose.text) : '';
  if (lengthOf(text) > LIMITS.text) return refused('too-long', { field: 'purpose', limit: LIMITS.text });

  const euro = `EUR${Math.floor(amount.minor / 100)}.${String(amount.minor % 100).padStart(2, '0')}`;
  const lines = ['BCD', '002', '1', 'SCT', bic, name, iban, euro, '', reference, text];
  // Nothing may follow the last element that is given.
  const content = lines.join('\n').replace(/\n+$/u, '');
  const bytes = new TextEncoder().encode(content).length;
  return bytes > LIMITS.bytes ? refused('too-much', { bytes: LIMITS.bytes }) : { content };
}
