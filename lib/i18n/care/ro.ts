import type { Romanian } from '../languages.ts';
import type { care as english } from './en.ts';

export const care: Romanian<typeof english> = {
  'care.view.late': 'Mai târziu ca de obicei',
  'care.view.greetings': 'Felicitări',
  'care.view.promotions': 'Promoții',
};
