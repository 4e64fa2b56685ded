import { anyOf } from '../line/text';

/**
 * Kinds of words as the frames name them. Tidy text has no such control characters, and beside them Latin letters
 * still take one byte each: the browser makes patterns ready for those sooner.
 */
export const SIGN = {
  day: '\x80',
  /** Payment is promised by these words alone. */
  promise: '\x81',
  /** "(Ne angajăm) să": the verb after it is the writer's own. */
  to: '\x82',
  /** "Vom", "putem": an infinitive follows. */
  will: '\x83',
  /** "Plătim", "plăti", "plătește", "plătit". */
  pay: '\x84',
  toPay: '\x85',
  pays: '\x86',
  paid: '\x87',
  /** "Trimitem", "trimite": said of money they promise payment. */
  move: '\x88',
  moves: '\x89',
  /** "Stingem", "stinge": said of money or a debt they promise payment. */
  close: '\x8a',
  closes: '\x8b',
  /** "Trimis", "stins". */
  done: '\x8c',
  arranged: '\x8d',
  money: '\x8e',
  sum: '\x8f',
  debt: '\x90',
  /** Money leaves, arrives, is there. */
  goes: '\x91',
  /** "Veți primi", "contați pe". */
  get: '\x92',
  /** Who pays for the writer's firm. */
  ours: '\x93',
  /** Who and what else is paid. */
  others: '\x94',
  /** It changes what is said. */
  stop: '\x9f',
} as const;

/** One of several signs, as long as the words are. */
export const oneOf = (...signs: string[]) => `[${signs.join('')}]+`;

/** So many words of the same clause at most, in plain letters or signed, none of which changes what is said. */
export const gap = (most: number) => `(?:(?!pentru )[a-z\\d.%/'\\x80-\\x9e-]+ ){0,${most}}?`;

/** Words of a day. */
export const DAY = `${anyOf([
  'azi|astazi|maine|poimaine|luni|marti|miercuri|joi|vineri|dimineata|seara|saptamana|luna|viitoare|asta',
  'aceasta|noiembrie|decembrie|ianuarie|\\d{1,2}(?:[./]\\d{1,2}){0,2}',
])}`;

/** Talk of payment and its papers, and what takes it back. */
export const STOP = anyOf([
  'nu|n-[a-z]+|nici|ar|despre|privind|lista|dovada|copia|confirmarea|extras[a-z]*|e?-?mail[a-z]*|mesaj[a-z]*',
  'raspuns[a-z]*',
]);

/** A verb: "plătim", "(vom) plăti", "(să) plătească", "plătit". */
type Verb = readonly [we: string, to: string, they: string, done: string];

/** Verbs in -a by their stems ("virez, virăm; vira; virează, vireze; virat"), and all others in full. */
const verbs = (stems: string, others: readonly Verb[]) => {
  const shape = (index: number, ofStems: string) => anyOf([...others.map((verb) => verb[index] ?? ''), ofStems]);
  return {
    we: shape(0, `(?:${stems})(?:ez|am|em)`),
    to: shape(1, `(?:${stems})a`),
    they: shape(2, `(?:${stems})(?:e?aza|eze)`),
    done: `${shape(3, `(?:${stems})at`)}(?:a|e|i)?`,
  };
};

/** They say by themselves that money is paid. */
export const PAY = verbs('vir|decont|ramburs', [
  ['platesc|platim', 'plati', 'plateste|plateasca', 'platit'],
  ['achit|achitam', 'achita', 'achite', 'achitat'],
  // And nothing after it but when and how.
  [`(?<=(?:va|iti|ti) )transfer(?:am)?(?=$|[,.;!]| ${SIGN.day}| (?:diseara|pe|la|prin|pana) )`, '', '', ''],
]);

/** They say it beside money: one sends goods and gives an answer as well. */
export const MOVE = verbs('efectu|initi|proces|lans|oper|ordon(?:ant)?|expedi|return|eliber|aliment|inman', [
  ['(?<=(?:va|iti|ti|o|il|le) )transfer|transferam', 'transfera', 'transfere', 'transferat'],
  ['(?<=(?:va|iti|ti|o|il|le) )remit|remitem', 'remite', '', 'remis'],
  ['revin|revenim', 'reveni', 'revin[ea]', ''],
  ['las|lasam|bag|bagam', 'baga', '', ''],
  ['predau|predam', 'preda', '', 'predat'],
  ['deblocam', 'debloca', '', 'deblocat'],
  ['trecem', 'trece', '', ''],
  ['fac|facem', 'face', 'faca', 'facut'],
  ['dau|dam', 'da', 'dea', ''],
  ['pregatesc|pregatim', '', 'pregateste', ''],
  ['trimit|trimitem', 'trimite', 'trimita', 'trimis'],
  ['(?:de)?pun(?:em)?', '(?:de)?pune', '(?:de)?puna', '(?:de)?pus'],
  ['intorc|intoarcem', 'intoarce', 'intoarca', 'intors|intoars'],
  ['restituim', 'restitui', 'restituie', 'restituit'],
  ['aduc|aducem', 'aduce', 'aduca', ''],
  ['execut|executam', 'executa', 'execute', 'executat'],
  ['vars|varsam', 'varsa', '', 'varsat'],
  ['pornesc|pornim', 'porni', 'porneste', ''],
  ['', '', '', 'creditat'],
]);

