import type { FollowUpKind } from '../../domain/followUp';
import { anyOf, type Table } from '../line/text';
import type { PromiseWords } from './words';

/** Pronouns between the person and the verb: "vă", "vi-l", "v-o", "ne". */
export const CLITIC = '(?:(?:va|v-|vi|ti|iti|te|ii|il|le|l-|i-|o|ne|ni|mi|ma|imi)(?:-?(?:o|l|le|i))? ?)';

/** "Please confirm" is English. */
const NOT_ENGLISH =
  "(?<!(?<![a-z])(?:please|kindly|to|you|we|i|will|shall|can|could|would|not|and|also|the|a|your|our|pls) |'ll )";
/** "Lucrările încep", "furnizorii trimit": the first person is spelled like that of many others. */
const NOT_OTHERS = '(?<![a-z]{2,}(?:ii|ile|ele) )';

const DOINGS: Table<FollowUpKind> = [
  [
    anyOf([
      'trimit(?:em)?|scriu|scriem|raspund(?:em)?|revin|revenim|anunt(?:am)?|comunic(?:am)?|confirmam',
      `${NOT_ENGLISH}confirm|transmit(?:em)?|informez|informam|spun(?:em)?|(?:las|lasam) (?:un )?mesaj`,
      '(?:dau|dam) (?:[a-z]+ )?(?:raspuns(?:ul)?|de stire|un raspuns)|forwardez|inaintez|inaintam|redirectionez',
      'instiintez|instiintam|expun(?:em)?|pun(?:em)? (?:[a-z]+ )?(?:pe|in) (?:e-?)?mail',
      '(?:dau|dam) [^,;:]{1,40} (?:pe|in) (?:e-?)?mail',
    ]),
    'letter',
  ],
  [
    anyOf([
      'sun|sunam|(?<=(?:va|te|mai) )(?:caut|cautam|prind)|(?:iau|luam) (?:[a-z]+ )?legatura',
      '(?:dau|dam) (?:[a-z]+ )?(?:un )?(?:telefon|semn|apel|bip)(?: de viata)?',
      '(?:revin|revenim) (?:[a-z]+ )?cu un (?:telefon|apel)|telefonez|telefonam|apelez|apelam|contactez|contactam',
      'auzim|discutam',
    ]),
    'call',
  ],
  [
    anyOf([
      'trec(?:em)? (?:pe(?: la)?|sa|cu|prin)|(?:dau|dam) o fuga',
      '(?:sunt|suntem|fiu|fim) la (?:dumneavoastra|dvs|voi|sediul)|(?<=ne )vedem|(?<=ne )intalnim',
      '(?:vin|ajung)(?! [a-z]+(?:ii|ele|ile|ul)(?![a-z]))|venim|ajungem|vizitez|vizitam|aduc(?:em)?',
    ]),
    'meeting',
  ],
  [
    anyOf([
      'pregatesc|pregatim|lamuresc|lamurim|pornesc|pornim|pun(?:em)?|bag|bagam|lansez|lansam|trag(?:em)? de|las',
      'lasam|refac(?:em)?|(?<=(?:ma|ne) )(?:uit|uitam|apuc|apucam)|(?:am|avem) grija|ma asigur|ne asiguram',
      'recalcul(?:ez|am)|repet(?:am)?|repar(?:am)?|instalez|instalam|caut un|restitui(?:m)?|ridic(?:am)?',
      'analiz(?:ez|am)|(?:fac|facem)(?! (?:parte|inventar|pauza))|emit(?:em)?|livrez|livram|expediez|expediem',
      'verific(?:am)?|achit(?:am)?|platesc|platim|actualizez|actualizam|semnez|semnam|returnez|returnam',
      'comand(?:am)?|aflu|aflam|intreb(?:am)?|vorbesc|vorbim|dau|dam|rezolv(?:am)?|ocup(?:am)?|interesez|negociez',
      'negociem|propun(?:em)?|prezint|prezentam|organizez|organizam|calculez|calculam|corectez|corectam',
      'modific(?:am)?|programez|programam|rezerv(?:am)?|incarc(?:am)?|predau|predam|discut|clarific(?:am)?',
      'inlocuiesc|inlocuim|stabilim|schimb(?:am)?|virez|viram|transferam|testez|testam|montez|montam|finalizez',
      'finalizam|termin(?:am)?|incep(?:em)?|facturez|facturam',
    ]),
    'other',
  ],
];

