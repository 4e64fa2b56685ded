import type { FollowUpKind } from '../followUp';
import type { Table } from '../line/text';
import type { PromiseWords } from './words';

const ADVERBS =
  'also|then|just|personally|definitely|certainly|surely|gladly|happily|probably|most probably|most likely|likely|therefore|of course|still|now|again|first|quickly|soon|all|both';
/** Up to four: engines write out what repeats up to three times, with all that follows, and take long over it. */
const ADVERB = `(?:(?:${ADVERBS}|try and) ){0,4}`;

const WILL = `(?:i(?:'ll|ll| will| shall)|we(?:'ll| will| shall))`;

export const HEAD = [
  `${WILL} ${ADVERB}(?:(?:try|be able|make sure|do my best|do our best) to |be able to )?`,
  `(?:i(?:'m| am|m)|we(?:'re| are)|(?<![a-zà-ɏ] )were) ${ADVERB}(?:going|planning) to `,
  `(?:i|we) ${ADVERB}(?:plan|promise|intend|aim) to `,
  'let me (?!know)',
].join('|');

/** "I'm sending it tomorrow", "I'll be sending it". */
export const NOW = `(?:(?:i(?:'m| am|m)|we(?:'re| are)|(?<![a-zà-ɏ] )were) |${WILL} ${ADVERB}be )`;

/** "Will send it tomorrow": without a person, at the beginning of a clause. */
export const BARE = '(?<=^|[,;:!.–—-] )will ';

const LETTER =
  'send|e-?mail|mail|write|reply|respond|answer|forward|resend|share|get back|come back|be back|go back|let (?:you|u|them) know|confirm|follow (?:[a-zà-ɏ]+ )?up|be in touch|get in touch|keep you (?:posted|updated|informed)|inform|notify|text|message|report back|provide|submit|get (?:you|u)(?! at)|get (?:[a-zà-ɏ]+ ){1,4}to (?:you|u)|drop you (?:a|an) (?:line|mail|email|note)|tell you|remind';
const CALL =
  'call|ring|phone|give (?:[a-zà-ɏ]+ ){1,3}a (?:call|ring|buzz)|talk to (?:you|u)|speak (?:to|with) (?:you|u)|dial';
const MEETING =
  'visit|meet|see (?:you|u)|come (?:over|by|to)|drop (?:by|in)|stop by|swing by|pop (?:in|by|over)|bring|be at your|be in your (?:office|city|town|area)';
const OTHER =
  'do|check|prepare|ship|deliver|issue|update|pay|arrange|order|speak|talk|discuss|schedule|calculate|fix|finish|complete|sign|get (?:[a-zà-ɏ]+ ){1,3}(?:sorted|done|fixed|ready)|clarify|ask|look into|have (?:[a-zà-ɏ\\d]+ ){0,5}(?:ready|done|finished)';

/** After "I'll" any other word is a doing, except states, absences and what happens by itself. */
const ANY_DOING = `(?!(?:${ADVERBS}|most|unfortunately|hopefully|try|take|work|close|open|return|resume|travel|leave|attend|rest|celebrate|accept|charge|require|increase|raise|be|have|get|need|not|never|always|only|wait|await|expect|want|remember|miss|love|like|understand|receive|appreciate|hope|know|enjoy|look forward|keep|stay|remain|see|find|think|no|hardly|barely|the|you)(?![a-zà-ɏ]))[a-zà-ɏ]{3,}`;

/** What goes by letter. */
const PAPERS =
  'offer|quote|quotation|invoice|calculation|contract|documents?|drawings?|catalogue|list|specification|files?|answer|reply|prices?|numbers|figures|details|photos|report|certificate|estimate';

const DOINGS: Table<FollowUpKind> = [
  [LETTER, 'letter'],
  [CALL, 'call'],
  [MEETING, 'meeting'],
  [OTHER, 'other'],
];

export const english: PromiseWords = {
  script: 'Latin',
  letters: 'a-zà-ɏ',
  promises: [
    ...DOINGS.map(([words, kind]) => [`(?:${HEAD}|${BARE})(?<doing>${words})`, kind] as const),
    [`(?:${WILL} ${ADVERB})(?<doing>${ANY_DOING})`, 'other'],
    [`${NOW}(?:sending|emailing|mailing|writing to|forwarding)`, 'letter'],
    [`${NOW}(?:calling|ringing|phoning)`, 'call'],
    [`${NOW}(?:visiting|coming to (?:you|see)|meeting you|bringing)`, 'meeting'],
    [`${NOW}(?:shipping|delivering|preparing|issuing|paying|dispatching|ordering)`, 'other'],
    [
      `you(?:'ll| will) (?:have|get|receive) (?:[a-zà-ɏ]+ ){0,4}?(?:${PAPERS})(?! (?:[a-zà-ɏ]+ ){0,3}from (?!me|us))`,
      'letter',
    ],
    ["you(?:'ll| will) hear (?:back )?from (?:me|us)", 'letter'],
    [`(?:${PAPERS}) will be (?:with you|in your inbox)`, 'letter'],
    ['(?<=^|[,;:!.–—-] )(?:talk|speak) to (?:you|u)', 'call'],
    ['(?<=^|[,;:!.–—-] )see (?:you|u)', 'meeting'],
  ],
  goesOn: DOINGS.map(
    ([words, kind]) => [`(?<=(?<![a-zà-ɏ])and (?:then |also )?)(?:${words})(?! (?:me|us)(?![a-zà-ɏ]))`, kind] as const,
  ),
  and: 'and|but|so',
  // "The contract that we will sign" only describes it.
  not: 'not|never|whether|asked|said|(?:the|your|our) [a-zà-ɏ]+ (?:that|which)',
  unsure:
    "maybe|perhaps|possibly|let's|let us|not sure|i (?:don't|do not) think|i doubt|unlikely|hopefully|i hope|we hope|in theory|attached|enclosed|herewith",
  condition: 'if|unless|provided(?: that)?|in case|should you|subject to|depends',
  courtesy:
    "if (?:you (?:don't|do not) mind|that's (?:ok|okay|fine)|it(?:'s| is) (?:ok|okay|fine|convenient)|(?:it |that )?suits you|you like|i may|possible|convenient)|(?:let (?:me|us) know|check|see|ask|find out|verify|tell (?:me|us|you)) (?:[a-zà-ɏ\\d'-]+ ){0,4}?if",
  dated:
    '(?<!care )of|dated|since|(?<!(?:be|as) )(?:asked|requested|ordered|discussed|mentioned|talked|agreed|promised|sent|received|wrote|met|signed)(?: [a-zà-ɏ]+)?',
  beside: 'probably|most likely|likely|latest|at the|or so|i think|hopefully|maybe|give (?:me|us)|some time',
  persons: '(?:to )?(?:you|u)|i|we',
};
