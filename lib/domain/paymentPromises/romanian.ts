import { CLITIC, NOT_OTHERS } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';
import { CONDITION, COURTESY, NOT, UNSURE } from './romanianDoubts';
import { CLOSE, DEBT, DOING, ELSEWHERE, gap, MONEY, MOVE, OURS, PAY, SUM, type Verbs } from './romanianWords';

/** Words of a day, where only these may stand. */
const DAY =
  '(?:azi|astazi|maine|poimaine|luni|marti|miercuri|joi|vineri|dimineata|seara|saptamana|luna|viitoare|asta|aceasta|noiembrie|decembrie|ianuarie|\\d{1,2}(?:[./]\\d{1,2}){0,2})';

/** Such a noun after the verb that ends here, in its clause, or before it and taken up again: "plata O facem". */
const about = (nouns: string) =>
  `(?:(?= ${gap(6)}(?:cu )?(?:${nouns})(?![a-z]))|(?<=(?<![a-z])(?:${nouns})(?![a-z])(?:[^,;:!()]{0,50}(?:[,:] [^,;:!()]{0,20})?|[^!()]{0,90}[,:;] (?:${DAY} ){0,2}) ?(?:(?:vi|ti|v|t)[- ]?)?(?:o|il|l|ii|i|le) [a-z]+))`;

const paying = (shape: keyof Verbs) =>
  `(?:${PAY[shape]}|(?:${MOVE[shape]}|${CLOSE[shape]})(?![a-z])${about(SUM)}|${CLOSE[shape]}(?![a-z])${about(DEBT)})(?![a-z])`;

/** Somewhere in the clause, on either side of what stands here. */
const beside = (what: string, nouns: string) =>
  `(?:${what})(?![a-z])(?:(?<=(?<![a-z])(?:${nouns})(?![a-z])[^,;:!()]{0,70})|(?= ${gap(3)}(?:${nouns})(?![a-z])))`;

/** "Ne angajăm să", "reușim să", "avem de gând să": what makes the "să" after it the writer's own. */
const TO = `(?:(?:o|am|urmeaza|incerc|incercam|incerca|promit|promitem|garantez|garantam|planific[a-z]*|intention[a-z]+|(?:imi|ne) prop[a-z]+|(?:ne|mi)-am propus|gata|pregatit[ai]?|dispus[ia]?|obligatia|angajez|angajam|angajamentul|oblig|obligam|reusesc|reusim|reusi|pot|putem|putea|masura|gand|voie|acordul|posibilul|eforturi|straduim|straduiesc|decis|hotarat|stabilit|convenit|asiguram|asigur|grija) (?:ferm |formal )?(?:ca ${gap(5)})?(?:sa |de a )(?:si )?|(?:vin|venim|trec|trecem|merg|mergem|duc|ducem) ${gap(5)}sa )`;
/** What stands before the verb in the present, in the future and in the passive. */
const WE = `(?<!(?<![a-z])(?:se|ei|ele) )${NOT_OTHERS}${TO}?${CLITIC}{0,2}`;
const WILL = `(?:(?<!(?:la|de|cu|pentru|pe) )voi|vom|pot|putem|(?:angajamentul|obligatia) de a|reusesc a|urmeaza a|obligam a) (?:mai |si |putea |reusi |reusi sa )?${CLITIC}{0,2}`;
const WILL_BE =
  '(?:v(?:a|or) fi|o sa fie|urmeaza (?:a fi|sa fie)|(?:are|au) sa fie|(?<=(?:hotarat|decis|dispus|aprobat|dispozitie|ordin|masuri|asigur|grija|incat) [^,;:!()]{0,40})sa fie)';

/** How money comes to the addressee: it leaves, arrives, is there. */
const IN_ACCOUNT =
  '(?:in|pe|la) (?:[a-z]+ )?cont[a-z]*|la (?:voi|dvs|dumneavoastra|tine)|acolo|la banca|asigurat[a-z]*|pregatit[a-z]*|gata|disponibil[a-z]*';
const MOVES = `pleac[ae]|ajung[ea]?|vine?|intr[ae]|ies|iese|parvin[ae]?|sosesc|soseste|apar[ea]?|(?:v(?:a|or)) ${CLITIC}?(?:pleca|ajunge|veni|intra|iesi|parveni|sosi|aparea)|(?:o sa|au sa|urmeaza sa|urmeaza ca) ${CLITIC}?(?:plece|ajunga|intre|vina|iasa|soseasca)|urmeaza(?! (?:sa|a)(?![a-z]))|(?:sunt|e|este|v(?:a|or) fi|o sa fie)(?= ${gap(3)}(?:${IN_ACCOUNT})(?![a-z]))`;
const ARRANGED =
  '(?:planificat|programat|prevazut|stabilit|fixat|autorizat|aprobat|preconizat|agendat|garantat|setat|trecut|introdus)(?:a|e|i)?';

