import type { Russian } from '../languages.ts';
import type { satisfaction as english } from './en.ts';

export const satisfaction: Russian<typeof english> = {
  'score.title': 'Удовлетворённость',
  'score.ask': 'Насколько клиент доволен?',
  'score.value': '{{score}} из 5',
  'score.low': 'совсем нет',
  'score.high': 'очень',
  'score.skip': 'Пропустить',
  'score.kept': 'Оценка записана: {{score}} из 5.',
  'score.average': 'в среднем {{average}} из 5',
  'score.year_one': '{{count}} оценка за год, последняя {{when}}',
  'score.year_few': '{{count}} оценки за год, последняя {{when}}',
  'score.year_many': '{{count}} оценок за год, последняя {{when}}',
  'score.year_other': '{{count}} оценки за год, последняя {{when}}',
  'score.none': 'Пока нет оценок: их спрашивают после звонка или встречи.',
  'score.ofClient': 'удовлетворённость {{average}} из 5',
  'score.wrong': 'Что-то пошло не так: спросите, что именно, и запишите жалобу.',
  'unusual.satisfaction.low_one': 'удовлетворённость {{average}} из 5 ({{count}} оценка)',
  'unusual.satisfaction.low_few': 'удовлетворённость {{average}} из 5 ({{count}} оценки)',
  'unusual.satisfaction.low_many': 'удовлетворённость {{average}} из 5 ({{count}} оценок)',
  'unusual.satisfaction.low_other': 'удовлетворённость {{average}} из 5 ({{count}} оценки)',
};
