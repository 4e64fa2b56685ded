import type { Romanian } from '../languages.ts';
import type { reminder as english } from './en.ts';

export const reminder: Romanian<typeof english> = {
  'reminder.digest_one': 'A venit vremea pentru {{count}} promisiune',
  'reminder.digest_few': 'A venit vremea pentru {{count}} promisiuni',
  'reminder.digest_other': 'A venit vremea pentru {{count}} de promisiuni',
  'reminder.early': '{{name}}, la {{time}}',
  'reminder.overdue_one': '{{count}} promisiune întârziată',
  'reminder.overdue_few': '{{count}} promisiuni întârziate',
  'reminder.overdue_other': '{{count}} de promisiuni întârziate',
  'reminder.open': 'Deschide',
  'reminder.snooze': 'Peste o oră',
};
