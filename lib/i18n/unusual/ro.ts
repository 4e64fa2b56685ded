import type { Romanian } from '../languages.ts';
import type { unusual as english } from './en.ts';

export const unusual: Romanian<typeof english> = {
  'unusual.client.leftAlone': 'A cerut să nu fie deranjat',
  'unusual.debt.overdue_one': 'O plată întârzie cu {{count}} zi',
  'unusual.debt.overdue_few': 'O plată întârzie cu {{count}} zile',
  'unusual.debt.overdue_other': 'O plată întârzie cu {{count}} de zile',
  'unusual.rhythm.late_one':
    'Mai târziu ca de obicei: nicio comandă de {{count}} zi (interval obișnuit în zile: {{every}})',
  'unusual.rhythm.late_few':
    'Mai târziu ca de obicei: nicio comandă de {{count}} zile (interval obișnuit în zile: {{every}})',
  'unusual.rhythm.late_other':
    'Mai târziu ca de obicei: nicio comandă de {{count}} de zile (interval obișnuit în zile: {{every}})',
  'unusual.rhythm.later_one': 'Mai târziu ca de obicei: nicio comandă de {{count}} zi',
  'unusual.rhythm.later_few': 'Mai târziu ca de obicei: nicio comandă de {{count}} zile',
  'unusual.rhythm.later_other': 'Mai târziu ca de obicei: nicio comandă de {{count}} de zile',
  'unusual.reactivation.answered': 'V-au răspuns la scrisoarea despre comenzi',
  'unusual.matrix.slid_one': 'Cumpăra regulat, iar acum nimic de {{count}} zi',
  'unusual.matrix.slid_few': 'Cumpăra regulat, iar acum nimic de {{count}} zile',
  'unusual.matrix.slid_other': 'Cumpăra regulat, iar acum nimic de {{count}} de zile',
  'unusual.dates.birthday-today': 'Astăzi e ziua de naștere: {{name}}',
  'unusual.dates.name-day-today': 'Astăzi e ziua numelui: {{name}}',
  'unusual.dates.birthday-soon_one': 'Peste {{count}} zi e ziua de naștere: {{name}}',
  'unusual.dates.birthday-soon_few': 'Peste {{count}} zile e ziua de naștere: {{name}}',
  'unusual.dates.birthday-soon_other': 'Peste {{count}} de zile e ziua de naștere: {{name}}',
  'unusual.dates.name-day-soon_one': 'Peste {{count}} zi e ziua numelui: {{name}}',
  'unusual.dates.name-day-soon_few': 'Peste {{count}} zile e ziua numelui: {{name}}',
  'unusual.dates.name-day-soon_other': 'Peste {{count}} de zile e ziua numelui: {{name}}',
  'unusual.todo.answer': 'Răspundeți sau spuneți că se lucrează la asta.',
  'unusual.todo.rest': 'Răspundeți la întrebări și nu oferiți nimic.',
  'unusual.todo.pay': 'Stabiliți când se plătește înainte de a livra altceva.',
  'unusual.todo.order': 'Întrebați ce le trebuie data viitoare.',
  'unusual.todo.listen': 'Întrebați ce nu a fost bine și îndreptați.',
  'unusual.todo.change': 'Întrebați ce s-a schimbat.',
  'unusual.todo.greet': 'Felicitați.',
  'unusual.todo.talk': 'Sunați sau scrieți și întrebați cum merg treburile.',
  'unusual.todo.bonus': 'Spuneți cât de puțin lipsește.',
};
