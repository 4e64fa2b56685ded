import type { FollowUpKind } from '../followUp';
import type { Table } from '../line/text';
import type { PromiseWords } from './words';

/** Pronouns between the person and the verb: "vă", "vi-l", "v-o", "ne". */
const CLITIC = '(?:(?:va|v-|vi|ti|iti|te|ii|il|le|l-|i-|o|ne|ni|mi|ma|imi)(?:-?(?:o|l|le|i))? ?)';

/** The first persons of the present and, after the slash, what follows "voi", "vom". */
const DOINGS: Table<FollowUpKind> = [
  [
    'trimit(?:em)?|scriu|scriem|raspund(?:em)?|revin|revenim|anunt(?:am)?|comunic(?:am)?|confirm(?:am)?|transmit(?:em)?|informez|informam|spun(?:em)?|(?:dau|dam) (?:\\p{L}+ )?(?:raspuns(?:ul)?|de stire|un raspuns)',
    'letter',
  ],
  ['sun|sunam|telefonez|telefonam|apelez|apelam|contactez|contactam|auzim|discutam', 'call'],
  ['trec(?:em)? pe la|(?<=ne )vedem|(?<=ne )intalnim|vin|venim|ajung(?:em)?|vizitez|vizitam|aduc(?:em)?', 'meeting'],
  [
    'pregatesc|pregatim|fac|facem|emit(?:em)?|livrez|livram|expediez|expediem|verific(?:am)?|achit(?:am)?|platesc|platim|actualizez|actualizam|semnez|semnam|returnez|returnam|comand(?:am)?|aflu|aflam|intreb(?:am)?|vorbesc|vorbim|dau|dam|rezolv(?:am)?|organizez|organizam|calculez|calculam|corectez|corectam|modific(?:am)?|programez|programam|rezerv(?:am)?|incarc(?:am)?|predau|predam|discut|clarific(?:am)?|inlocuiesc|inlocuim|stabilim|schimb(?:am)?|virez|viram|transfer(?:am)?|testez|testam|montez|montam|finalizez|finalizam|termin(?:am)?|incep(?:em)?|facturez|facturam',
    'other',
  ],
];

const INFINITIVES: Table<FollowUpKind> = [
  ['trimite|scrie|raspunde|reveni|anunta|comunica|confirma|transmite|informa|da (?:un )?raspuns', 'letter'],
  ['suna|telefona|apela|contacta|discuta', 'call'],
  ['trece pe la|veni|vizita|aduce|intalni|fi la (?:dumneavoastra|dvs|voi)', 'meeting'],
  [
    'livra|expedia|pregati|face|emite|verifica|achita|plati|actualiza|semna|returna|comanda|afla|intreba|vorbi|rezolva|organiza|calcula|corecta|modifica|programa|rezerva|incarca|preda|clarifica|inlocui|stabili|schimba|testa|monta|finaliza|termina|incepe|factura',
    'other',
  ],
];

/** "O să", "am să", "urmează să", "încerc să" and a first person. */
const TO =
  '(?:(?:o|am|avem|urmeaza|incerc|incercam|promit|promitem|planific|planificam|intentionez|intentionam|imi propun) sa )';

export const romanian: PromiseWords = {
  promises: [
    ...INFINITIVES.map(([words, kind]) => [`(?:voi|vom) (?:mai )?(?:${words})`, kind] as const),
    ...DOINGS.map(([words, kind]) => [`${TO}?${CLITIC}{0,2}(?:${words})`, kind] as const),
    ['(?:veti primi|o sa primiti|primiti) (?:\\p{L}+ ){0,3}?de la (?:mine|noi)', 'letter'],
    ['(?:il|o|le|ii) (?:aveti|veti avea|primiti)', 'letter'],
  ],
  goesOn: [],
  and: 'si|iar',
  not: 'nu|n-|nici',
  unsure:
    'poate|posibil|haideti|hai|sper|speram|cred|nu sunt sigur|as|am vrea|voiam|trebuia|daca se poate|colegii|soferii|furnizorii|partenerii|curierii|ei|ele',
  condition: 'daca|in cazul|cu conditia|de indata ce|cand',
  courtesy:
    'daca (?:nu va deranjeaza|nu te deranjeaza|va convine|iti convine|nu aveti nimic impotriva|imi permiteti)|(?:anuntati-ma|spuneti-mi|verific|verificam|intreb|aflu|vad) (?:[\\p{L}\\p{N}-]+ ){0,4}?daca',
  dated: 'din',
  beside: 'probabil|cel mai|cum|am|stabilit|promis|discutat|vorbit|asa|cel tarziu',
  persons: 'va|iti|te|eu|noi',
};
