import type { Words } from './words';

const UNITS_SAID = ['un[ua]', 'doi|doua', 'trei', 'patru', 'cinci', 'sase', 'sapte', 'opt', 'noua'].map(
  (names) => `(?:${names})`,
);

/** "luni" is Monday, and also months: "garanție 24 de luni", "două luni". */
const MONDAY =
  '(?<!(?<![\\p{L}\\p{N}-])(?:\\d{1,4}|\\d{1,4} de|un|o|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|cateva) )luni|lunea';

const ARTICLED = ['lunea', 'martea', 'miercurea', 'joia', 'vinerea'];

/** "pe 25 vă sun", "pe 25 trimitem": figures before a verb in the first person, or its pronoun, count nothing. */
const DOING =
  '(?:va|vi|v-\\p{L}+|iti|il|o|le|ii|se|ne|o sa|crt\\.?|intra|ajunge?|pleaca|vine?|vor|veti|aveti|primiti|sunt|este|plateste|fac|dau|sun|trimit|achit|\\p{L}{3,}(?:am|em|im|ez|esc))(?!\\p{L})';

/** "pe 5 ale lunii viitoare" */
const OF_NEXT_MONTH =
  '(?:(?<next> (?:ale |al |a )?lun(?:a|ii) (?:viitoare|urmatoare))|(?<current> (?:ale |al |a )?(?:lun(?:a|ii) (?:asta|aceasta|acesteia|curente?a?)|acestei luni)))?';

/** "raportul lunar", "plan anual": an adjective. */
const NOT_OF = '(?<!(?:ul|raport|plan|buget|abonament|contract|bilant) )';