/** They say it beside a debt: one closes offices, covers roofs and settles disputes as well. */
export const CLOSE = verbs('lichid|onor|regl|regulariz|solution|recuper|sald|elimin|amortiz', [
  ['sting|stingem', 'stinge', 'stinga', 'stins'],
  ['scap|scapam', '', '', ''],
  ['(?<!se )inchid|inchidem', 'inchide', 'inchida', 'inchis'],
  ['acopar|acoperim', 'acoperi', 'acoper[ae]', 'acoperit'],
  ['indeplinesc|indeplinim', 'indeplini', 'indeplineste', 'indeplinit'],
  ['rezolv|rezolvam', 'rezolva', 'rezolve', 'rezolvat'],
]);

/** A payment has its day. */
export const ARRANGED = `${anyOf([
  'planificat|programat|prevazut|stabilit|fixat|autorizat|aprobat|preconizat|agendat|garantat|setat|trecut',
  'introdus|pus',
])}(?:a|e|i)?`;

/** What is left of goods and papers is no money; neither is a debt of gratitude. */
const NO_GOODS = `(?! (?:de |cu )?${anyOf([
  'marf|fisier|dat(?:e|elor)(?![a-z])|dosar|angajat|bunur|comen|docum|produs|act(?:e|elor)|lucrari|pies',
  'utilaj|echip|palet|materi|livr|contract',
])}[a-z]*)`;
const NO_THANKS = '(?! (?:de [a-z]|(?:mea |noastra )?morala))';

/** The doing of it as a noun: "efectuarea plății", "achitarea". */
const DOING = anyOf([
  '(?:efectu|proces|initi|oper)(?:er)?(?:area|erea) (?:platii|transferului|viramentului)',
  '(?:achit|decont|lichid|ramburs|regulariz|vir)area|stingerea|(?:achit|lichid|ramburs)are',
]);

/** What goes out and arrives only when it is paid. "Despre plată", "termen de plată" are talk of it. */
export const MONEY = anyOf([
  'ban(?:i|ii|ilor)|sum(?:a|ele)|(?<!(?:de|despre|la|privind) )(?:plat(?:a|ile)|plati)|virament(?:ul|ele)?',
  '(?:avans|acont)(?:ul)?|rat(?:a|ele)|op(?:-ul|-uri[a-z]*)?|ordin(?:ul|ele|e)?(?: [a-z]+)? de plata',
  'tranzacti(?:a|ile)|garantia de buna executie|cautiunea|contravaloarea',
  `(?:transfer(?:ul|urile)?|trans(?:a|ele)|rest(?:ul)?|diferenta|jumatate(?:a)?)${NO_GOODS}|${DOING}`,
]);

/** Goods "of 5000 lei" are no money: a sum in figures is, where it is sent or given. */
export const SUM = `numerar(?:ul)?|cash|leu|lei|euro|eur|dolari|usd|mdl|ron|datoria${NO_THANKS}`;

/** What is closed by paying. */
export const DEBT = anyOf([
  `conturile cu (?:dvs|dumneavoastra|voi)|datori(?:e|i|ile)${NO_THANKS}|restant(?:a|e|ele)`,
  'sold(?:ul|uri|urile)|debit(?:ul|e|ele)|factur(?:a|i|ile)|obligati(?:a|ile)|penalitat(?:ea|ile)|dobanda',
  'imprumutul|creant(?:a|ele)|contul (?:dvs|dumneavoastra|vostru|tau)|onorariul|cost(?:ul|urile)|cheltuielile',
  `cotizatia|socotel(?:ile|ala)|situatia${NO_GOODS}|totul|tot(?=$|[,.;!]| ce (?:va|v-|dator|avem|am))`,
]);

/** People who are paid, or pay, besides the writer and the addressee. */
export const PEOPLE = `${anyOf([
  'client|cumparator|furnizor|partener|transportator|chirias|proprietar|angajat|avocat|notar|destinatar',
  'asigur(?:at|ar)|constructor|investitor|curier|sofer',
])}[a-z]*`;

/** What is paid to somebody else. */
export const OTHERS = anyOf([
  `${PEOPLE}`,
  `${anyOf([
    'salari|vam[ai]|tax|impozit|tva|contribu|asigurar|cazar|bilet|pensi|dividend|subvent|chiri|parcar|hotel',
    'benzin|motorin|combustibil|bere|lumina|curent|gaz|credit|amen[dz]',
  ])}[a-z]*`,
]);

/** Whose money is not the writer's to give. */
export const THEIRS = `(?:${PEOPLE}|[a-z]+tor(?:ului|ilor)|salari[a-z]*|lor|lui)(?![a-z])`;

/** Those who pay for the writer's firm. */
export const OURS = `${anyOf([
  'contabil[a-z]*|(?:departamentul |colega |colegii |colegul )?(?:de la )?(?:financiar[a-z]*|contabilitate)',
  'direct[a-z]+|seful|sefa|patron[a-z]*|administrator[a-z]*|conducerea|casier[a-z]*|trezorer[a-z]*',
  'banc(?:a|ii)',
  `${anyOf(['firma|societatea|compania|intreprinderea'])}${anyOf([
    ` noastra| mea|(?= (?:v(?:a|or)|${SIGN.to}|${oneOf(SIGN.toPay, SIGN.pays, SIGN.moves)}))`,
  ])}`,
  'subsemnat[a-z]*|sediul|centrala|filiala|sucursala|punctul (?:nostru )?de lucru',
  '(?:departament|birou|serviciu|compartiment)ul|primaria|consiliul|scoala|gradinita|liceul|spitalul',
  'institutia|asociatia|fundatia|clubul|uzina|fabrica|coleg(?:a|ul|ii|ilor)|asociat[a-z]*',
])}(?! ${anyOf([
  `${THEIRS}|(?!(?:firmei|societatii|companiei|contabilitatii) )[a-z]{3,}(?:ului|ilor|elor|ii|ei)(?![a-z])`,
  '(?:dumneavoastra|dvs|voastra|vostru|vostri)(?![a-z])',
])})`;
