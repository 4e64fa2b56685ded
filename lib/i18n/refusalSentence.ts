import type { RefusalCode, RefusalParams } from '../domain/refusal';
import { explain, type Translate } from './words';

type AnyRefusal = { [Code in RefusalCode]: { code: Code; params: RefusalParams[Code] } }[RefusalCode];

/** Why something was refused, as a sentence. A line of a bank's list says in it why the line was. */
export function refusalSentence(t: Translate, code: RefusalCode, params: object): string {
  // A refusal is thrown with the words that its code needs (`refuse`); what is said of it has lost which.
  const refusal = { code, params } as AnyRefusal;
  if (refusal.code !== 'bank-line') return explain(t, 'refusal', refusal);
  const { line, why } = refusal.params;
  return t('refusal.bank-line', { line, why: refusalSentence(t, why, params) });
}
