import { CLITIC, NOT_OTHERS } from '../promises/romanian';
import type { PromiseWords } from '../promises/words';
import {
  CLOSE,
  DEBT,
  DOING,
  ELSEWHERE,
  gap,
  MONEY,
  MOVE,
  OTHERS,
  OURS,
  PAY,
  SUM,
  THEIRS,
  type Verbs,
} from './romanianWords';

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
const WE = `(?<!(?<!\\p{L})(?:se|ei|ele) )${NOT_OTHERS}${TO}{0,2}${CLITIC}{0,2}`;
const WILL = `(?:(?<!(?:la|de|cu|pentru|pe) )voi|vom|pot|putem|(?:angajamentul|obligatia) de a|reusesc a|urmeaza a|obligam a) (?:mai |si |putea |reusi |reusi sa )?${CLITIC}{0,2}`;
const WILL_BE =
  '(?:v(?:a|or) fi|o sa fie|urmeaza (?:a fi|sa fie)|(?:are|au) sa fie|(?<=(?:hotarat|decis|dispus|aprobat|dispozitie|ordin|masuri|asigur|grija|incat) [^,;:!()]{0,40})sa fie)';

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
    ['(?:(?:veti fi|o sa fiti|sunteti|vei fi) (?:integral )?(?:platit|achitat|despagubit)[aie]?)', 'other'],
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
  // What follows "să" hangs on another verb: "am vrut să vă plătim"; "mă întreb dacă plătim", "vă spun când plătim" ask.
  not: 'nu|n-|nici|sa|daca|cand|cum|cat|(?<!tot )ce|cine|cei care|nimeni|nimic',
  unsure: [
    'poate|posibil|hai(?! ca)|haideti|sper|speram|cred|as|ar|voiam|trebuia|urma|credeam|era vorba|teoretic|ipotetic|eventual|macar|degeaba|niciodata|\\p{L}{1,3}-ar|pretinde\\p{L}*|(?:spuneti|ziceti|scrieti|cereti) (?:\\p{L}+ )?(?:ca|plata|banii)|am vrea|doar sa|atasat|anexat|in atasament|prefera\\p{L}*',
    'imposibil|exclus|refuz\\p{L}*|nicio (?:sansa|forma)|nici gand|nici vorba|departe de|(?:nu|n-)(?: ?mai)? ?(?:avem|am|are|au) (?:cum|de unde|din ce)|niciun|(?:greu|de) (?:de )?(?:ne)?crezut|(?:se|imi) pare ca|parca|cica|ma indoiesc|ne indoim|indoielnic\\p{L}*|noroc|doamne',
    'nu (?:(?:va|v-|vi|iti|ti|pot|putem|e|este|sunt|suntem|inca|prea) ?){0,3}(?:promit\\p{L}*|garant\\p{L}*|sigur\\p{L}*|cert\\p{L}*|stiu|stim|confirm\\p{L}*)|(?:n-|nu )(?:v-)?(?:am|a) (?:spus|promis|zis|scris)',
    '(?<!(?:contabil\\p{L}*|directorul|sefa?|seful) (?:imi |ne )?)(?:spune|zice|sustine) ca|(?:ati|ai|au|(?<!mi-|m-|ne-)a|(?:dumneavoastra|dvs) (?:mi-|ne-)a) (?:promis|spus|scris|zis|confirmat|anuntat|asigurat)|(?<!(?:contabil|financiar|banc)\\p{L}* (?:mi|ni) )s-a spus',
    `(?:banii|suma|plata|transferul|avansul|factura|restul|soldul) (?!prin |cu |la )(?:\\p{L}+ )?${THEIRS}|\\p{L}+t[aei]? de (?:catre )?(?:dvs|dumneavoastra|voi|${OTHERS})(?<=(?:platit|achitat|virat|restituit|transferat|returnat|rambursat)[aei]? [^,]{0,30})|(?:intra|ajung[ea]?|vine?|veni|sosi) (?:\\p{L}+ )?la noi|leasing\\p{L}*|la curier|(?:plata|rata) (?:\\p{L}+ )?(?:chiriei|salari\\p{L}*|taxe\\p{L}*|curier\\p{L}*|transportului|la (?:masina|credit|banca))|ne (?:v(?:a|or) )?(?:platesc|plateste|plati|achita|vireaza|transfera|restituie)|am auzit`,
    '(?<!din )contul nostru|blocat\\p{L}*|alt(?:ora|cuiva|cineva)|(?:ne|imi) recuper\\p{L}*|instanta|judec\\p{L}*|tribunal\\p{L}*|pretenti\\p{L}*|zvon\\p{L}*|lunar|saptamanal|in fiecare|aceeasi moneda|indesat|pacat\\p{L}*|scump|polit\\p{L}*|(?<!(?:odata|o data) cu )salari\\p{L}*|(?:impozit|contributi|dividend|accize)\\p{L}*|tva|utilitati\\p{L}*|(?:banii|suma|plata|transferul|avansul) (?:\\p{L}+ ){0,2}(?:de la|din partea) (?!noi|mine|firma noastra|societatea noastra|banca|contabil|financiar)\\p{L}+|de regula|suspendat\\p{L}*',
  ].join('|'),
  condition:
    'daca|in caz contrar|altfel|altminteri|(?:dar|insa) (?:s-\\p{L}+|a fost|a \\p{L}+t|n-\\p{L}+|nu (?:mai|se|o|va|a))|scrie (?:ca|pe|in)|(?:zice|spune|sustine) (?:el|ea|lumea)|in cazul|in caz ca|cu conditia|de indata ce|cand|cum|imediat ce|indata ce|odata ce|in momentul in care|sub rezerva|(?:atata timp|cat timp|atat timp)(?: cat)?|in functie de|dupa ce|dupa (?:primire|livrare|receptie|semnare|termina|finaliza|aproba|verifica|monta|incasa)\\p{L}*|la primirea|pana nu|fara (?:act|factur|docum)\\p{L}*|(?:doar|numai) cu|(?:conform|potrivit|din|in|prin) contract\\p{L}*|de la (?:livrare|receptie|facturare|primire)\\p{L}*|(?:livrati|trimiteti|aduceti|emiteti|corectati|expediati|semnati) [^,;:!()]{0,60} si',
  courtesy:
    '(?:chiar|indiferent|si) daca|daca (?:nu va deranjeaza|nu te deranjeaza|va convine|iti convine|nu aveti nimic impotriva|imi permiteti)|(?:asa |dupa )?cum (?:(?:v-am|ne-am|am|s-a) (?:promis|spus|scris|stabilit|convenit|discutat|vorbit|inteles)|ati cerut)',
  dated: 'din|de|(?:cerut|solicitat|discutat|promis|comandat|trimis|semnat)\\p{L}*|primit(?:a|e)?',
  beside:
    '(?:va |te )?rog|rugam|mai|inca|putin[a]?|un pic|rabdare|aveti|veniti|asteptati|dati-ne|dati-mi|ragaz|probabil|cel mai|cel tarziu|cu aproximatie|timp|adica|mai exact|sigur|pe cuvant|tot',
  persons: 'cu (?:dumneavoastra|dvs)|va|iti|te|eu|noi',
};
