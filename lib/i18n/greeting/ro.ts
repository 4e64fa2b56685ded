import type { Romanian } from '../languages.ts';
import type { greeting as english } from './en.ts';

export const greeting: Romanian<typeof english> = {
  'greeting.text':
    'Zile de naștere, onomastici și sărbători ale clienților, adunate cu câteva zile înainte. Fiecare scrisoare e gata în limba clientului: citiți-o și trimiteți-o dumneavoastră.',
  'greeting.none': 'Acum nu e nimeni de felicitat',
  'greeting.noneText': 'Aici apar la timp cei care au în curând zi de naștere, onomastică sau sărbătoare.',
  'greeting.noneOff': 'Felicitările sunt oprite.',
  'greeting.written': 'Scris',
  'greeting.done': 'Felicitare notată: {{name}}',
  'greeting.coming': 'Urmează',
  'greeting.from': 'De scris din {{day}}',
  'greeting.rules': 'Ce se felicită',
  'greeting.on': 'Adună felicitările singur',
  'greeting.before': 'Cu câte zile lucrătoare înainte',
  'greeting.nameDays': 'Onomastici (România, Moldova, Rusia, Belarus)',
  'greeting.whom': 'Sărbătorile se urează',
  'greeting.whom.active': 'clienților cu legături în ultimul an',
  'greeting.whom.everyone': 'tuturor clienților',
  'greeting.whom.list': 'lista: {{name}}',
  'greeting.whom.gone': 'o listă ștearsă',
  'greeting.women': 'De 8 Martie se urează și',
  'greeting.womenText':
    'Cele la care se vede după prenume sunt felicitate oricum; adăugați-le pe cele la care numele nu o spune.',
  'greeting.womenAdd': 'Adaugă o persoană',
  'greeting.womenOf': '{{client}}: pe cine?',
  'greeting.womenNobody': 'Nu mai e pe cine alege.',
  'greeting.womenRemove': 'Nu felicita: {{name}}',
  'greeting.keyText':
    'Clienții-cheie (după categorie sau eticheta „VIP”) primesc în loc de scrisoare un memento de apel chiar în acea zi.',
  'greeting.rulesSet': 'Modificat',
  'greeting.nowLink_one': '{{count}} felicitare de scris',
  'greeting.nowLink_few': '{{count}} felicitări de scris',
  'greeting.nowLink_other': '{{count}} de felicitări de scris',
  'occasion.birthday': 'Zi de naștere',
  'occasion.name-day': 'Ziua numelui',
  'occasion.new-year': 'Anul Nou',
  'occasion.christmas': 'Crăciun',
  'occasion.womens-day': '8 Martie',
  'occasion.easter': 'Paște',
};
