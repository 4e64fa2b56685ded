/** What is unusual about a client now, and what to do about it: `lib/domain/unusual.ts`. */
export const unusual = {
  'unusual.client.leftAlone': 'Asked to be left alone',
  'unusual.request.complaint_one': 'A complaint has been open for {{count}} day',
  'unusual.request.complaint_other': 'A complaint has been open for {{count}} days',
  'unusual.request.question_one': 'A question has been open for {{count}} day',
  'unusual.request.question_other': 'A question has been open for {{count}} days',
  'unusual.debt.overdue_one': 'A payment is {{count}} day overdue',
  'unusual.debt.overdue_other': 'A payment is {{count}} days overdue',
  'unusual.rhythm.late_one': 'Later than usual: no order for {{count}} day, usually every {{every}} days',
  'unusual.rhythm.late_other': 'Later than usual: no order for {{count}} days, usually every {{every}} days',
  'unusual.rhythm.later_one': 'Later than usual: no order for {{count}} day',
  'unusual.rhythm.later_other': 'Later than usual: no order for {{count}} days',
  'unusual.todo.answer': 'Answer, or say that it is being worked on.',
  'unusual.todo.rest': 'Answer what they ask, and offer nothing.',
  'unusual.todo.pay': 'Agree when it will be paid before anything more is shipped.',
  'unusual.todo.order': 'Ask what they need next.',
} as const;
