import type { Romanian } from '../languages.ts';
import type { followUp as english } from './en.ts';

export const followUp: Romanian<typeof english> = {
  'line.label': 'Ce ați promis?',
  'line.example': 'sună joi la 10 despre mostre',
  'line.enter': 'Enter',
  'line.problem.empty': 'Scrieți ce este de făcut și când.',
  'line.problem.too-long': 'Este mai lung de {{limit}} de caractere; ajunge un rând.',
  'line.problem.no-date': 'Scrieți când: „joi la 10”, „peste 2 zile”, „săptămâna viitoare”.',
  'line.problem.past': 'Ora aceasta a trecut. Poate altă zi?',
  'line.problem.not-a-date': 'Nu există o asemenea dată sau oră: „{{words}}”.',
  'line.problem.too-far': 'Este peste mai mult de {{years}} ani. Alegeți o dată mai apropiată.',
  'line.problem.ambiguous': 'Care zi este?',
  'line.added': 'Planificat: {{when}}',

  'snooze.hour': 'Peste o oră',
  'snooze.evening': 'Astă-seară',
  'snooze.tomorrow': 'Mâine',
  'snooze.working-day': 'În următoarea zi lucrătoare',
  'snooze.week': 'Peste o săptămână',
  'snooze.date': 'La o dată…',
  'snooze.moved': 'Mutat: {{when}}',

  'drop.item': 'Renunță…',
  'drop.reason': 'De ce se renunță',
  'drop.done': 'S-a renunțat.',
  'drop.action': 'Renunță',

  'date.day': 'Ziua',
  'date.time': 'Ora, dacă contează',
  'date.move': 'Mută',

  'repeat.weekly': 'în fiecare săptămână',
  'repeat.monthly': 'în fiecare lună',
  'repeat.yearly': 'în fiecare an',

  'calendar.all': 'Toate în fișier de calendar',
  'calendar.item': 'În calendarul meu',

  'finish.title': 'Cum s-a încheiat?',
  'finish.outcome': 'Cum s-a încheiat',
  'finish.next': 'Ce urmează',
  'finish.finished': 'Gata.',

  'today.done_one': '{{count}} făcut astăzi',
  'today.done_few': '{{count}} făcute astăzi',
  'today.done_other': '{{count}} făcute astăzi',
  'today.overdue': 'Întârziate',
  'today.today': 'Astăzi',
  'today.tomorrow': 'Mâine',
  'today.coming': 'Urmează',
  'today.none': 'Pentru astăzi nu s-a promis nimic',
  'today.noneText': 'Deschideți o scrisoare și scrieți într-un rând ce ați promis.',
  'today.showAll_one': 'și încă {{count}} pe pagina zilei',
  'today.showAll_few': 'și încă {{count}} pe pagina zilei',
  'today.showAll_other': 'și încă {{count}} pe pagina zilei',
  'today.showAllOfMany': 'și încă multe pe pagina zilei',
  'today.dashboard': 'Toți clienții',
  'today.useHere': 'Folosește pe acest site',
  'today.usedHere': 'Pornit pe acest site',
  'today.stopHere': 'Nu mai folosi pe acest site',
  'today.openPanel': 'Deschide panoul lateral',

  'wait.offer': 'Amintește dacă nu se vede răspuns',
  'wait.added': 'Dacă nu se vede răspuns: {{when}}',
  'wait.again': 'Încă aștept',

  'promise.found': 'Ați promis în scrisoare',
  'promise.take': 'Amintește: {{when}}',
  'promise.decline': 'Nu e nevoie',
  'promise.declined': 'Nu vom mai întreba despre asta.',
  'line.problem.unclear': 'Ce zi înseamnă „{{words}}”?',
};
