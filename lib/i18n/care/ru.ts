import type { Russian } from '../languages.ts';
import type { care as english } from './en.ts';

export const care: Russian<typeof english> = {
  'care.view.late': 'Позже обычного',
  'care.view.greetings': 'Поздравления',
  'care.view.promotions': 'Акции',
};
