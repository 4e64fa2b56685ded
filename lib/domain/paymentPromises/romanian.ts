import { CLITIC, NOT_OTHERS } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';
import { CONDITION, COURTESY, NOT, UNSURE } from './romanianDoubts';
import { CLOSE, DEBT, DOING, ELSEWHERE, gap, MONEY, MOVE, OURS, PAY, SUM, type Verbs } from './romanianWords';

/** Words of a day, where only these may stand. */
const DAY =
  '(?:azi|astazi|maine|poimaine|luni|marti|miercuri|joi|vineri|dimineata|seara|saptamana|luna|viitoare|asta|aceasta|noiembrie|decembrie|ianuarie|\\d{1,2}(?:[./]\\d{1,2}){0,2})';

/** The verb with such a noun after it in its clause, or before it and taken up again: "plata O facem". */
const about = (verbs: string, nouns: string) =>
  `(?:${verbs})(?!\\p{L})(?:(?= ${gap(6)}(?:cu )?(?:${nouns})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${nouns})(?!\\p{L})(?:[^,;:!()]{0,50}(?:[,:] [^,;:!()]{0,20})?|[^!()]{0,90}[,:;] (?:${DAY} ){0,2}) ?(?:(?:vi|ti|v|t)[- ]?)?(?:o|il|l|ii|i|le) (?:${verbs})))`;

const paying = (shape: keyof Verbs) =>
  `(?:${PAY[shape]}|${about(MOVE[shape], SUM)}|${about(CLOSE[shape], `${DEBT}|${SUM}`)})(?!\\p{L})`;

/** Somewhere in the clause, on either side of what stands here. */
const beside = (what: string, nouns: string) =>
  `(?:${what})(?!\\p{L})(?:(?<=(?<!\\p{L})(?:${nouns})(?!\\p{L})[^,;:!()]{0,70})|(?= ${gap(3)}(?:${nouns})(?!\\p{L})))`;

/** "Ne angajăm să", "reușim să", "avem de gând să": what makes the "să" after it the writer's own. */
const TO = `(?:(?:o|am|urmeaza|incerc|incercam|incerca|promit|promitem|garantez|garantam|planific\\p{L}*|intention\\p{L}+|(?:imi|ne) prop\\p{L}+|(?:ne|mi)-am propus|gata|pregatit[ai]?|dispus[ia]?|obligatia|angajez|angajam|angajamentul|oblig|obligam|reusesc|reusim|reusi|pot|putem|putea|masura|gand|voie|acordul|posibilul|eforturi|straduim|straduiesc|decis|hotarat|stabilit|convenit|asiguram|asigur|grija) (?:ferm |formal )?(?:ca ${gap(5)})?(?:sa |de a )(?:si )?|(?:vin|venim|trec|trecem|merg|mergem|duc|ducem) ${gap(5)}sa )`;
/** What stands before the verb in the present, in the future and in the passive. */
const WE = `(?<!(?<!\\p{L})(?:se|ei|ele) )${NOT_OTHERS}${TO}{0,2}${CLITIC}{0,2}`;
const WILL = `(?:(?<!(?:la|de|cu|pentru|pe) )voi|vom|pot|putem|(?:angajamentul|obligatia) de a|reusesc a|urmeaza a|obligam a) (?:mai |si |putea |reusi |reusi sa )?${CLITIC}{0,2}`;
const WILL_BE =
  '(?:v(?:a|or) fi|o sa fie|urmeaza (?:a fi|sa fie)|(?:are|au) sa fie|(?<=(?:hotarat|decis|dispus|aprobat|dispozitie|ordin|masuri|asigur|grija|incat) [^,;:!()]{0,40})sa fie)';

/** How money comes to the addressee: it leaves, arrives, is there. */
const IN_ACCOUNT =
  '(?:in|pe|la) (?:\\p{L}+ )?cont\\p{L}*|la (?:voi|dvs|dumneavoastra|tine)|acolo|la banca|asigurat\\p{L}*|pregatit\\p{L}*|gata|disponibil\\p{L}*';
const MOVES = `pleac[ae]|ajung[ea]?|vine?|intr[ae]|ies|iese|parvin[ae]?|sosesc|soseste|apar[ea]?|(?:v(?:a|or)) ${CLITIC}?(?:pleca|ajunge|veni|intra|iesi|parveni|sosi|aparea)|(?:o sa|au sa|urmeaza sa|urmeaza ca) ${CLITIC}?(?:plece|ajunga|intre|vina|iasa|soseasca)|urmeaza(?! (?:sa|a)(?!\\p{L}))|(?:sunt|e|este|v(?:a|or) fi|o sa fie)(?= ${gap(3)}(?:${IN_ACCOUNT})(?!\\p{L}))`;
const ARRANGED =
  '(?:planificat|programat|prevazut|stabilit|fixat|autorizat|aprobat|preconizat|agendat|garantat|setat|trecut|introdus)(?:a|e|i)?';

