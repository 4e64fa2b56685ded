import { anyOf, type Table } from '../line/text';
import { CLITIC } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';
import { CONDITION, COURTESY, NOT, UNSURE } from './romanianDoubts';
import * as words from './romanianWords';
import { gap, oneOf, SIGN } from './romanianWords';

const { day, promise, to, will, pay, toPay, pays, move, moves, close, closes, money, debt, goes } = SIGN;
const SUM = oneOf(money, SIGN.sum);
const OWED = oneOf(money, SIGN.sum, debt);
const PAID = oneOf(SIGN.paid, SIGN.done);

/** They are a promise by themselves. */
const PROMISES = [
  // "E în lista de plăți", "intră la plată", "am dat ordin de plată", "dăm drumul la plată".
  anyOf([
    '(?:in|pe) (?:lista|programul|planul|graficul) de plat[a-z]+',
    `${anyOf([
      'intra|pleaca|ajunge|e|este|sunt|merge|punem|dau|dam|programat[a-z]*|pus[a-z]*|inclus[a-z]*',
    ])} (?:deja )?(?:la|in) plata`,
  ]),
  anyOf([
    'dat (?:dispozitie|ordin) de plata',
    '(?:proced(?:ez|am|a) la|(?:dau|dam|da) (?:curs|drumul)(?: la)?) (?:plat|transfer|achitar)[a-z]*',
  ]),
  // "Mă ocup de plată", "ne angajăm la plata"; "punem conturile la zi".
  `(?:(?:ocup|asigur)(?:am|a)? ${gap(3)}(?:de|cu)|angaj(?:ez|am) la) (?:plata|transfer|achitare)[a-z]*`,
  '(?:suntem|vom fi|o sa fim|punem|aducem|ajungem) (?:[a-z]+ ){0,3}la zi',
  // "Veți fi plătiți", "va fi achitată", "se va plăti".
  anyOf([
    '(?:veti fi|vei fi|o sa fiti|sunteti) (?:platit|achitat|despagubit)[aie]?',
    'v(?:a|or) fi (?:[a-z]+ )?(?:plati|achita)t[ae]|se v(?:a|or) (?:plati|achita)',
  ]),
  // "Data plății: 26.11", "termenul nostru de plată este 26.11".
  `${anyOf([
    '(?:data|ziua) (?:platii|transferului|achitarii)|termenul (?:nostru|meu) (?:[a-z]+ )?de (?:plata|achitare)',
  ])}(?:(?= ?:)| (?:e|este|va fi|ramane))`,
];

/** "Ne angajăm să", "reușim să", "avem de gând să": what makes the "să" after it the writer's own. */
const TO = [
  `${anyOf([
    'o|am|ai|are|au|urmeaza|incerc|incercam|incerca|promit|promitem|garantez|garantam|planific[a-z]*',
    'intention[a-z]+|(?:imi|ne) prop[a-z]+|(?:ne|mi)-am propus|gata|pregatit[ai]?|dispus[ia]?|obligatia|angajez',
    'angajam|angajamentul|oblig|obligam|reusesc|reusim|reusi|pot|putem|putea|masura|gand|voie|acordul|posibilul',
    'eforturi|straduim|straduiesc|decis|hotarat|stabilit|convenit|asigur|asiguram|grija',
  ])} (?:ferm |formal )?(?:ca )?sa(?: si)?`,
  `(?<=${anyOf([
    'promit|garant|angaj|asigur|decis|hotarat|stabilit|convenit|dispus|aprobat|dispozit|ordin|masuri|grij|ocup',
    'incat',
  ])}[a-z]* [^,;:!()]{0,40})sa`,
  `(?:vin|venim|trec|trecem|merg|mergem|duc|ducem) ${gap(5)}sa`,
];

/** "Vom", "putem", "urmează a": what an infinitive follows. */
const WILL = `${anyOf([
  '(?<!(?:la|de|cu|pentru|pe) )voi|vom|pot|putem|(?:angajamentul|obligatia) de a|reusesc a|urmeaza a',
  'obligam a',
])}(?: (?:mai|si|putea|reusi))?`;

/** How money comes to the addressee: it leaves, arrives, is there. */
const GOES = [
  'pleac[ae]|ajung[ea]?|vine?|intr[ae]|ies|iese|parvin[ae]?|sosesc|soseste|apar[ea]?|urmeaza(?! a )',
  `(?:va|vor|${to}+) ${CLITIC}?${anyOf([
    'pleca|ajunge|veni|intra|iesi|parveni|sosi|aparea|plece|ajunga|intre|vina|iasa|soseasca',
  ])}`,
  `(?:sunt|e|este|v(?:a|or) fi|${to}+ fie)(?= ${gap(3)}${anyOf([
    '(?:in|pe|la) (?:[a-z]+ )?cont[a-z]*|la (?:voi|dvs|dumneavoastra|tine)|acolo|la banca|asigurat[a-z]*',
    'pregatit[a-z]*|gata|disponibil[a-z]*',
  ])})`,
];

