import type { Romanian } from '../languages.ts';
import type { matrix as english } from './en.ts';

export const matrix: Romanian<typeof english> = {
  'matrix.title': 'Matricea de activitate',
  'matrix.text':
    'Ultimele douăsprezece luni, în luni întregi: pe orizontală, de când clientul nu a mai cumpărat; pe verticală, cât de des. Cu cât punctul e mai mare, cu atât s-a cumpărat mai mult ({{currency}}). Un clic arată clienții.',
  'matrix.clients_one': '{{count}} client',
  'matrix.clients_few': '{{count}} clienți',
  'matrix.clients_other': '{{count}} de clienți',
  'matrix.group.new': 'Noi',
  'matrix.group.one-time': 'De o singură dată',
  'matrix.group.growing': 'În creștere',
  'matrix.group.regular': 'Constanți (VIP)',
  'matrix.group.occasional': 'Ocazionali',
  'matrix.group.lost': 'Pierduți',
  'matrix.is.new': 'prima cumpărare în ultimele trei luni',
  'matrix.is.one-time': 'o singură cumpărare, în cursul anului',
  'matrix.is.growing': 'în ultima jumătate de an au cumpărat mai des decât în cea dinainte',
  'matrix.is.regular': 'au cumpărat în cel puțin trei din ultimele patru trimestre',
  'matrix.is.occasional': 'au cumpărat în cursul anului din când în când sau mai rar ca înainte',
  'matrix.is.lost': 'un an fără cumpărări',
  'matrix.before': 'acum un trimestru {{before}}',
  'matrix.recency.0': 'până acum 3 luni',
  'matrix.recency.1': 'acum 3–6 luni',
  'matrix.recency.2': 'acum 6–9 luni',
  'matrix.recency.3': 'acum 9–12 luni',
  'matrix.frequency.0': 'o dată',
  'matrix.frequency.1': 'de 2–3 ori',
  'matrix.frequency.2': 'de 4–7 ori',
  'matrix.frequency.3': 'de 8 ori sau mai des',
  'matrix.grid': 'Pe orizontală ultima cumpărare, pe verticală numărul de cumpărări din an',
  'matrix.last': 'Ultima cumpărare',
  'matrix.often': 'Într-un an',
  'matrix.moves': 'Cine s-a mutat în ultimul trimestru',
  'matrix.move': '{{from}} → {{to}}',
  'matrix.stayed': 'Nimeni nu a trecut în altă grupă.',
  'matrix.cell': '{{often}}, ultima {{when}}',
  'matrix.client': 'Client',
  'matrix.purchases': 'Cumpărări',
  'matrix.bought': 'Cumpărat',
  'matrix.group': 'Grupa',
  'matrix.was': 'înainte: {{before}}',
  'matrix.nobody': 'Aici nu este nimeni.',
  'matrix.none': 'Încă nu sunt cumpărări',
  'matrix.noneText':
    'Clienții apar aici îndată ce sunt notate comenzile sau facturile lor: dintr-o scrisoare, de mână sau dintr-o listă adusă.',
  'second.title': 'A doua cumpărare',
  'second.usual_one':
    'Jumătate dintre cei care au revenit au făcut-o în cel mult {{count}} zi de la prima cumpărare, trei sferturi în cel mult {{most}}. Clienți luați în seamă: {{clients}}.',
  'second.usual_few':
    'Jumătate dintre cei care au revenit au făcut-o în cel mult {{count}} zile de la prima cumpărare, trei sferturi în cel mult {{most}}. Clienți luați în seamă: {{clients}}.',
  'second.usual_other':
    'Jumătate dintre cei care au revenit au făcut-o în cel mult {{count}} de zile de la prima cumpărare, trei sferturi în cel mult {{most}}. Clienți luați în seamă: {{clients}}.',
  'second.unknown': 'Încă prea puțini clienți au cumpărat a doua oară ca să se spună când se întâmplă de obicei.',
  'second.on_one':
    'Amintește de cine a cumpărat o dată, în preajma acelei zile; împreună cu cei care întârzie, cel mult {{count}} client pe zi lucrătoare',
  'second.on_few':
    'Amintește de cine a cumpărat o dată, în preajma acelei zile; împreună cu cei care întârzie, cel mult {{count}} clienți pe zi lucrătoare',
  'second.on_other':
    'Amintește de cine a cumpărat o dată, în preajma acelei zile; împreună cu cei care întârzie, cel mult {{count}} de clienți pe zi lucrătoare',
  'second.changed': 'Modificat',
};
