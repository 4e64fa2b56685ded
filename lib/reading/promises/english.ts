import type { FollowUpKind } from '../../domain/followUp';
import { anyOf, type Table } from '../line/text';
import { outcomes, verbLeftOut } from './englishOutcomes';
import type { PromiseWords } from './words';

const ADVERBS = anyOf([
  'also|then|just|personally|definitely|certainly|surely|gladly|happily|probably|most probably|most likely',
  'likely|therefore|of course|still|now|again|first|quickly|soon|all|both|hereby',
]);
const ADVERB = `(?: (?:${ADVERBS}|try and)){0,3}`;
const START = '(?<=^|[,;:!.–—-] )';
/** "I spoke to Anna AND will send it". */
const AND = '(?<=(?<![a-z])(?:i|we)(?![a-z])[^;:()]{0,80} and (?:then |also )?)';
const gap = (most: number) => `(?:[^ ,;:]+ ){0,${most}}`;

/** Who promises is put in place of many words by one sign, so that each verb need not spell them again. */
const WILL = '\uE000+';
const GOING_TO = '\uE001+';
const AM = '\uE002+';

const SIGNS: Table<string> = [
  [
    `${anyOf([`i(?:'ll|ll| will| shall)|we(?:'ll| will| shall)|${START}will|${AND}will`])}${ADVERB}(?: ${anyOf([
      '(?:try|be able|make sure|do my best|do our best) to|be able to',
    ])})?`,
    '\uE000',
  ],
  [
    anyOf([
      `(?:i(?:'m| am|m)|we(?:'re| are)|(?<![a-z] )were)${ADVERB} (?:going|planning|aiming|intending) to`,
      `(?:i|we)(?: can)?${ADVERB} (?:plan|promise|intend|aim|undertake|guarantee|commit|expect)(?: you)? to`,
      'let me(?! know)',
    ]),
    '\uE001',
  ],
  [`(?:i(?:'m| am|m)|we(?:'re| are)|(?<![a-z] )were)${ADVERB}`, '\uE002'],
];

/** What goes by letter. */
const PAPERS = anyOf([
  'offer|proposal|quote|quotation|invoice|calculation|contract|agreement|documents?|drawings?|catalogue|list',
  'specification|files?|answer|reply|response|update|feedback|breakdown|e-?mail|message|prices?|numbers',
  'figures|details|photos|report|certificates?|estimate|draft|copy|pro forma|minutes|agenda|summary',
  'comparison',
]);
const LETTER = anyOf([
  'send|e-?mail|mail|write|reply|respond|answer|forward|resend|share|get back|come back',
  'be back (?:to|with) (?:you|u)|be back|go back|circle back|revert|let (?:you|u|them) (?:know|have)|confirm',
  'follow (?:[a-z]+ )?up|be in touch|get in touch|touch base|reach out|keep you (?:posted|updated|informed)',
  'update (?:you|u)|inform|notify|advise|text|message|ping|report (?:back|to you)',
  `(?:pass|relay) (?:on )?${gap(4)}to you|provide|submit|circulate|get (?:you|u)(?! at)`,
  `(?:get|have)(?= ${gap(7)}(?:to|with) (?:you|u)(?![a-z]))`,
  `have(?= ${gap(4)}(?:${PAPERS})(?![a-z]| (?:ready|done|finished|prepared|checked|sorted)))`,
  `(?:drop|shoot) you (?:a|an) ${gap(1)}(?:line|mail|e-?mail|note|message)|tell you|remind`,
]);
const CALL = anyOf([
  'call|ring|phone|give [a-z]+ (?:[a-z]+ ){0,2}a (?:call|ring|buzz)|talk to (?:you|u)',
  'speak (?:to|with) (?:you|u)|dial|try (?:you|your|again)',
]);
const MEETING = anyOf([
  'visit|meet|see (?:you|u)|come (?:over|by|to|round|and see)|drop (?:by|in)|stop by|swing by',
  'pop (?:in|by|over|round)|bring|join you',
  'be (?:there|round|at your|(?:over )?at yours|with you|in your (?:office|city|town|area))',
  `pick (?:you )?up ${gap(6)}(?:come|bring)`,
]);
const OTHER = anyOf([
  'do|check|prepare|ship|deliver|issue|update|pay|arrange|order|speak|talk|discuss|schedule|calculate|fix',
  `finish|complete|sign|get ${gap(4)}(?:sorted|done|fixed|ready|signed|approved|moving)|clarify|ask|run`,
  'repeat|start|replace|work (?:on|out|up)|find out|take (?:care|a look|it|this|that|up|over|your)',
  'raise (?:it|this|that|the|your|with)|return (?:it|this|the|your)|have a (?:word|look)|look into',
  'open (?:up )?(?:an? |the |your )?(?:access|account)|see (?:to|what|if|whether)|leave (?:it|them|you|a|the(?! (?:office|city|country)))',
  'get (?:someone|somebody|him|her|them|(?:my|our|the) [a-z]+ to)',
  `have ${anyOf([
    'someone|somebody|him|her|them|(?:my|our) (?:colleague|team|technician|assistant|accountant|driver|office)',
    `(?:an?|one of our) ${gap(2)}(?:on[ -]site|there|round|out to you|at your)`,
  ])}`,
  `have ${gap(6)}(?:ready|done|finished|sorted|fixed|running|checked|prepared)`,
]);