export const romanian: Words = {
  weekdays: [
    MONDAY,
    'marti|martea|mrti',
    'miercuri|miercurea',
    'joi|joia',
    'vineri|vinerea|vinieri|vinerii',
    'sambata',
    'duminica',
  ],
  shyWeekdays: ['lun\\.?', 'mar\\.', 'mie\\.?|mier\\.?', '', 'vin\\.', 'sam\\.?|samb\\.?', 'dum\\.?|dumin\\.?'],
  weeksFrom: '',
  weekLater: '',
  which: [
    ['trecut(?:a|e)?', 'last'],
    ['asta|aceasta|acesta|curenta?|curente', 'this'],
    ['viito(?:are|r|arei)|urmato(?:are|r|arei)|(?:care|ce) vine', 'next'],
  ],
  months: [
    'ian(?:uarie)?',
    'feb(?:r(?:uarie)?)?',
    'martie|mart',
    'apr(?:ilie)?',
    'mai(?! (?:mult|mare|mari|mic|bun|putin))',
    'iun(?:ie)?',
    'iul(?:ie)?',
    'aug(?:ust)?',
    'sept?(?:embrie)?',
    'oct(?:ombrie)?',
    'nov|noiembrie|noembrie',
    'dec(?:embrie)?',
  ],
  days: [
    ['raspoimaine', 3],
    ['poi(?:maine|miine)|poi maine', 2],
    ['maine|miine|mane', 1],
    ['azi|astazi|astzi', 0],
    ['alaltaieri', -2],
    ['ieri', -1],
  ],
  dayParts: [
    ['diseara|deseara|in seara asta', { time: '18:00', today: true }],
    ['azi-dimineata|in dimineata asta', { time: '09:00', today: true }],
    ['dimineata|de dimineata|(?:in )?prima (?:parte|jumatate) a zilei', { time: '09:00' }],
    ['(?:la )?miezul noptii', { time: '00:00' }],
    ['la pranz|pana la pranz|la amiaza|la miezul zilei', { time: '12:00' }],
    ['dupa[ -]?(?:amiaza|masa|pranz)|dupaamiaza|dupamasa|(?:in )?a doua (?:parte|jumatate) a zilei', { time: '15:00' }],
    ['seara|spre seara', { time: '18:00' }],
    ['(?:in (?:cursul|decursul)|pe parcursul) zilei(?! de )', { time: '17:00', today: true }],
    ['(?:sfarsitul|finalul) zilei', { time: '17:00' }],
    ['pranz(?:ul)?', { time: '12:00', shy: true }],
  ],
  numbers: [
    ['(?:un )?sfert de', 0.25],
    ['trei sferturi de', 0.75],
    ['o jumatate de|jumatate de|juma de', 0.5],
    ['una|unu|un|o', 1],
    ['doua|doi', 2],
    ['trei', 3],
    ['patru', 4],
    ['cinci', 5],
    ['sase', 6],
    ['sapte', 7],
    ['opt', 8],
    ['noua', 9],
    ['zece', 10],
    ['unsprezece', 11],
    ['doisprezece|douasprezece', 12],
    ['treisprezece', 13],
    ['paisprezece', 14],
    ['cincisprezece', 15],
    ['saisprezece', 16],
    ['saptesprezece', 17],
    ['optsprezece', 18],
    ['nouasprezece', 19],
    ['(?:douazeci|doua zeci) si cinci', 25],
    ['douazeci|doua zeci', 20],
    ['treizeci', 30],
    ['patruzeci', 40],
  ],
  dates: [
    ['treizeci si unu', 31],
    ['treizeci', 30],
    ...UNITS_SAID.map((name, index) => [`(?:douazeci|doua zeci) si ${name}`, 21 + index] as const),
    ['douazeci', 20],
    ['nouasprezece', 19],
    ['optsprezece', 18],
    ['saptesprezece', 17],
    ['saisprezece', 16],
    ['cincisprezece', 15],
    ['paisprezece', 14],
    ['treisprezece', 13],
    ['doisprezece|douasprezece', 12],
    ['unsprezece', 11],
    ['zece', 10],
    ...UNITS_SAID.map((name, index) => [name, index + 1] as const),
    ['intai|intii|prima', 1],
  ],
  nth: [
    ['prim(?:a|ul)', 1],
    ['a doua|al doilea', 2],
    ['a treia|al treilea', 3],
    ['a patra|al patrulea', 4],
    ['ultim(?:a|ul)', -1],
  ],
  nthOf: ' (?:din|a|al|in|de la|de) (?:lunii |luna )?',
  nthFromNow: '',
  afterNext: '',
  weekdayOf: ' (?:din|a|al)(?= sapt)',
  few: 'cateva|cativa',
  soon: '(?:in )?zilele (?:acestea|astea|urmatoare)|in urmatoarele zile|de pe o zi pe alta',
  quarters: [['(?<=(?:la|ora|orele) )(?<hour>HOUR) (?:si )?(?:jumatate|jumate)', 30]],
  quarterHours: [],
  minutes: [
    { words: '(?<=(?:la|ora|orele) )HOUR si MINUTES(?: (?:de )?minute)?(?= *(?:$|[,.;:!?)]))', sign: 1 },
    { words: '(?<=(?:la|ora|orele|spre|pana la) )HOUR fara MINUTES(?: (?:de )?minute)?', sign: -1 },
  ],
  units: [
    ['minute?|minut|min\\.?', 'minute'],
    ['or(?:a|e)', 'hour'],
    ['zi|zile|z\\.', 'day'],
    ['saptaman(?:a|i)|sapt\\.?', 'week'],
    ['lun(?:a|i)', 'month'],
    ['trimestr(?:u|e)', 'quarter'],
    ['an|ani', 'year'],
  ],
  count: {
    before:
      '(?:(?:peste|in|dupa|in decurs de|(?:in|intr-un) (?:termen|interval) de) (?:aproximativ |circa |vreo |cel mult |maximum |maxim |urmato(?:arele|rii) )?|intr-)',
    after: '',
    working: 'lucratoa?re|bancare|lucr(?:at)?\\.?|luc\\.?|banc\\.?|l\\.',
    workingDays: 'z\\.? ?l\\.?|zl',
    upcoming: '',
    of: 'de ',
    andHalf: '(?:si )?(?:jumatate|jumate)',
    oneUnsaid: false,
    fromNow: 'de acum|mai tarziu',
  },
  repeats: {
    adjectives: 'saptamanal|lunar|anual|zilnic|trimestrial',
    every: '(?:in |la )?fiecare',
    ordinal: '(?: ale lunii| ale?)?(?![\\p{L}\\p{N}])',
    // The others are written like the plain names without their marks.
    weekdays: ARTICLED.map(
      (name) => `${name}(?! (?:viito|urmato|trecut|asta|aceasta|care vine|ce vine|sapt|din sapt))`,
    ),
    words: [
      ['saptamanal|o data pe saptamana|(?:in )?fiecare saptamana', 'weekly'],
      [`${NOT_OF}lunar|o data pe luna|(?:in )?fiecare luna|(?:ale? |a )?fiecarei luni`, 'monthly'],
      [`${NOT_OF}anual|o data pe an|(?:in )?fiecare an`, 'yearly'],
      [
        'zilnic|trimestrial|(?:in )?fiecare (?:zi|ora|trimestru|dimineata|seara)|la fiecare \\S+ \\S+|o data la \\S+ \\S+|din (?:doua|trei|\\d+) in (?:doua|trei|\\d+) \\p{L}+|(?:prima|ultima|a doua|a treia) (?!zi |jumatate |parte )\\p{L}+ (?:din|a) (?:fiecare |fiecarei )?lun(?:a|ii|i)',
        'other',
      ],
    ],
  },
  before: 'inainte de|pana la',
  after: 'dupa|de la|incepand cu',
  dayBefore: '(?:in )?ajunul (?:zilei de)?|cu o zi inainte de|ziua dinainte(?:a)? de',
  dayAfter: 'a doua zi dupa',
  turns: {
    before: 'nu|dupa|din|decat|in loc|minus|plus|peste|in afara|exceptand|fara|nici|dinainte',
    bare: '',
    describing: 'din(?: data de)?',
    after:
      'sau (?:doua|doi|trei|mai (?:tarziu|devreme|incolo)|dupa|a doua zi|ziua urmatoare)|doua|doi|din (?:luna|saptamana|anul|trimestrul)|(?:al?|ale) (?:lun|sapt|an)\\p{L}*|minus|plus|in urma',
    afterReckoned: 'dupa|inainte de|dinaintea|din momentul|de la data',
    afterCount: 'de la|din|de cand',
    withinDay:
      '\\d|pranz|masa|sedint|intalnir|apel|munca|program|pauza|lucru|cina|deschider|inchider|amiaza|ora |orele |ce |discuti|curs|prezentar',
    lasting: 'toata|pe|pentru|de|timp de|durata de|in',
    numbered: 'cealalt(?:a|e)|penultim(?:a|ul)',
  },
  counted:
    'magazine|clienti|puncte|birouri|firme|adrese|locatii|depozite|cutii|paleti|bucati|ori|furnizori|orase|filiale|exemplare|companii|mostre|persoane',
  named: {
    before:
      '(?:barul?|pubul?|cafeneaua|cafenea|restaurantul?|hotelul?|magazinul?|clubul?|compania|firma|agentia|salonul?|brandul?|marea)(?: la)?',
    after: '(?:srl|sa|s\\.r\\.l\\.|sport|neagra|mare)',
  },
  edges: [
    ['prima zi', 'first-day'],
    ['ultima zi', 'last-day'],
    ['inceputul|inceput', 'start'],
    ['mijlocul|mijloc|prima (?:jumatate|parte)', 'middle'],
    ['sfarsitul|sfarsit|finalul|final|finele|capatul|a doua (?:jumatate|parte)', 'end'],
  ],
  edgeOf: '(?: lunii | din luna | din | a lunii | a lui | a | de | lui | )',
  weekend: 'weekend(?:ul)?|week-end(?:ul)?|sfarsit(?:ul)? de saptamana',
  shortPeriods: [
    ['(?:pana in|inainte de) weekend', ['end', 'week']],
    ['dupa weekend', ['start', 'week']],
  ],
  dayOfMonth: `(?:(?<=(?:pana|tarziu) (?:pe|in) |data de )|(?<=pe )(?=\\d\\d? ${DOING})|(?<=la )(?=\\d\\d? (?:ale |a )lunii))(?<day>\\d{1,2})(?! de )${OF_NEXT_MONTH}`,
  shyDayOfMonth: `(?<=pe )(?<day>\\d{1,2})${OF_NEXT_MONTH}`,
  beforeDay:
    '(?:nu |cel )?mai tarziu de|cel (?:mai )?tarziu|incepand cu|(?:data|ziua) de|(?:in cursul |in decursul |pe parcursul )?zilei de|inainte de|(?:(?:in cursul|pe parcursul) )?lunii|luna|pe|pana|la|in|de|pentru',
  beforeHour:
    'cel tarziu|nu mai (?:tarziu|devreme) de|nu inainte de|de la|la|ora|orele|orei|pe|pana|dupa|de|in jurul|in jur de|cam|aproximativ|fix|intre|inainte de',
  beforeAnything: 'pe|pana|dupa|de|de la|cam|intre|inainte de',
  about: 'despre|legat de|in legatura cu|privind|referitor la',
  linking: 'cu|pentru|si|ca|daca',
  or: 'sau|ori|si',
  please: 'te rog|trebuie|trebuie sa|sa nu uit sa|nu uita sa|aminteste-mi sa|de|sa(?:-l|-i| il| o| ii| le)?|urgent',
  kinds: [
    [
      '(?<=sa(?:-l|-i| il| o| ii| le)? )sun|(?:il |o |ii |le |l-|i-)?sun(?:a|ati|at|am)(?:-(?:l|o|i|ii|le|ma))?|sun(?=$| pe | la )|(?:va |te |il |o |ii |le |l-|i-)sun|sun-(?:l|o|i|ii)|telefon(?:eaza|at|ez|a)?(?:-i)?|(?:apel|contact)(?:eaza|at|ez|a)?(?:-(?:l|o|i|ii|le))?|apel',
      'call',
    ],
    [
      '(?:ii |le |i-)?(?:scri(?:e|u|s|eti)|trimi(?:te|t|s|teti)|raspun(?:de|d|s|deti))(?:-(?:i|le|l|o))?|e-?mail|mail|scrisoare|expediaza|expediat',
      'letter',
    ],
    [
      'intalnire(?:a)?|(?:ma )?intalnesc|(?:de )?intalnit|vizit(?:a|at|ez|eaza)|(?:ma )?vad cu|trec pe la|de trecut pe la',
      'meeting',
    ],
  ],
  verbs: [
    ['sunat|suna-(?:l|o|i|ii|le)|suna|telefoneaza|telefonat', 'call'],
    ['scrie|trimite|raspunde|scris|trimis|raspuns', 'letter'],
    ['vizitat|viziteaza|intalnit', 'meeting'],
  ],
};
