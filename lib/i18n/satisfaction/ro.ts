import type { Romanian } from '../languages.ts';
import type { satisfaction as english } from './en.ts';

export const satisfaction: Romanian<typeof english> = {
  'score.title': 'Mulțumire',
  'score.ask': 'Cât de mulțumit este clientul?',
  'score.value': '{{score}} din 5',
  'score.low': 'deloc',
  'score.high': 'foarte',
  'score.skip': 'Omite',
  'score.kept': 'Nota a fost înregistrată: {{score}} din 5.',
  'score.average': 'în medie {{average}} din 5',
  'score.year_one': '{{count}} notă într-un an, ultima: {{when}}',
  'score.year_few': '{{count}} note într-un an, ultima: {{when}}',
  'score.year_other': '{{count}} de note într-un an, ultima: {{when}}',
  'score.none': 'Nicio notă încă: se cere după un apel sau o întâlnire.',
  'score.ofClient': 'mulțumire {{average}} din 5',
  'score.wrong': 'Ceva nu a mers bine: întrebați ce anume și notați o reclamație.',
  'unusual.satisfaction.low_one': 'mulțumire {{average}} din 5 ({{count}} notă)',
  'unusual.satisfaction.low_few': 'mulțumire {{average}} din 5 ({{count}} note)',
  'unusual.satisfaction.low_other': 'mulțumire {{average}} din 5 ({{count}} de note)',
};