const DOINGS: Table<FollowUpKind> = [
  [LETTER, 'letter'],
  [CALL, 'call'],
  [MEETING, 'meeting'],
  [OTHER, 'other'],
];
const UNDER_WAY: Table<FollowUpKind> = [
  ['sending|emailing|mailing|writing to|forwarding|submitting|getting [^,;:]{1,40} to you', 'letter'],
  ['calling|ringing|phoning', 'call'],
  ['visiting|coming (?:to|over|by|round)|meeting you|bringing', 'meeting'],
  [
    anyOf([
      `(?<=\uE000 be )(?!${anyOf([
        'wait|expect|travel|work|attend|look|clos|leav|mov|charg|hav|tak|stay|miss|hop|fly|celebrat|go|us|be|need',
      ])}[a-z]*ing)[a-z]+ing`,
      'shipping|delivering|preparing|issuing|paying|dispatching|ordering|placing|arranging|booking|starting',
      'testing|installing|releasing|finishing|collecting',
    ]),
    'other',
  ],
];

/** After "I'll" any other word is a doing, except states, absences and what happens by itself. */
const ANY_DOING = `(?!${anyOf([
  `${ADVERBS}|most|unfortunately|hopefully|try|take|give it|work|close|open|return|resume|travel|leave|attend`,
  'rest|celebrate|accept|charge|require|increase|raise|be|have|get|need|not|never|always|only|wait|await',
  'expect|want|remember|miss|love|like|understand|receive|appreciate|hope|know|enjoy|look forward|keep|stay',
  'remain|see|find|think|no|hardly|barely|the|you',
])}(?![a-z]))[a-z]{3,}`;

/** Not what somebody else brings. */
const FROM_ME = `(?! (?:[^ ,;:]+ ){0,3}${anyOf([
  'from (?!me|us|(?:my|our) (?:side|end))|by (?:my|our|the (?!end|close|beginning|\\d)|your|dhl|ups)',
])})`;
const YOU_GET = anyOf([
  "you(?:'ll| will| shall)(?: also)? (?:have|get|receive|find)",
  `(?:you (?:can|may|should) |${START}(?:please )?)(?:expect|look out for|watch out for|count on|rely on)`,
]);

