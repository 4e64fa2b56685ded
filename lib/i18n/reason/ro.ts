import type { Romanian } from '../languages.ts';
import type { reason as english } from './en.ts';

export const reason: Romanian<typeof english> = {
  'reason.chase.arrived': 'a ajuns factura {{number}}?',
  'reason.chase.soon': 'se apropie scadența facturii {{number}}',
  'reason.chase.due': 'scadența facturii {{number}}',
  'reason.chase.late': 'factura {{number}} este restantă',
  'reason.chase.later': 'factura {{number}} este tot neplătită',
  'reason.chase.firm': 'factura {{number}}: când va fi plătită?',
  'reason.chase.formal': 'factura {{number}}: somație',
  'reason.chase.again': 'factura {{number}} nu e plătită, de întrebat din nou',
  'reason.dates.birthday': 'zi de naștere: {{name}}',
  'reason.dates.name-day': 'ziua numelui: {{name}}',
  'reason.dates.new-year': 'de urat un An Nou fericit',
  'reason.dates.christmas': 'de urat Crăciun fericit',
  'reason.dates.womens-day': '8 Martie: {{name}}',
  'reason.dates.easter': 'de urat Paște fericit',
  'reason.proposal.sent': 'de aflat decizia despre ofertă',
  'reason.proposal.number': 'de aflat decizia despre oferta {{number}}',
  'reason.rhythm.late_one':
    'mai târziu ca de obicei: fără comandă de {{count}} zi (interval obișnuit în zile: {{every}})',
  'reason.rhythm.late_few':
    'mai târziu ca de obicei: fără comandă de {{count}} zile (interval obișnuit în zile: {{every}})',
  'reason.rhythm.late_other':
    'mai târziu ca de obicei: fără comandă de {{count}} de zile (interval obișnuit în zile: {{every}})',
  'reason.rhythm.later_one': 'mai târziu ca de obicei: fără comandă de {{count}} zi',
  'reason.rhythm.later_few': 'mai târziu ca de obicei: fără comandă de {{count}} zile',
  'reason.rhythm.later_other': 'mai târziu ca de obicei: fără comandă de {{count}} de zile',
  'reason.wait.reply': 'nu se vede răspuns: {{subject}}',
};
