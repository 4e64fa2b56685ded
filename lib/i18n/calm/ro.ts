import type { Romanian } from '../languages.ts';
import type { calm as english } from './en.ts';

export const calm: Romanian<typeof english> = {
  'together.which': 'Despre care este vorba?',
  'together.forAll_one': '{{count}} motiv deodată',
  'together.forAll_few': '{{count}} motive deodată',
  'together.forAll_other': '{{count}} de motive deodată',
  'calm.moved_one': 'Ca o zi să nu aibă mai mult de {{limit}}, s-a mutat {{count}} sugestie ({{days}}).',
  'calm.moved_few': 'Ca o zi să nu aibă mai mult de {{limit}}, s-au mutat {{count}} sugestii ({{days}}).',
  'calm.moved_other': 'Ca o zi să nu aibă mai mult de {{limit}}, s-au mutat {{count}} de sugestii ({{days}}).',
  'calm.day': '{{day}}: {{count}}',
  'calm.later': 'mai târziu: {{count}}',
  'calm.promisesStay': 'Promisiunile, banii și solicitările rămân la zilele lor.',
  'calm.limit': 'Schimbă limita',
  'week.title': 'Cum decurge săptămâna',
  'week.text':
    'Câte mementouri vor aduce următoarele cinci zile lucrătoare, dacă cele din fiecare zi sunt făcute. Este un calcul după planuri, nu o promisiune.',
  'week.name': 'Mementouri pe zile',
  'week.day': 'Ziua',
  'week.fixed': 'Promisiuni, bani, solicitări',
  'week.suggested': 'Sugestii',
  'week.all': 'În total',
  'week.limit': 'Din cauza sugestiilor nicio zi nu va avea mai mult de {{limit}}.',
  'week.later_one': 'Încă {{count}} client așteaptă o zi de mai târziu.',
  'week.later_few': 'Încă {{count}} clienți așteaptă o zi de mai târziu.',
  'week.later_other': 'Încă {{count}} de clienți așteaptă o zi de mai târziu.',
  'week.link': 'Cum decurge săptămâna',
  'settings.dailyLimit': 'Cel mult pe zi',
  'settings.dailyLimitText':
    'Ce sugerează scenariile peste această limită așteaptă zilele următoare. Promisiunile, banii și solicitările nu se mută niciodată.',
};
