import type { Russian } from '../languages.ts';
import type { calm as english } from './en.ts';

export const calm: Russian<typeof english> = {
  'together.which': 'О чём именно?',
  'together.forAll_one': '{{count}} повод сразу',
  'together.forAll_few': '{{count}} повода сразу',
  'together.forAll_many': '{{count}} поводов сразу',
  'together.forAll_other': '{{count}} повода сразу',
  'calm.moved_one': 'Чтобы в день было не больше {{limit}}, перенесена {{count}} подсказка ({{days}}).',
  'calm.moved_few': 'Чтобы в день было не больше {{limit}}, перенесены {{count}} подсказки ({{days}}).',
  'calm.moved_many': 'Чтобы в день было не больше {{limit}}, перенесено {{count}} подсказок ({{days}}).',
  'calm.moved_other': 'Чтобы в день было не больше {{limit}}, перенесено {{count}} подсказки ({{days}}).',
  'calm.day': '{{day}}: {{count}}',
  'calm.later': 'позже: {{count}}',
  'calm.promisesStay': 'Обещания, деньги и обращения остаются на своих днях.',
  'calm.limit': 'Изменить предел',
  'week.title': 'Как пройдёт неделя',
  'week.text':
    'Сколько напоминаний принесут ближайшие пять рабочих дней, если дела каждого дня будут сделаны. Это расчёт по планам, а не обещание.',
  'week.name': 'Напоминания по дням',
  'week.day': 'День',
  'week.fixed': 'Обещания, деньги, обращения',
  'week.suggested': 'Подсказки',
  'week.all': 'Всего',
  'week.limit': 'Из-за подсказок ни в один день не будет больше {{limit}}.',
  'week.later_one': 'Ещё {{count}} клиент ждёт более позднего дня.',
  'week.later_few': 'Ещё {{count}} клиента ждут более позднего дня.',
  'week.later_many': 'Ещё {{count}} клиентов ждут более позднего дня.',
  'week.later_other': 'Ещё {{count}} клиента ждут более позднего дня.',
  'week.link': 'Как пройдёт неделя',
  'settings.dailyLimit': 'Дел в день, не больше',
  'settings.dailyLimitText':
    'Что сценарии подсказывают сверх этого, ждёт следующих дней. Обещания, деньги и обращения никогда не переносятся.',
};
