/** The parts of a payment code that can be wrong; each has its name in lib/i18n: "paymentCode.field.<field>". */
export type PaymentField =
  | 'name'
  | 'iban'
  | 'bic'
  | 'account'
  | 'bankName'
  | 'correspondent'
  | 'inn'
  | 'kpp'
  | 'purpose'
  | 'reference';

/** Why no code can be drawn. Each has a sentence in lib/i18n: "paymentCode.problem.<code>". */
export interface PaymentCodeProblems {
  /** Only for euro and roubles is there a code that banks read. */
  'no-standard': { currency: string };
  missing: { field: PaymentField };
  /** In characters. */
  'too-long': { field: PaymentField; limit: number };
  /** Not written as it must be, or a figure in it is mistaken. */
  wrong: { field: PaymentField };
  /** The bank of this account takes no SEPA transfers. */
  'outside-sepa': { country: string };
  'amount-out-of-range': Record<never, never>;
  /** Each part is short enough, all together are not: in bytes of UTF-8. */
  'too-much': { bytes: number };
}

export type PaymentCodeProblem = {
  [Code in keyof PaymentCodeProblems]: { code: Code; params: PaymentCodeProblems[Code] };
}[keyof PaymentCodeProblems];

/** The text to be drawn, or why there is none. */
export type PaymentCode = { content: string } | { problem: PaymentCodeProblem };

export function refused<Code extends keyof PaymentCodeProblems>(
  code: Code,
  params: PaymentCodeProblems[Code],
): { problem: PaymentCodeProblem } {
  return { problem: { code, params } as PaymentCodeProblem };
}

/** A text as one line without control characters, which would end a field. */
export { plainLine as oneLine } from '../plainText';

/** Characters as people count them, not halves of pairs. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