const INFINITIVES: Table<FollowUpKind> = [
  ['trimite|scrie|raspunde|reveni|anunta|comunica|confirma|transmite|informa|da (?:un )?raspuns', 'letter'],
  ['suna|telefona|apela|contacta|discuta', 'call'],
  ['trece pe la|veni|vizita|aduce|intalni|fi la (?:dumneavoastra|dvs|voi)', 'meeting'],
  [
    anyOf([
      'livra|expedia|pregati|face|emite|verifica|achita|plati|actualiza|semna|returna|comanda|afla|intreba|vorbi',
      'rezolva|organiza|calcula|corecta|modifica|programa|rezerva|incarca|preda|clarifica|inlocui|stabili|schimba',
      'testa|monta|finaliza|termina|incepe|factura',
    ]),
    'other',
  ],
];

/** "O să", "am să", "urmează să", "încerc să" and a first person. */
const TO_SPELLED = `${anyOf([
  'o|am|avem|urmeaza|incerc|incercam|promit|promitem|(?:ma|ne) (?:angajez|angajam|oblig|obligam)|garantez',
  'garantam|planific|planificam|intentionez|intentionam|imi propun|(?:voi|vom) (?:incerca|face tot posibilul)',
])} sa`;
/** Put in its place, so that each verb need not spell it again. */
const TO = '(?:\uE000+ )';
/** States and what happens by itself. */
const NO_DOING = `(?!${anyOf([
  'fi(?! la (?:dumneavoastra|dvs|voi))|avea|primi|putea|trebui|lucra|astepta|pleca|lipsi|vedea|sta|fiu|fim|am',
  'avem|primim|primesc|pot|putem|lucrez|lucram|plecam|lipsesc|lipsim|asteptam|vedem|ramane|ramanem',
])}(?![a-z]))`;

/** "Voi" and "vom"; "la voi" is a pronoun. */
const WILL = `(?<!(?:la|de|cu|pentru|pe|ca) )(?:voi|vom) (?:mai )?${CLITIC}{0,2}${NO_DOING}`;

/** What goes by letter. */
const PAPERS = `${anyOf([
  'ofert|propuner|factur|contract|raspuns|calcul|deviz|list|specificati|certificat|catalog|act|document|pret',
  'cifr|schit|machet|situati|proiect|raport|poze|desen|plan|anex|confirmar|proform',
])}[a-z]*`;
const GAP = '(?:[^ ,;:]+ ){0,4}?';
const NOT_FROM_OTHERS = `(?! (?:[^ ,;:]+ ){0,2}(?:de la|de catre|de) ${anyOf([
  'client|curier|furnizor|contabil|vama|depozit|banca|fabric|produc|firma|transport|coleg|alt',
])}[a-z]*)`;
const YOU_GET = `(?:veti primi|${TO}primiti|primiti|aveti|veti avea|${TO}aveti|vei primi|primesti|vei avea|ai)`;
const WAIT_FOR = '(?:contati pe|conteaza pe|asteptati|asteapta)(?:-(?:va|te))?(?: la)?';

