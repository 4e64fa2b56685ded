/** Why a playbook, or the wait for an answer, calls for something. */
export const reason = {
  'reason.chase.arrived': 'did invoice {{number}} arrive?',
  'reason.chase.soon': 'invoice {{number}} is due soon',
  'reason.chase.due': 'invoice {{number}} is due',
  'reason.chase.late': 'invoice {{number}} is overdue',
  'reason.chase.later': 'invoice {{number}} is still unpaid',
  'reason.chase.firm': 'invoice {{number}}: when will it be paid?',
  'reason.chase.formal': 'invoice {{number}}: formal reminder',
  'reason.chase.again': 'invoice {{number}} is unpaid, ask again',
  'reason.proposal.sent': 'ask what they decided on the proposal',
  'reason.proposal.number': 'ask what they decided on proposal {{number}}',
  'reason.rhythm.late_one': 'later than usual: no order for {{count}} day, usually every {{every}} days',
  'reason.rhythm.late_other': 'later than usual: no order for {{count}} days, usually every {{every}} days',
  'reason.rhythm.later_one': 'later than usual: no order for {{count}} day',
  'reason.rhythm.later_other': 'later than usual: no order for {{count}} days',
  'reason.wait.reply': 'no reply seen: {{subject}}',
} as const;
