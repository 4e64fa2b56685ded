import type { OwnLetter } from '../ownPlaybook';

/** What is done after a purchase, one after the other (E6). */
export type AfterPurchaseStep = 'thank' | 'comfortable' | 'rate' | 'review' | 'support' | 'offers' | 'next';

/** Those that are written. */
export type AfterPurchaseLetter = Extract<AfterPurchaseStep, 'thank' | 'review' | 'support' | 'offers'>;

export interface AfterPurchaseWords {
  name: string;
  steps: Record<AfterPurchaseStep, string>;
  letters: Record<AfterPurchaseLetter, OwnLetter>;
}
