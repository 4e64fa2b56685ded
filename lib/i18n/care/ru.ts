import type { Russian } from '../languages.ts';
import type { care as english } from './en.ts';

export const care: Russian<typeof english> = {
  'care.view.late': 'Позже обычного',
  'care.view.contact': 'Пора связаться',
  'care.view.matrix': 'Матрица активности',
  'care.view.plans': 'Планы',
  'care.view.reactivation': 'Возвращение',
  'care.view.greetings': 'Поздравления',
  'care.view.promotions': 'Акции',
};
