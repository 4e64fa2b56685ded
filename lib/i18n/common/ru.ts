import type { Russian } from '../languages.ts';
import type { common as english } from './en.ts';

export const common: Russian<typeof english> = {
  name: 'Незабудка',
  cancel: 'Отмена',
  close: 'Закрыть',
  undo: 'Отменить',
  undone: 'Возвращено.',
  done: 'Готово',
  later: 'Позже',
  call: 'Позвонить',
  write: 'Написать',
  open: 'Открыть',
  notNow: 'Не сейчас',
  more: 'Ещё',
  today: 'сегодня',
  tomorrow: 'завтра',
  yesterday: 'вчера',
  wholeDay: 'день',
  daysLate_one: '{{count}} день',
  daysLate_few: '{{count}} дня',
  daysLate_many: '{{count}} дней',
  daysLate_other: '{{count}} дня',

  'kind.call': 'Звонок',
  'kind.letter': 'Письмо',
  'kind.meeting': 'Встреча',
  'kind.other': 'Дело',

  'dashboard.clients': 'Клиенты',
  'dashboard.today': 'Сегодня',
  'dashboard.settings': 'Настройки',
  'dashboard.money': 'Деньги',

  'page.coming': 'Открываем…',
  'page.broken': 'Эту страницу не удалось показать',
  'page.brokenText': 'Ничего не потеряно. Возможно, расширение за это время обновилось.',
  'page.again': 'Загрузить снова',

  'pager.name': 'Страницы',
  'pager.shown': '{{from}}–{{to}} из {{total}}',
  'pager.before': 'Назад',
  'pager.after': 'Дальше',
};
