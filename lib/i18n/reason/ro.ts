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
  'reason.proposal.sent': 'de aflat decizia despre ofertă',
  'reason.proposal.number': 'de aflat decizia despre oferta {{number}}',
  'reason.request.question': 'de răspuns la întrebare: {{text}}',
  'reason.request.complaint': 'de răspuns la reclamație: {{text}}',
  'reason.request.working': 'de răspuns azi sau de spus că încă se lucrează: {{text}}',
  'reason.plan.bonus': 'doar {{sum}} până la bonus: {{gives}}',
  'reason.rhythm.late_one':
    'mai târziu ca de obicei: fără comandă de {{count}} zi (interval obișnuit în zile: {{every}})',
  'reason.rhythm.late_few':
    'mai târziu ca de obicei: fără comandă de {{count}} zile (interval obișnuit în zile: {{every}})',
  'reason.rhythm.late_other':
    'mai târziu ca de obicei: fără comandă de {{count}} de zile (interval obișnuit în zile: {{every}})',
  'reason.rhythm.later_one': 'mai târziu ca de obicei: fără comandă de {{count}} zi',
  'reason.rhythm.later_few': 'mai târziu ca de obicei: fără comandă de {{count}} zile',
  'reason.rhythm.later_other': 'mai târziu ca de obicei: fără comandă de {{count}} de zile',
  'reason.contact.due_one': 'de luat legătura: fără contact de {{count}} zi (termen în zile: {{every}})',
  'reason.contact.due_few': 'de luat legătura: fără contact de {{count}} zile (termen în zile: {{every}})',
  'reason.contact.due_other': 'de luat legătura: fără contact de {{count}} de zile (termen în zile: {{every}})',
  'reason.contact.key_one':
    'de luat legătura cu un client-cheie: fără contact de {{count}} zi (termen în zile: {{every}})',
  'reason.contact.key_few':
    'de luat legătura cu un client-cheie: fără contact de {{count}} zile (termen în zile: {{every}})',
  'reason.contact.key_other':
    'de luat legătura cu un client-cheie: fără contact de {{count}} de zile (termen în zile: {{every}})',
  'reason.contact.first': 'de luat legătura: încă nu a fost niciun contact',
  'reason.rhythm.second_one': 'o singură cumpărare, acum {{count}} zi: cam acum alții cumpără din nou',
  'reason.rhythm.second_few': 'o singură cumpărare, acum {{count}} zile: cam acum alții cumpără din nou',
  'reason.rhythm.second_other': 'o singură cumpărare, acum {{count}} de zile: cam acum alții cumpără din nou',
  'reason.wait.reply': 'nu se vede răspuns: {{subject}}',
};
