import type { Romanian } from '../languages.ts';
import type { care as english } from './en.ts';

export const care: Romanian<typeof english> = {
  'care.view.late': 'Mai târziu ca de obicei',
  'care.view.contact': 'De contactat',
  'care.view.matrix': 'Matricea de activitate',
  'care.view.plans': 'Planuri',
  'care.view.reactivation': 'Reactivare',
  'care.view.greetings': 'Felicitări',
  'care.view.promotions': 'Promoții',
};
