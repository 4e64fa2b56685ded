/** Not too much at once: what is one line, what was moved to another day, how the week goes. */
export const calm = {
  'together.which': 'Which of these?',
  'together.forAll_one': '{{count}} reason at once',
  'together.forAll_other': '{{count}} reasons at once',
  'calm.moved_one': 'Moved, so that a day has no more than {{limit}}: {{count}} suggestion ({{days}}).',
  'calm.moved_other': 'Moved, so that a day has no more than {{limit}}: {{count}} suggestions ({{days}}).',
  'calm.day': '{{day}}: {{count}}',
  'calm.later': 'later: {{count}}',
  'calm.promisesStay': 'Promises, money and requests stay where they are.',
  'calm.limit': 'Change the limit',
  'week.title': 'How the week goes',
  'week.text':
    'So many reminders the next five working days will bring, as things stand and if each day’s are done. Worked out from the plans, and no promise.',
  'week.name': 'Reminders by day',
  'week.day': 'Day',
  'week.fixed': 'Promises, money, requests',
  'week.suggested': 'Suggestions',
  'week.all': 'Together',
  'week.limit': 'No day gets more than {{limit}} because of suggestions.',
  'week.later_one': '{{count}} more client waits for a later day.',
  'week.later_other': '{{count}} more clients wait for a later day.',
  'week.link': 'How the week goes',
  'settings.dailyLimit': 'Lines a day at most',
  'settings.dailyLimitText':
    'What the playbooks suggest beyond that waits for the next days. Promises, money and requests are never moved.',
} as const;
