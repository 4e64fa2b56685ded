/** What the browser’s notifications say. */
export const reminder = {
  'reminder.digest_one': '{{count}} promise is due',
  'reminder.digest_other': '{{count}} promises are due',
  'reminder.early': '{{name}} at {{time}}',
  'reminder.overdue_one': '{{count}} promise is overdue',
  'reminder.overdue_other': '{{count}} promises are overdue',
  'reminder.open': 'Open',
  'reminder.snooze': 'In an hour',
} as const;
