import type { Romanian } from '../languages.ts';
import type { unusual as english } from './en.ts';

export const unusual: Romanian<typeof english> = {
  'unusual.client.leftAlone': 'A cerut să nu fie deranjat',
  'unusual.request.complaint_one': 'O reclamație este deschisă de {{count}} zi',
  'unusual.request.complaint_few': 'O reclamație este deschisă de {{count}} zile',
  'unusual.request.complaint_other': 'O reclamație este deschisă de {{count}} de zile',
  'unusual.request.question_one': 'O întrebare este deschisă de {{count}} zi',
  'unusual.request.question_few': 'O întrebare este deschisă de {{count}} zile',
  'unusual.request.question_other': 'O întrebare este deschisă de {{count}} de zile',
  'unusual.debt.overdue_one': 'O plată întârzie cu {{count}} zi',
  'unusual.debt.overdue_few': 'O plată întârzie cu {{count}} zile',
  'unusual.debt.overdue_other': 'O plată întârzie cu {{count}} de zile',
  'unusual.rhythm.late_one': 'Mai târziu ca de obicei: nicio comandă de {{count}} zi, de obicei la {{every}} zile',
  'unusual.rhythm.late_few': 'Mai târziu ca de obicei: nicio comandă de {{count}} zile, de obicei la {{every}} zile',
  'unusual.rhythm.late_other':
    'Mai târziu ca de obicei: nicio comandă de {{count}} de zile, de obicei la {{every}} zile',
  'unusual.rhythm.later_one': 'Mai târziu ca de obicei: nicio comandă de {{count}} zi',
  'unusual.rhythm.later_few': 'Mai târziu ca de obicei: nicio comandă de {{count}} zile',
  'unusual.rhythm.later_other': 'Mai târziu ca de obicei: nicio comandă de {{count}} de zile',
  'unusual.reactivation.answered': 'V-au răspuns la scrisoarea despre comenzi',
  'unusual.matrix.slid_one': 'Cumpăra regulat, iar acum nimic de {{count}} zi',
  'unusual.matrix.slid_few': 'Cumpăra regulat, iar acum nimic de {{count}} zile',
  'unusual.matrix.slid_other': 'Cumpăra regulat, iar acum nimic de {{count}} de zile',
  'unusual.todo.answer': 'Răspundeți sau spuneți că se lucrează la asta.',
  'unusual.todo.rest': 'Răspundeți la întrebări și nu oferiți nimic.',
  'unusual.todo.pay': 'Stabiliți când se plătește înainte de a livra altceva.',
  'unusual.todo.order': 'Întrebați ce le trebuie data viitoare.',
  'unusual.todo.listen': 'Întrebați ce nu a fost bine și îndreptați.',
  'unusual.todo.change': 'Întrebați ce s-a schimbat.',
  'unusual.todo.talk': 'Sunați sau scrieți și întrebați cum merg treburile.',
};