export const romanian: PromiseWords = {
  script: 'Latin',
  signs: [[TO_SPELLED, '\uE000']],
  promises: [
    ...INFINITIVES.map(([words, kind]) => [`${WILL}(?:${words})`, kind] as const),
    ...DOINGS.map(([words, kind]) => [`${NOT_OTHERS}(?:${TO}){0,2}${CLITIC}{0,2}(?:${words})`, kind] as const),
    [`${WILL}(?:[a-z]{2,}[aei])`, 'other'],
    [`${TO}${CLITIC}{0,2}${NO_DOING}[a-z]{3,}(?:ez|esc|em|im|am)`, 'other'],
    [`${WAIT_FOR} (?:(?:un|o) )?(?:telefon|apel)(?:ul)? (?:de la (?:mine|noi)|meu|nostru)`, 'call'],
    [
      `${WAIT_FOR}(?= ${GAP}${anyOf([
        `de la (?:mine|noi)|(?:${PAPERS}|mail(?:ul)?|mesajul) (?:mea|meu|noastra|nostru)`,
      ])}(?![a-z]))`,
      'letter',
    ],
    [`${YOU_GET}(?= ${GAP}de la (?:mine|noi)(?![a-z]))`, 'letter'],
    [
      `${YOU_GET}(?= (?!de |(?:[^ ]+ )?de pl)${GAP}(?:${PAPERS})(?!${anyOf([
        '[a-z]| de [a-z]+t(?![a-z])| (?:[a-z]+ ){0,2}de la (?!mine|noi)',
      ])}))`,
      'letter',
    ],
    [
      `(?<=(?<![a-z])(?:${PAPERS}) (?:[^,;:]{1,40} )?)${anyOf([
        'ajung[ea]? la (?:dumneavoastra|dvs|voi|tine)|pleaca (?:de la (?:mine|noi)|spre)',
      ])}`,
      'letter',
    ],
    [`(?:promit|promitem|garantez|garantam)(?= ${GAP}(?:${PAPERS}))`, 'letter'],
    // The day is said with where the writer will be.
    ['(?:am drum|sunt (?:in|prin|pe|la))(?= [^,;:]{1,60} si (?:va |pot )?(?:trec|vin|ajung|aduc|las))', 'meeting'],
    ['pleaca (?:[a-z]+ )?de la (?:mine|noi)', 'other'],
    [
      `(?<=(?:${PAPERS}) (?:[^,;:]{0,60} )?)(?:va|vor) fi ${anyOf([
        'trimis|transmis|expediat|emis|comunicat|inaintat|pregatit|predat|la dumneavoastra|la dvs',
      ])}[aei]?${NOT_FROM_OTHERS}`,
      'letter',
    ],
    ['(?:il|o|le|ii) (?:aveti|veti avea|primiti)', 'letter'],
  ],
  goesOn: [],
  and: 'si|iar|dar|deci|atunci',
  // What follows "să" hangs on another verb: "am vrut să vă sun".
  not: 'nu|n-|nici|sa',
  unsure: anyOf([
    '(?<!doar si )poate|(?:am|ai|ati|a|au) (?:[a-z]+ )?(?:promis|spus|zis)|de obicei|de regula',
    '(?:e |este )?posibil|haideti|hai|sper|speram|cred|(?:nu|n-) ?(?:[a-z]+ )?(?:sigur|cert|convins)[a-z]*',
    'nu (?:[a-z]+ )?(?:promit|promite|promitem|garantez|stiu|stim)|ma indoiesc|ne indoim',
    '(?:ma|ne) (?:tem|temem)|s-ar putea|as|am vrea|voiam|trebuia|daca se poate|atasat|anexat|in atasament',
    'colegii|soferii|furnizorii|partenerii|curierii|ei|ele',
  ]),
  that: 'ca|sa',
  condition: anyOf([
    'daca|in caz(?:ul)?|cu conditia|(?:indata|imediat|odata) ce|dupa ce(?! (?:vorb|verific|discut|ma ))|cand',
    '(?:la|de la|dupa) (?:primirea|incasarea|confirmarea|semnarea|plata|intrarea|aprobarea)|poate (?:ca )?nu',
  ]),
  courtesy: anyOf([
    'daca (?:nu va deranjeaza|nu te deranjeaza|va convine|iti convine|nu aveti nimic impotriva|imi permiteti)',
    '(?:anuntati-ma|spuneti-mi|verific|verificam|intreb|aflu|vad) (?:[a-z\\d-]+ ){0,4}?daca',
  ]),
  dated: 'din|de|(?:cerut|solicitat|discutat|promis|primit|comandat|trimis|semnat)[a-z]*',
  beside: 'probabil|cel mai|cel tarziu|cu aproximatie|dati-mi|da-mi|timp',
  persons: 'cu (?:dumneavoastra|dvs)|va|iti|te|eu|noi',
};
