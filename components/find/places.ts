import { markedWords } from '../../lib/domain/finding/line';
import { queryOf, rankOf } from '../../lib/domain/finding/query';

/** Where one can go, and what one can begin: by the words for it in whichever language they are typed. */
interface Place {
  path: string;
  label:
    | `dashboard.${'today' | 'clients' | 'money' | 'settings' | 'journal'}`
    | 'merge.title'
    | 'rhythm.title'
    | 'contacts.title'
    | 'matrix.title'
    | 'request.title'
    | 'plan.title'
    | 'reactivation.title'
    | 'week.title'
    | `care.view.${'greetings' | 'promotions'}`
    | 'playbook.title'
    | `money.view.${'ageing' | 'proposals' | 'bank'}`
    | `find.${'bin' | 'newClient' | 'import'}`;
  group: 'find.places' | 'find.actions';
  /** What it is called besides, in all languages. */
  also: string;
}

const PLACES: readonly Place[] = [
  { path: 'today', label: 'dashboard.today', group: 'find.places', also: 'today сегодня azi astăzi' },
  {
    ...{ path: 'today/week', label: 'week.title', group: 'find.places' },
    also: 'week reminders неделя напоминания săptămâna mementouri',
  },
  { path: 'clients', label: 'dashboard.clients', group: 'find.places', also: 'clients клиенты clienți list список' },
  { path: 'money', label: 'dashboard.money', group: 'find.places', also: 'money деньги bani invoices счета facturi' },
  { path: 'money/ageing', label: 'money.view.ageing', group: 'find.places', also: 'ageing debts долги datorii' },
  {
    path: 'money/proposals',
    label: 'money.view.proposals',
    group: 'find.places',
    also: 'proposals предложения oferte',
  },
  { path: 'money/bank', label: 'money.view.bank', group: 'find.places', also: 'bank payments банк выписка plăți' },
  {
    ...{ path: 'clients/duplicates', label: 'merge.title', group: 'find.places' },
    also: 'duplicates doubles merge дубли двойники объединить duplicate dubluri',
  },
  {
    ...{ path: 'care', label: 'rhythm.title', group: 'find.places' },
    also: 'late orders rhythm позже обычного задержка заказ întârzie comenzi',
  },
  {
    ...{ path: 'care/contact', label: 'contacts.title', group: 'find.places' },
    also: 'contact touch tier связь контакты категории contactat legătura categorii',
  },
  {
    ...{ path: 'care/matrix', label: 'matrix.title', group: 'find.places' },
    also: 'matrix activity rfm матрица активность постоянные новые matrice activitate segmente',
  },
  {
    ...{ path: 'care/plans', label: 'plan.title', group: 'find.places' },
    also: 'plans bonus планы бонус планирование planuri bonus',
  },
  {
    ...{ path: 'requests', label: 'request.title', group: 'find.places' },
    also: 'requests complaints обращения жалобы solicitări reclamații întrebări',
  },
  {
    ...{ path: 'care/reactivation', label: 'reactivation.title', group: 'find.places' },
    also: 'reactivation win back quiet lost реактивация вернуть ушли молчат reactivare recâștigare pierduți',
  },
  {
    ...{ path: 'care/greetings', label: 'care.view.greetings', group: 'find.places' },
    also: 'greetings birthdays holidays поздравления дни рождения праздники felicitări zile de naștere sărbători',
  },
  {
    ...{ path: 'care/promotions', label: 'care.view.promotions', group: 'find.places' },
    also: 'promotions offers mailing акции рассылка promoții oferte',
  },
  {
    path: 'journal',
    label: 'dashboard.journal',
    group: 'find.places',
    also: 'journal changes журнал изменения jurnal',
  },
  { path: 'bin', label: 'find.bin', group: 'find.places', also: 'bin deleted trash корзина удалённые coș șterse' },
  {
    ...{ path: 'settings', label: 'dashboard.settings', group: 'find.places' },
    also: 'settings options настройки параметры setări language язык limba',
  },
  {
    ...{ path: 'settings/playbooks', label: 'playbook.title', group: 'find.places' },
    also: 'playbooks rules after purchase сценарии правила после покупки scenarii reguli după cumpărare',
  },
  {
    path: 'clients/new',
    label: 'find.newClient',
    group: 'find.actions',
    also: 'new client новый клиент client nou add',
  },
  {
    ...{ path: 'clients/import', label: 'find.import', group: 'find.actions' },
    also: 'import csv excel xlsx vcard импорт загрузить список importă',
  },
];

export interface FoundPlace extends Pick<Place, 'path' | 'group'> {
  words: string;
}

/** Those whose words begin so; all of them while nothing is typed. */
export function placesFor(search: string, say: (label: Place['label']) => string): FoundPlace[] {
  const query = queryOf(search);
  if (query.length === 0 && search.trim() !== '') return [];
  return PLACES.flatMap(({ path, label, group, also }) => {
    const words = say(label);
    const line = markedWords(`${words} ${also}`).join(' ');
    return rankOf(line, query) === undefined ? [] : [{ path, group, words }];
  });
}