/** How the addressee comes to it. */
const GET = [
  `(?:veti|vei|${to}+|puteti|veti putea) (?:primi|avea|vedea|incasa|gasi|regasi|ridica)(?:ti)?`,
  anyOf([
    `(?:${to}+ )?${anyOf([
      'primiti|aveti(?! de )|vedeti|incasati|regasiti|ridicati|luati|primesti|ai|vezi|incasezi|iei',
    ])}`,
    '(?:contati|conta|baza) pe',
  ]),
];

/** Such a noun after the verb that ends here, in its clause, or before it and taken up again: "plata O facem". */
const about = (nouns: string) =>
  `${anyOf([
    `(?= ${gap(6)}(?:cu )?${nouns})`,
    `(?<=${nouns}${anyOf([
      `[^,;:!()]{0,50}(?:[,:] [^,;:!()]{0,20})?|[^!()]{0,90}[,:;] [${day} ]{0,30}`,
    ])} ?(?:(?:vi|ti|v|t)[- ]?)?(?:o|il|l|ii|i|le) [^ ]+)`,
  ])}`;

/** What is moved with money, or closed with money or a debt, is paid. */
const withMoney = (moved: string, closed: string) =>
  `${oneOf(moved, closed)}${about(SUM)}|${closed}+${about(`${debt}+`)}`;

/** What is paid to somebody else: the verb before it. */
const ELSEWHERE = `${oneOf(pay, toPay, pays)}(?= ${anyOf([
  `cu (?:marfa|produse)|(?:[^ ,.;:!]+ )?${SIGN.others}`,
  '(?:[a-z]+tor(?:ul|ii)|[a-z]+(?:ilor|elor|ului)|pe [a-z]{4,}(?:ii?|ul))(?![a-z])',
])})`;

/** In the order in which they are put: a verb before the noun that is spelled like it, money before who pays it. */
const signs: Table<string> = [
  [words.DAY, day],
  [anyOf(PROMISES), promise],
  [anyOf(TO), to],
  [WILL, will],
  [anyOf(GOES), goes],
  [words.ARRANGED, SIGN.arranged],
  [words.PAY.we, pay],
  [words.PAY.to, toPay],
  [words.PAY.they, pays],
  [words.PAY.done, SIGN.paid],
  [words.MOVE.we, move],
  [anyOf([words.MOVE.to, words.MOVE.they]), moves],
  [words.CLOSE.we, close],
  [anyOf([words.CLOSE.to, words.CLOSE.they]), closes],
  [anyOf([words.MOVE.done, words.CLOSE.done]), SIGN.done],
  [words.MONEY, money],
  [words.SUM, SIGN.sum],
  [words.DEBT, debt],
  [words.STOP, SIGN.stop],
  [words.OURS, SIGN.ours],
  [withMoney(move, close), pay],
  [withMoney(moves, closes), toPay],
  [words.OTHERS, SIGN.others],
  [ELSEWHERE, SIGN.stop],
  [anyOf(GET), SIGN.get],
];

/** Where a clause begins; a day may stand first. */
const START = `(?<=(?:^|[,;:!] )[${day} ]{0,30})`;
const END = '(?=$|[.,;!])';
const WILL_BE = `(?:(?:v(?:a|or)|${will}+) fi|${to}+ fie)`;

/** Such a noun somewhere in the clause, on either side of what stands here. */
const beside = (nouns: string, most = 3) =>
  `(?:(?<=${nouns}[^,;:!()]{0,70}(?:[,:] (?:o|il|ii|le) [^,;:!()]{0,20})?)|(?= ${gap(most)}${nouns}))`;

/** Up to so many words, none of which says more than the day. */
const plainWords = (most: number) =>
  `(?: (?!(?:e|este|era|a|au|ati|am|va|vor|se|s-[a-z]+|ne) )[a-z\\d./\\x80-\\x9e]+){0,${most}}`;

