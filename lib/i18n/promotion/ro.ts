import type { Romanian } from '../languages.ts';
import type { promotion as english } from './en.ts';

export const promotion: Romanian<typeof english> = {
  'promotion.text':
    'Anunțați o ofertă clienților potriviți: câte o scrisoare gata pentru fiecare, pe rând, atâtea pe zi.',
  'promotion.new': 'Promoție nouă',
  'promotion.none': 'Încă nu sunt promoții',
  'promotion.noneText': 'Scrieți scrisoarea o dată, alegeți pentru cine e și parcurgeți lista.',
  'promotion.name': 'Promoție',
  'promotion.until': 'Până la',
  'promotion.written': 'Scrise',
  'promotion.answered': 'Au răspuns',
  'promotion.left': 'Au rămas',
  'promotion.over': 'încheiată',
  'promotion.back': 'Toate promoțiile',
  'promotion.title': 'Despre ce e',
  'promotion.daily': 'Scrisori pe zi',
  'promotion.whom': 'Cui i se spune',
  'promotion.whom.all': 'toți clienții',
  'promotion.whom.list': 'O listă păstrată',
  'promotion.whom.own': 'ales aici',
  'promotion.language': 'Scrisoare',
  'promotion.letterHint':
    'Cuvintele din acolade devin ale fiecărui client: {{list}}. Dacă nu e scrisoare în limba clientului, se ia prima scrisă.',
  'promotion.keep': 'Păstrează',
  'promotion.kept': 'Promoția „{{title}}” e păstrată',
  'promotion.edit': 'Modifică',
  'promotion.end': 'Încheie',
  'promotion.ended': 'Promoția s-a încheiat',
  'promotion.progress': 'scrise: {{written}} · au răspuns: {{answered}} · au rămas: {{left}}',
  'promotion.today': 'Astăzi {{written}} din {{daily}}',
  'promotion.enough': 'Destul pentru astăzi',
  'promotion.enoughText_one': 'A rămas {{count}} client pentru zilele următoare.',
  'promotion.enoughText_few': 'Au rămas {{count}} clienți pentru zilele următoare.',
  'promotion.enoughText_other': 'Au rămas {{count}} de clienți pentru zilele următoare.',
  'promotion.allTold': 'S-a spus tuturor',
  'promotion.isOver': 'Promoția s-a încheiat',
  'promotion.done': 'Notat: {{name}}',
  'promotion.answers': 'Cine a răspuns',
  'promotion.answersText':
    'O scrisoare văzută sau notată, un apel primit ori o comandă după scrisoare. Se văd doar paginile pe care le-ați deschis.',
};