/** A clause with one of these says more than its day. */
const STATE = '(?:nu|n-\\p{L}+|e|este|era|a|au|ati|am|va|vor|se|s-\\p{L}+|ne|dumneavoastra|la|cu|din)';

export const romanian: PromiseWords = {
  promises: [
    [`${WILL}${paying('to')}${ELSEWHERE}`, 'other'],
    [`${WE}${paying('we')}${ELSEWHERE}`, 'other'],
    // "Contabila face plata", "banca va executa ordinul".
    [
      `${OURS} (?!ne |imi )${gap(6)}(?:v(?:a|or) |o sa )?(?:va |v-)?(?:${paying('they')}|${paying('to')})${ELSEWHERE}`,
      'other',
    ],
    // "Soțul meu vă plătește": whoever it is, the addressee is paid.
    [`(?<!\\p{L})o sa va (?:${paying('they')})`, 'other'],
    [`va (?:plateste|vireaza|ramburseaza|restituie|deconteaza|v(?:a|or) ${paying('to')})${ELSEWHERE}`, 'other'],
    // "Plata se va face", "factura va fi achitată", "restul se achită".
    [
      beside(
        `(?:se v(?:a|or)|o sa se) (?:${PAY.to}|${MOVE.to}|${CLOSE.to})|se (?:${PAY.they}|${MOVE.they}|${CLOSE.they}|platesc|trimit|fac|dau|sting|inchid)|${WILL_BE} (?:\\p{L}+ )?(?:${PAY.done}|${MOVE.done}|${CLOSE.done})|(?:e|este|sunt) (?:${PAY.done}|${MOVE.done}|${CLOSE.done})(?<=(?<!\\p{L})(?:pana|viitoare|${DAY}) [^,;:!()]{0,60})|(?:va avea|are) loc|ramane(?= (?:pe|pentru) )`,
        `${SUM}|${DEBT}`,
      ),
      'other',
    ],
    // "Am vorbit cu șeful, luni vă dă banii."
    [`(?<=(?:^|[,;:!] )(?:${DAY} ){0,2})va (?:${paying('they')})`, 'other'],
    // Without the noun at the beginning: "se achită mâine", "va fi plătită vineri".
    [
      `(?<=(?:^|[,;:!] |(?<!\\p{L})ca )(?:${DAY} ){0,2})(?:se (?:v(?:a|or) )?(?:${PAY.they}|platesc|${PAY.to})|${WILL_BE} ${PAY.done})|se v(?:a|or) (?:plati|achita)|v(?:a|or) fi (?:\\p{L}+ )?(?:plati|achita)t[ae]`,
      'other',
    ],
    [beside(`(?:e|este|sunt|ramane|avem|am|(?:a|au) fost|s-au?) (?:deja )?${ARRANGED}`, `${MONEY}|${DEBT}`), 'other'],
    // "E în lista de plăți", "intră la plată".
    [
      '(?:in|pe) (?:lista|programul|pachetul|planul|graficul|runda|borderoul) de plat\\p{L}+|(?:intra|pleaca|ajunge|e|este|sunt|sunteti|merge|trecem|punem|introducem|dau|dam|programat\\p{L}*|pus\\p{L}*|inclus\\p{L}*) (?:deja )?(?:la|in) plat[ai]|dat (?:dispozitie|ordin) de plata|(?:proced(?:ez|am|a) la|(?:dau|dam|da) (?:curs|drumul)(?: la)?) (?:plat|transfer|achitar)\\p{L}*',
      'other',
    ],
    ['(?<!va )(?:suntem|vom fi|o sa fim|punem|aducem|ajungem) (?:\\p{L}+ ){0,3}la zi', 'other'],
    [
      '(?:(?:veti fi|o sa fiti|sunteti|vei fi) (?:integral )?(?:platit|achitat|despagubit)[aie]?|(?:voi|vom) fi (?:platit|achitat|virat))',
      'other',
    ],
    // "Banii pleacă mâine"; what comes to "ne" is the writer's income.
    [`(?<!(?<!\\p{L})(?:ne|imi|mi|ne va|ne vor) )(?:${beside(MOVES, MONEY)})`, 'other'],
    // "Am rugat contabila să facă plata".
    [
      `(?<=(?<!\\p{L})(?:am|a) (?:rugat|cerut|spus|dispus|dat ordin) (?:contabil|banc|financiar|coleg|sef|director)\\p{L}* [^,;:!()]{0,30})sa (?:va )?${paying('they')}`,
      'other',
    ],
    // "Plata e în lucru, mâine pleacă."
    [
      `(?<=(?<!\\p{L})(?:plata|banii|transferul|suma|op-ul|viramentul)(?!\\p{L})[^,;:!()]{0,30}[,;] (?:${DAY} ){0,2})(?:pleaca|iese|vine?|ajung[ea]?)(?=$|[,.;!]| ${DAY})`,
      'other',
    ],
    // "Mă ocup ca banii să plece".
    [
      `(?<=(?:ocup|asigur|grij)\\p{L}* [^,;:!()]{0,40}(?:ban|plat|sum|transfer)\\p{L}* )(?:sa (?:va )?(?:plece|ajunga|intre|vina))`,
      'other',
    ],
    // "Veți avea banii", "contați pe transfer".
    [
      `(?:(?:grija|asigur|asiguram) (?:ca )?sa (?:primiti|aveti)|(?:veti|vei|o sa|ai sa|urmeaza sa|puteti|veti putea) (?:(?:o|il|ii|le) )?(?:primi|avea|vedea|incasa|gasi|regasi|ridica)(?:ti)?|${CLITIC}?(?:primiti|aveti(?! de )|vedeti|incasati|regasiti|ridicati|luati|primesti|ai|vezi|incasezi|iei)|contati pe|conta pe|baza pe)(?!\\p{L})(?:(?= ${gap(4)}(?:${SUM})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${SUM})(?!\\p{L})[^,;:!()]{0,50}(?:[,:] (?:o|il|ii|le) [^,;:!()]{0,20})?))`,
      'other',
    ],
    [`(?:trec|trecem|vin|venim|plec|plecam|merg|mergem)(?= ${gap(5)}cu (?:${SUM})(?!\\p{L}))`, 'other'],
    // What is in the bank is paid on the day that is written on it.
    [
      `(?:am|a|au) (?:(?:introdus|pregatit|depus|facut|lansat)(?= ${gap(3)}(?:${MONEY}) ${gap(4)}(?:pentru|cu data) )|(?:trecut|pus|programat|planificat|fixat|setat)(?= ${gap(3)}(?:${MONEY}) ${gap(2)}(?:pentru|cu data|pe) ))`,
      'other',
    ],
    // "Garantăm plata", "s-a decis achitarea".
    [
      `(?:garantez|garantam|promit|promitem|confirm|confirmam|asigur|asiguram|asum|asumam|(?<=(?:contabil|financiar|direct|sef)\\p{L}* (?:mi|ne)-au? )confirmat|dispus|aprobat|decis|hotarat|stabilit|estimam|prevedem|planificam|programam|angajam la)(?= ${gap(3)}(?:plata|${DOING})(?!\\p{L}))`,
      'other',
    ],
    [`ocup(?:am|a)?(?= ${gap(3)}(?:de|cu) (?:plata|transfer|achitare)\\p{L}*)`, 'other'],
    ['(?:data|ziua) (?:platii|transferului|achitarii)(?:(?= ?:)| (?:e|este|va fi|ramane)(?!\\p{L}))', 'other'],
    [
      'termenul (?:nostru|meu) (?:ferm |final |limita )?de (?:plata|achitare)(?=:| (?:e|este|ramane)(?!\\p{L}))',
      'other',
    ],
    // "Plata facturii 88: 26.11", "achitare în 25 noiembrie", and nothing more.
    [
      `(?<=(?:^|[,;:!–—-] |(?<!\\p{L})iar ))(?:plata|transfer(?:ul)?|virament(?:ul)?|achitare(?:a)?|programat la plata|rest(?:ul)?|avans(?:ul)?|rata|transa|sold(?:ul)?|diferenta)(?:(?: (?!${STATE} )[\\p{L}\\p{N}./]+){0,4}?(?=(?: ?:| ?[-–—]) )|(?: (?:facturii|avansului|restului|soldului|integrala|partiala|finala|totala|restanta|dvs\\.?|nr\\.?|[\\d/]+)){0,4}(?= (?:(?:pe|in|la|pana|cel|mai|tarziu|data|de|${DAY}) ?){1,6}(?: ?20\\d\\d)?(?:$|[.,;!])))`,
      'other',
    ],
    [
      `(?<=(?:\\d|${DAY}) ?[-–—:] )(?:plata|achitare(?:a)?|transfer(?:ul)?)(?: (?!${STATE} )[\\p{L}\\p{N}./]+){0,3}(?=$|[.,;!])`,
      'other',
    ],
    [`(?<=(?:^|[,;:!] )(?:${DAY} ){1,3})(?:plata|transferul|banii|viramentul|op-ul)(?=$|[.,;!])`, 'other'],
  ],
  goesOn: [],
  // "Mâine mergem la bancă și plătim": what "și" joins has one day.
  and: `si(?= (?:(?:pe|pana|in|abia) ){0,2}${DAY}(?!\\p{L}))|iar|dar|insa|deci|atunci`,
  not: NOT,
  unsure: UNSURE,
  condition: CONDITION,
  courtesy: COURTESY,
  dated: 'din|de|(?:cerut|solicitat|discutat|promis|comandat|trimis|semnat)\\p{L}*|primit(?:a|e)?',
  beside:
    '(?:va |te )?rog|rugam|mai|inca|putin[a]?|un pic|rabdare|aveti|veniti|asteptati|dati-ne|dati-mi|ragaz|probabil|cel mai|cel tarziu|cu aproximatie|timp|adica|mai exact|sigur|pe cuvant|tot',
  persons: 'cu (?:dumneavoastra|dvs)|va|iti|te|eu|noi',
};