export const english: PromiseWords = {
  script: 'Latin',
  letters: 'a-zà-ɏ',
  signs: SIGNS,
  promises: [
    ...DOINGS.map(([words, kind]) => [`(?:${WILL}|${GOING_TO}) (?<doing>${words})`, kind] as const),
    [`${WILL} (?<doing>${ANY_DOING})`, 'other'],
    ...UNDER_WAY.map(([words, kind]) => [`(?:${AM}|${WILL} be) (?:${words})`, kind] as const),
    [`(?:${YOU_GET}) (?:my (?:phone )?call|(?:a |the )?(?:phone )?call(?: back)?(?= from (?:me|us)(?![a-z])))`, 'call'],
    [`(?:${YOU_GET}) (?:me|us)(?= (?:at|on|in|tomorrow)(?![a-z]))`, 'meeting'],
    [
      `(?:${YOU_GET})(?= ${anyOf([
        `${gap(4)}(?:${PAPERS})(?![a-z])${FROM_ME}`,
        `(?:it|them|this|that|everything)(?! (?:back|wrong|right))(?![a-z])${FROM_ME}`,
        `${gap(5)}from (?:me|us|(?:my|our) (?:side|end))(?![a-z])`,
      ])})`,
      'letter',
    ],
    [
      `(?<=(?<![a-z])(?:${PAPERS}) ${gap(6)})${anyOf([
        `will ${anyOf([
          'be (?:with you|(?:in|on) your|(?:sent|e-?mailed|mailed|forwarded|posted|submitted))|reach you|follow',
          'go out',
        ])}`,
        'follows|goes out',
      ])}${FROM_ME}`,
      'letter',
    ],
    [
      anyOf([
        `you(?:'ll| will) hear (?:back )?from (?:me|us)|will be (?:[a-z]+ed|sent) ${gap(3)}by (?:me|us)`,
        `(?:i|we)(?: can)? (?:promise|guarantee)(?: you)?(?= ${gap(3)}(?:${PAPERS})(?![a-z]))`,
      ]),
      'letter',
    ],
    ...outcomes(PAPERS, FROM_ME),
    // The day is said with where the writer will be.
    [
      `(?:${AM}|${WILL} be) (?:in|near|around|over)(?= [^,;:]{1,60} and (?:${WILL} )?${anyOf([
        'stop|pop|drop|come|swing|visit|bring|see|call',
      ])}(?![a-z]))`,
      'meeting',
    ],
    ['(?:order|samples?|parcel) (?:goes|go|will go) out', 'other'],
    [`${START}(?:talk|speak) (?:to (?:you|u)|(?=tomorrow|on |next ))`, 'call'],
    [`${START}see (?:you|u)`, 'meeting'],
  ],
  goesOn: [
    ...DOINGS.map(
      ([words, kind]) => [`(?<=(?<![a-z])and (?:then |also )?)(?:${words})(?! (?:me|us)(?![a-z]))`, kind] as const,
    ),
    ...verbLeftOut(PAPERS),
  ],
  and: 'and|but|so',
  // "The contract that we will sign" only describes it.
  not: 'not|never|whether|asked|said|(?:the|your|our) [a-z]+ (?:that|which)',
  unsure: anyOf([
    "maybe|perhaps|possibly|let's|let us|(?:not|never) (?:[a-z]+ )?(?:sure|certain)",
    "(?:i|we) (?:don't|do not) (?:think|believe|know|expect)|i doubt|doubtful|unlikely|hopefully|i hope|we hope",
    "in theory|(?:can't|cannot|can not) (?:promise|guarantee|say)",
    "there(?:'s| is) (?:an? |some |no )?(?:[a-z]+ )?(?:chance|possibility)|(?:is|it's) possible|might|attached",
    'enclosed|herewith',
  ]),
  that: 'that|whether|if',
  condition: anyOf([
    'if|unless|provided(?: that)?|providing|assuming|in case|in the event',
    'should (?:you|the|your|it|all|everything|anything)|subject to|depends|depending',
    'as soon as(?! (?:tomorrow|today|this|next|[a-z]+day))|(?:as|so) long as|once',
    `(?:when|after) ${anyOf([
      'you|they|(?:we|i) (?:have|get|receive|hear)',
      '(?:the|your|our) [^,;:]{2,30} (?:is|are|has|have|arrives?|comes?)',
    ])}`,
    '(?:after|upon) receiving',
    '(?:after|upon|on|against) (?:your )?(?:receipt|payment|confirmation|approval|order)(?! \\d)',
    "(?:perhaps|maybe|possibly) [^,;:]{0,12}(?:won't|can't|not)",
  ]),
  courtesy: anyOf([
    `if ${anyOf([
      "you (?:don't|do not) mind|that's (?:ok|okay|fine)|it(?:'s| is) (?:ok|okay|fine|convenient)",
      '(?:it |that )?suits you|you like|i may|possible|convenient',
    ])}`,
    "as soon as (?:possible|(?:i|we)(?:'m| am|'re| are| get) (?:back|home|in))|(?:at )?once (?:again|more)",
    'at once',
    `${anyOf([
      'let (?:me|us|you) know|check|see|ask|find out|verify|confirm|tell (?:me|us|you)',
    ])} (?:[a-z\\d'-]+ ){0,4}?(?:if|when|after)`,
  ]),
  dated: anyOf([
    '(?<!care )of|dated|since',
    `(?<!(?:be|as) )${anyOf([
      'asked|requested|ordered|discussed|mentioned|talked|agreed|promised|sent|received|wrote|met|signed',
    ])}(?: [a-z]+)?`,
  ]),
  beside: 'probably|most likely|likely|latest|at the|or so|i think|hopefully|maybe|give (?:me|us)|some time',
  persons: '(?:to )?(?:you|u)|i|we',
};