/** A clause with one of these says more than its day. */
const STATE = '(?:nu|n-[a-z]+|e|este|era|a|au|ati|am|va|vor|se|s-[a-z]+|ne|dumneavoastra|la|cu|din|de(?! bani))';

export const romanian: PromiseWords = {
  script: 'Latin',
  promises: [
    // The writer; whoever pays for the firm: "contabila va face plata"; whoever pays the addressee: "vă va plăti".
    [
      `(?:${WILL}|${OURS} (?!ne |imi )${gap(6)}(?:v(?:a|or) (?:va )?)?|va v(?:a|or) )${paying('to')}${ELSEWHERE}`,
      'other',
    ],
    [`${WE}${paying('we')}${ELSEWHERE}`, 'other'],
    // "Contabila face plata", "am rugat contabila să facă plata", "șeful a semnat, luni vă dă banii".
    [
      `(?:${OURS} (?!ne |imi )${gap(6)}(?:o sa )?(?:va |v-)?|(?<![a-z])o sa va |(?<=(?:^|[,;:!] )(?:${DAY} ){0,2})va |(?<=(?<![a-z])(?:am|a) (?:rugat|cerut|spus|dispus|dat ordin) (?:contabil|banc|financiar|coleg|sef|director)[a-z]* [^,;:!()]{0,30})sa (?:va )?)${paying('they')}${ELSEWHERE}`,
      'other',
    ],
    // "Soțul meu vă plătește": whoever it is, the addressee is paid.
    [`va (?:plateste|vireaza|ramburseaza|restituie|deconteaza)${ELSEWHERE}`, 'other'],
    // "Plata se va face", "factura va fi achitată", "restul se achită".
    [
      beside(
        `(?:se v(?:a|or)|o sa se) (?:${PAY.to}|${MOVE.to}|${CLOSE.to})|se (?:${PAY.they}|${MOVE.they}|${CLOSE.they}|platesc|trimit|fac|dau|sting)|${WILL_BE} (?:[a-z]+ )?(?:${PAY.done}|${MOVE.done}|${CLOSE.done})|(?:e|este|sunt) (?:${PAY.done}|${MOVE.done}|${CLOSE.done})(?<=(?<![a-z])(?:pana|viitoare|${DAY}) [^,;:!()]{0,60})|(?:e|este|sunt|ramane|avem|am|(?:a|au) fost|s-au?) (?:deja )?${ARRANGED}|(?:va avea|are) loc|ramane(?= (?:pe|pentru) )`,
        `${SUM}|${DEBT}`,
      ),
      'other',
    ],
    // Without the noun at the beginning: "se achită mâine", "va fi plătită vineri".
    [
      `(?<=(?:^|[,;:!] |(?<![a-z])ca )(?:${DAY} ){0,2})(?:se (?:v(?:a|or) )?(?:${PAY.they}|platesc|${PAY.to})|${WILL_BE} ${PAY.done})|se v(?:a|or) (?:plati|achita)|v(?:a|or) fi (?:[a-z]+ )?(?:plati|achita)t[ae]`,
      'other',
    ],
    // "E în lista de plăți", "intră la plată".
    [
      '(?:in|pe) (?:lista|programul|pachetul|planul|graficul|runda|borderoul) de plat[a-z]+|(?:intra|pleaca|ajunge|e|este|sunt|sunteti|merge|trecem|punem|introducem|dau|dam|programat[a-z]*|pus[a-z]*|inclus[a-z]*) (?:deja )?(?:la|in) plat[ai]|dat (?:dispozitie|ordin) de plata|(?:proced(?:ez|am|a) la|(?:dau|dam|da) (?:curs|drumul)(?: la)?) (?:plat|transfer|achitar)[a-z]*',
      'other',
    ],
    ['(?<!va )(?:suntem|vom fi|o sa fim|punem|aducem|ajungem) (?:[a-z]+ ){0,3}la zi', 'other'],
    [
      '(?:(?:veti fi|o sa fiti|sunteti|vei fi) (?:integral )?(?:platit|achitat|despagubit)[aie]?|(?:voi|vom) fi (?:platit|achitat|virat))',
      'other',
    ],
    // "Banii pleacă mâine"; what comes to "ne" is the writer's income.
    [`(?<!(?<![a-z])(?:ne|imi|mi|ne va|ne vor) )(?:${beside(MOVES, MONEY)})`, 'other'],
    // "Plata e în lucru, mâine pleacă."
    [
      `(?<=(?<![a-z])(?:plata|banii|transferul|suma|op-ul|viramentul)(?![a-z])[^,;:!()]{0,30}[,;] (?:${DAY} ){0,2})(?:pleaca|iese|vine?|ajung[ea]?)(?=$|[,.;!]| ${DAY})`,
      'other',
    ],
    // "Mă ocup ca banii să plece".
    [
      `(?<=(?:ocup|asigur|grij)[a-z]* [^,;:!()]{0,40}(?:ban|plat|sum|transfer)[a-z]* )(?:sa (?:va )?(?:plece|ajunga|intre|vina))`,
      'other',
    ],
    // "Veți avea banii", "contați pe transfer".
    [
      `(?:(?:grija|asigur|asiguram) (?:ca )?sa (?:primiti|aveti)|(?:veti|vei|o sa|ai sa|urmeaza sa|puteti|veti putea) (?:(?:o|il|ii|le) )?(?:primi|avea|vedea|incasa|gasi|regasi|ridica)(?:ti)?|${CLITIC}?(?:primiti|aveti(?! de )|vedeti|incasati|regasiti|ridicati|luati|primesti|ai|vezi|incasezi|iei)|contati pe|conta pe|baza pe)(?![a-z])(?:(?= ${gap(4)}(?:${SUM})(?![a-z]))|(?<=(?<![a-z])(?:${SUM})(?![a-z])[^,;:!()]{0,50}(?:[,:] (?:o|il|ii|le) [^,;:!()]{0,20})?))`,
      'other',
    ],
    [`(?:trec|trecem|vin|venim|plec|plecam|merg|mergem)(?= ${gap(5)}cu (?:${SUM})(?![a-z]))`, 'other'],
    // What is in the bank is paid on the day that is written on it.
    [
      `(?:am|a|au) (?:(?:introdus|pregatit|depus|facut|lansat)(?= ${gap(3)}(?:${MONEY}) ${gap(4)}(?:pentru|cu data) )|(?:trecut|pus|programat|planificat|fixat|setat)(?= ${gap(3)}(?:${MONEY}) ${gap(2)}(?:pentru|cu data|pe) ))`,
      'other',
    ],
    // "Garantăm plata", "s-a decis achitarea".
    [
      `(?:garantez|garantam|promit|promitem|confirm|confirmam|asigur|asiguram|asum|asumam|(?<=(?:contabil|financiar|direct|sef)[a-z]* (?:mi|ne)-au? )confirmat|dispus|aprobat|decis|hotarat|stabilit|estimam|prevedem|planificam|programam|angajam la)(?= ${gap(3)}(?:plata|${DOING})(?![a-z]))`,
      'other',
    ],
    [`ocup(?:am|a)?(?= ${gap(3)}(?:de|cu) (?:plata|transfer|achitare)[a-z]*)`, 'other'],
    ['(?:data|ziua) (?:platii|transferului|achitarii)(?:(?= ?:)| (?:e|este|va fi|ramane)(?![a-z]))', 'other'],
    [
      'termenul (?:nostru|meu) (?:ferm |final |limita )?de (?:plata|achitare)(?=:| (?:e|este|ramane)(?![a-z]))',
      'other',
    ],
    // "Plata facturii 88: 26.11", "achitare în 25 noiembrie", and nothing more.
    [
      `(?<=(?:^|[,;:!–—-] |(?<![a-z])iar ))(?:plata|transfer(?:ul)?|virament(?:ul)?|achitare(?:a)?|programat la plata|rest(?:ul)?|avans(?:ul)?|rata|transa|sold(?:ul)?|diferenta)(?:(?: (?!${STATE} )[a-z\\d./]+){0,4}?(?=(?: ?:| ?[-–—]) )|(?: (?:facturii|avansului|restului|soldului|integrala|partiala|finala|totala|restanta|dvs\\.?|nr\\.?|[\\d/]+)){0,4}(?= (?:(?:pe|in|la|pana|cel|mai|tarziu|data|de|${DAY}) ?){1,6}(?: ?20\\d\\d)?(?:$|[.,;!])))`,
      'other',
    ],
    [
      `(?<=(?:\\d|${DAY}) ?[-–—:] )(?:plata|achitare(?:a)?|transfer(?:ul)?)(?: (?!${STATE} )[a-z\\d./]+){0,3}(?=$|[.,;!])`,
      'other',
    ],
    [`(?<=(?:^|[,;:!] )(?:${DAY} ){1,3})(?:plata|transferul|banii|viramentul|op-ul)(?=$|[.,;!])`, 'other'],
  ],
  goesOn: [],
  // "Mâine mergem la bancă și plătim": what "și" joins has one day.
  and: `si(?= (?:(?:pe|pana|in|abia) ){0,2}${DAY}(?![a-z]))|iar|dar|insa|deci|atunci`,
  not: NOT,
  unsure: UNSURE,
  condition: CONDITION,
  courtesy: COURTESY,
  dated: 'din|de|(?:cerut|solicitat|discutat|promis|comandat|trimis|semnat)[a-z]*|primit(?:a|e)?',
  beside:
    '(?:va |te )?rog|rugam|mai|inca|putin[a]?|un pic|rabdare|aveti|veniti|asteptati|dati-ne|dati-mi|ragaz|probabil|cel mai|cel tarziu|cu aproximatie|timp|adica|mai exact|sigur|pe cuvant|tot|prima|ultima|rata|transa|jumatate',
  persons: 'cu (?:dumneavoastra|dvs)|va|iti|te|eu|noi',
};
