import type { Romanian } from '../languages.ts';
import type { common as english } from './en.ts';

export const common: Romanian<typeof english> = {
  name: 'Nu-mă-uita',
  cancel: 'Renunță',
  close: 'Închide',
  undo: 'Anulează',
  undone: 'S-a revenit.',
  done: 'Gata',
  later: 'Mai târziu',
  call: 'Sună',
  write: 'Scrie',
  open: 'Deschide',
  notNow: 'Nu acum',
  more: 'Mai mult',
  today: 'astăzi',
  tomorrow: 'mâine',
  yesterday: 'ieri',
  wholeDay: 'oricând',
  daysLate_one: '{{count}} zi',
  daysLate_few: '{{count}} zile',
  daysLate_other: '{{count}} de zile',

  'kind.call': 'Apel',
  'kind.letter': 'Scrisoare',
  'kind.meeting': 'Întâlnire',
  'kind.other': 'De făcut',

  'dashboard.clients': 'Clienți',
  'dashboard.today': 'Astăzi',
  'dashboard.settings': 'Setări',
  'dashboard.money': 'Bani',

  'page.coming': 'Se deschide…',
  'page.broken': 'Pagina nu a putut fi arătată',
  'page.brokenText': 'Nu s-a pierdut nimic. Poate că extensia a fost actualizată între timp.',
  'page.again': 'Încarcă din nou',

  'pager.name': 'Pagini',
  'pager.shown': '{{from}}–{{to}} din {{total}}',
  'pager.before': 'Înapoi',
  'pager.after': 'Înainte',
};
