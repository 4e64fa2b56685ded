import type { Russian } from '../languages.ts';
import type { walk as english } from './en.ts';

export const walk: Russian<typeof english> = {
  'walk.left_one': 'остался {{count}}',
  'walk.left_few': 'осталось {{count}}',
  'walk.left_many': 'осталось {{count}}',
  'walk.left_other': 'осталось {{count}}',
  'walk.skipped_one': '{{count}} пропущен',
  'walk.skipped_few': '{{count}} пропущено',
  'walk.skipped_many': '{{count}} пропущено',
  'walk.skipped_other': '{{count}} пропущено',
  'walk.skip': 'Пропустить',
  'walk.keys': 'Ctrl+Enter – {{done}} · Alt+Enter – пропустить',
  'walk.allSeen': 'Вы прошли весь список',
  'walk.again': 'Вернуться к пропущенным',
};