/** How it is promised. A guard before a sign names that sign too: else it would find the sign from its middle on. */
const FRAMES = [
  `${promise}+`,
  // "Vom plăti", "contabila va face plata", "vă va plăti", "o să vă dea", "luni vă dă banii"; "soțul vă plătește".
  `(?:${will}+ |${SIGN.ours}+ ${gap(7)}|va v(?:a|or) |${to}+ va |${START}va )${oneOf(toPay, pays)}|va ${pays}+`,
  // "Plătim", "reușim să plătim"; "furnizorii trimit" is spelled like the first person.
  `(?<!(?:se|ei|ele|${SIGN.others}|[a-z]{2}(?:ii|ile|ele)) |[${to}${pay}])(?:${to}+ )?${CLITIC}{0,2}${pay}+`,
  // "Plata se va face", "factura va fi achitată", "restul e achitat până luni", "plata e programată", "are loc luni".
  `${anyOf([
    `(?:${to}+ )?se (?:v(?:a|or) )?${oneOf(pay, toPay, pays, move, moves, closes)}`,
    `${WILL_BE} (?:[a-z]+ )?${PAID}`,
    `(?:e|este|sunt) ${PAID}(?<=(?:pana|${day}) [^,;:!()]{0,60})`,
    `(?:e|este|sunt|ramane|avem|am|(?:a|au) fost|s-au?) (?:deja )?${SIGN.arranged}+`,
    '(?:va avea|are) loc|ramane(?= (?:pe|pentru) )',
  ])}${beside(OWED)}`,
  // Without the noun at the beginning: "se achită mâine", "va fi plătită vineri".
  `${START}(?:(?:${to}+ )?se (?:v(?:a|or) )?${oneOf(pay, toPay, pays)}|${WILL_BE} ${SIGN.paid}+)`,
  // "Banii pleacă mâine", "plata e în lucru, mâine pleacă"; what comes to "ne" is the writer's income.
  anyOf([
    `(?<!(?:ne|imi|mi) |${goes})${goes}+${beside(`${money}+`)}`,
    `(?<=${money}[^,;:!()]{0,30}[,;] [${day} ]{0,30})${goes}+(?=$|[,.;!]| ${day})`,
  ]),
  // "Veți avea banii", "contați pe transfer", "venim cu banii".
  `${SIGN.get}+${beside(SUM, 4)}|(?:${goes}+|trec|venim|plec|plecam|merg|mergem)(?= ${gap(5)}cu ${SUM})`,
  // What is in the bank is paid on the day that is written on it: "am făcut OP-ul cu data de 25".
  `(?:am|a|au) (?:${SIGN.done}+|pregatit)(?= ${gap(3)}${money}+ ${gap(4)}(?:pentru|cu data) )`,
  // "Am programat plata", "garantăm plata", "s-a decis achitarea".
  `${anyOf([
    `${SIGN.arranged}+|garantez|garantam|promit|promitem|confirm|confirmam|asigur|asiguram|asum|asumam|dispus`,
    `decis|hotarat|estimam|prevedem|planificam|programam|(?<=${SIGN.ours} (?:mi|ne)-a )confirmat`,
  ])}(?= ${gap(3)}${money}+(?!${money}| (?:dvs|dumneavoastra)))`,
  // "Plata facturii 88: 26.11", "achitare în 25 noiembrie", and nothing more.
  `(?<=(?:^|[,;:!–—-] |iar ))${money}+${anyOf([
    `${plainWords(4)}?(?=(?: ?:| ?[-–—]) )`,
    `(?: ${anyOf([
      `[a-z]+ului|facturii|[a-z]+l[aei]|dvs\\.?|nr\\.?|[\\d/${day}${debt}]+`,
    ])}){0,4}?(?=(?: (?:pe|in|la|pana|cel|mai|tarziu|data|de|[${day}.\\d]+)){1,6}${END})`,
  ])}`,
  // "26.11: plata facturii", "mâine plata".
  `(?<=[\\d${day}] ?[-–—:] )${money}+${plainWords(3)}${END}|(?<=(?:^|[,;:!] )[${day} ]{1,30})${money}+${END}`,
];

export const romanian: PromiseWords = {
  script: 'Latin',
  signs,
  promises: [[anyOf(FRAMES), 'other']],
  goesOn: [],
  // "Mâine mergem la bancă și plătim": what "și" joins has one day.
  and: `si(?= (?:(?:pe|pana|in|abia) ){0,2}${words.DAY}(?![a-z]))|iar|dar|insa|deci|atunci`,
  not: NOT,
  unsure: UNSURE,
  condition: CONDITION,
  courtesy: COURTESY,
  dated: 'din|de|(?:cerut|solicitat|discutat|promis|comandat|trimis|semnat)[a-z]*|primit(?:a|e)?',
  beside: anyOf([
    '(?:va |te )?rog|rugam|mai|inca|putin[a]?|un pic|rabdare|aveti|veniti|asteptati|dati-ne|dati-mi|ragaz',
    'probabil|cel mai|cel tarziu|cu aproximatie|timp|adica|mai exact|sigur|pe cuvant|tot|prima|ultima|rata',
    'transa|jumatate',
  ]),
  persons: 'cu (?:dumneavoastra|dvs)|va|iti|te|eu|noi',
};
