import type { Russian } from '../languages.ts';
import type { reminder as english } from './en.ts';

export const reminder: Russian<typeof english> = {
  'reminder.digest_one': 'Пора выполнить {{count}} обещание',
  'reminder.digest_few': 'Пора выполнить {{count}} обещания',
  'reminder.digest_many': 'Пора выполнить {{count}} обещаний',
  'reminder.digest_other': 'Пора выполнить {{count}} обещания',
  'reminder.early': '{{name}}, в {{time}}',
  'reminder.overdue_one': 'Просрочено {{count}} обещание',
  'reminder.overdue_few': 'Просрочено {{count}} обещания',
  'reminder.overdue_many': 'Просрочено {{count}} обещаний',
  'reminder.overdue_other': 'Просрочено {{count}} обещания',
  'reminder.open': 'Открыть',
  'reminder.snooze': 'Через час',
};
