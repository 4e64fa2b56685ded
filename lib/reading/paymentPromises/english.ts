import { anyOf } from '../line/text';
import { english as promising } from '../promises/english';
import { signed } from '../promises/signed';
import type { PromiseWords } from '../promises/words';
import { KINDS, START } from './englishWords';

/** Between two words of a promise none of these may stand. */
const STOPS = ['STOP', 'BY', 'THAT', 'ABOUT', 'PAPER', 'WHO', 'BARE', 'WE'];
const letters = 'a-zà-ɏ';
const { signs, frame } = signed(KINDS, letters, STOPS);

/** Money, or a word that may mean it, was named before. */
const OF_MONEY = '(?<=MONEY.{1,100})';
const OF_DEBT = '(?<=(?:MONEY|DEBT|PAY|PAID).{1,100})';

/** "The interpreter", "our lawyers": somebody by trade, and not what only sounds so. */
const TRADE = `(?:the|our|my|an?) ${anyOf([
  'FIRM',
  `(?!${anyOf([
    'order|offer|former|latter|quarter|(?:sept|nov|dec)ember|october',
  ])}(?![a-z]))[a-z]{3,}(?:er|or|ist|ian)s?`,
])}`;
/** Not to these, and not these. */
const TO_OTHERS = `(?! (?:${TRADE}|(?:to |for )?(?!BY |via |through |with )(?:[a-z]+\\s){0,2}(?:OTHERS|ELSE))(?![a-z]))`;
const OF_GOODS = '(?! (?:[a-z]+\\s){0,2}GOODS| for (?!MONEY))';

/** "The buyer's payment", "tax payment", "a decision about the payment": not what the writer pays. */
const OURS = `(?<!(?<![a-z])${anyOf([
  '(?:their|his|her|OTHERS|ELSE) (?:[a-z]+\\s)?',
  `${anyOf([
    'ABOUT|over|on|for|with|without|GOODS|airport|loan|wage',
    '(?:PAPER|audit|review|date|question|problem|reason|approval|status|method) of',
  ])} (?:(?:the|your|our|IT|an?) )?`,
])})`;

/** What "we will transfer" when it is no money. */
const A_THING = `(?!${anyOf([
  ' (?:out|up|off|IT with|you to)(?![a-z])',
  ' (?:you |over )?(?:the|our|your|an?|those)(?! … (?:MONEY|DEBT|REST|\\d))',
])})`;

const DAY_START = anyOf([
  'on|BY|before|(?:STOP|not) later|until|in|within|at|tomorrow|today|tonight|next|IT|end|mid',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d',
]);
const DAY_WORD = `${anyOf([
  '\\d[\\d./-]*(?:st|nd|rd|th)?|BY|IT|REST|on|before|until|in|within|at|of|the|an?|(?:STOP|not) later than',
  'next|coming|following|few|couple|early|late|end|mid|middle|beginning|start|second|latest|noon|midday',
  'lunchtime|morning|afternoon|evening|night|tomorrow|today|tonight|days?|after|weeks?|months?|year|hours',
  'working|business|two|three|four|five|six|seven|ten|fourteen|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|too|already|as promised|as agreed|without fail',
  'course|close|END',
])}`;
/** To the end of the clause nothing but a day: no verb that would say something else of the payment. */
const DAY_ONLY = `(?= (?:${DAY_START}))(?=(?:\\s(?:ADVERB|${DAY_WORD})\\.?){1,9}(?: BE ${anyOf([
  'STOP problem|certain|sure|guaranteed|fixed|confirmed',
])})?(?:[,;.!]|$| (?:and|so|but) ))`;
/** Figures that can only be a sum: "you will have 3,000 on Thursday". */
const ROUND_SUM = '\\d[\\d.,]{2,10}(?= (?:on|BY|tomorrow|today|next|IT|within|in))';

/** The writer and those who do it for the firm, up to the verb. */
const OUR_SIDE = '(?:WE|WHO|FIRM|BARE|PLAN)';
const HAVE = '(?:get|getting|have|having)';
const TO_GET = '(?:receiv(?:e|ing)|get(?:ting)?|have|see(?:ing)?|find|expect|collect|pick up)';

/** Before and after a word for money, when nothing else is said of it. */
const WHICH = `(?:${anyOf([
  'the|our|your|planned|expected|scheduled|estimated|SCHEDULED|REST|full|final|partial|whole|entire|second',
  'third|next|last|half of|date of',
])} ){0,4}`;
const OF_WHAT = '(?: (?:for|of|to)(?:\\s(?:[a-z\\d#/-]+|MONEY|DEBT|REST|IT)){1,5}?)?';

/** How a client promises to pay; the names are the kinds of words in `englishWords.ts`, see `signed`. */
const FRAMES = [
  // "We will pay", "accounting will make the payment", "I'll wire you the rest", "will close the debt".
  `(?:${OUR_SIDE} PAY|PAYING${OF_GOODS})${TO_OTHERS}`,
  `${OUR_SIDE} (?:MONEY|TRANSFER)${A_THING}${OF_GOODS}${TO_OTHERS}`,
  `${OUR_SIDE} (?:(?:MAKE|DO|END|${HAVE} your?) … MONEY|END … DEBT${OF_GOODS})${TO_OTHERS}`,
  // "We'll get the invoice paid", "we'll have it settled".
  `(?:WHO|FIRM|BARE|PLAN) (?:${HAVE}|ensure|DO sure|END IT|see)(?: THAT)? … (?:BE )?PAID`,
  `(?:WHO|FIRM|BARE|PLAN) (?:${HAVE}|ensure|see)(?: THAT)? … (?:BE )?DONE${OF_DEBT}`,
  // "I'll have the cash ready", "we'll get the money over to you".
  `(?:WHO|FIRM|BARE) ${HAVE} … MONEY … (?:NEAR|DONE|over|out|across|off|through|to you|in your|ready|for you)`,
  // "We'll do it", when that was the payment; "I'll come by with the cash".
  `${OUR_SIDE} (?:(?:DO|END) (?:IT|THAT|so)${OF_DEBT}|MAKE (?:IT|THAT)${OF_MONEY})|(?:WHO|FIRM|BARE) (?:put|push|get) IT (?:through|out|over|across|sorted|done)${OF_DEBT}|FIRM END IT`,
  `WHO (?:MOVE|MAKE|stop)(?: (?:BY|over|in))? … with … MONEY|(?<=(?:and|then) )PAY you(?! an? )(?<!OTHERS.{0,80})`,
  // "The payment will be made", "the money goes out".
  `${OURS}MONEY … (?:BE (?:DONE|NEAR)|(?:WILL |should |BE )?(?:be )?(?:MOVE|TRANSFER))`,
  // "The debt is paid", "invoice 12 has been approved for Monday", "the transfer planned for Monday".
  `${OURS}(?:MONEY|DEBT|REST) … (?:BE (?:PAID|THERE|RUN|PAYRUN|SCHEDULED)|(?:has|have|'s) been SCHEDULED)`,
  `${OURS}(?:MONEY|DEBT|REST) … SCHEDULED(?= (?:for|on|in|at|to)(?![a-z])|:)`,
  `${OURS}MONEY(?: BE)? due out`,
  // "Please allow until Friday for the payment to arrive".
  '(?:allow|give us|wait|bear with us) … (?=(?:until|till) ).{3,40} for … MONEY to (?:MOVE|be)',
  // "It will be paid", "half of it goes out", "it will be done" when it is the payment.
  `(?:IT|THAT|THEY|NEAR) BE (?:PAID|THERE|(?:SCHEDULED )?(?:RUN|PAYRUN)|(?:DONE|NEAR|SCHEDULED)${OF_DEBT})`,
  `(?:REST|IT)(?: of IT)? (?:WILL |should )?MOVE(?:${OF_DEBT}| (?:THERE|your REST|(?:our|the) (?:REST|bank)))|MOVE (?:your way|to you)${OF_DEBT}`,
  // "I'll go to the bank and make the payment", "yours goes out tomorrow".
  `(?<=WHO.{1,60}(?:and|then) )(?:PAY|(?:MAKE|DO) … MONEY)${OF_GOODS}${TO_OTHERS}`,
  `NEAR (?:WILL )?MOVE${OF_MONEY}`,
  // "… and will be paid", "should be in your account", "planned for payment", "in the payment run".
  `(?:BARE|(?<=(?:^|[,;:!.–—-]|(?<![a-z])(?:and|but|so)|\\d) )BE) (?:PAID|THERE|(?:MOVE|NEAR|DONE)${OF_MONEY})`,
  "(?<!(?:STOP|been) )SCHEDULED for MONEY|(?:has|have|'s) been SCHEDULED for MONEY|PAYRUN",
  // "You will have the money", "expect our transfer", "there will be a payment".
  `YOU (?:be )?${anyOf([`${TO_GET}|look(?:ing)? MAKE to|(?:count|rely|bank) on`])} … ${anyOf([
    `MONEY|${ROUND_SUM}|IT${OF_MONEY}|(?:IT|REST) THERE`,
  ])}`,
  `${START}(?:(?:and|so|please) )?(?:expect|count on) … (?:MONEY|IT${OF_DEBT})|there(?:'ll be| BE) … MONEY`,
  // "We confirm the payment", "we have scheduled the transfer", "we have your invoice lined up".
  `(?:WE|WHO) (?:confirm|promise|guarantee|pledge|plan|commit to|undertake|planning)(?: you)? … MONEY`,
  `${OUR_SIDE} (?:'ve|have|has|'s) (?:got )?${anyOf([
    'SCHEDULED|set up|arranged|DONE|put|added|included|entered|programmed',
  ])}(?: for)? … MONEY`,
  `${OUR_SIDE} (?:'ve|have|has|'s) (?:got )?${anyOf([
    '(?:approved|authori[sz]ed|released|PAID|DONE) … (?:MONEY|DEBT)(?= for)| … (?:MONEY|DEBT) SCHEDULED',
  ])}`,
  // "You'll be paid", "consider it settled".
  `YOU (?:(?:be|get|getting|being|BE) )?(?:PAID(?! (?:a |ELSE))|refunded)`,
  `${START}(?:please )?consider (?:IT|(?:[a-z]+\\s){0,3}(?:DEBT|MONEY)) (?:PAID|DONE)`,
  // "Payment: 25.11.", "our transfer for invoice 12 - Friday", "500 euros tomorrow", "the rest on Friday".
  `${START} ${WHICH}MONEY(?: (?:date|day|run|batch))?${OF_WHAT}(?: (?:BE(?: (?:fixed|SCHEDULED))?|to MOVE|MOVE))?(?=:|$| [–—-]|${DAY_ONLY})`,
  `${START}${WHICH}(?:MONEY|REST(?: of the MONEY)?)${DAY_ONLY}`,
  // "Paid by Friday": nobody says so of what is over.
  `${START}(?:all )?PAID(?= (?:BY|before|STOP later))${DAY_ONLY}`,
  // "Finance confirmed the payment for Tuesday", "it goes to the bank tomorrow".
  `PAYER(?: (?:has|have|just))? (?:confirmed|approved|released|scheduled|planned|authori[sz]ed|signed) … MONEY(?= (?:for|on)(?![a-z]))`,
  '(?:IT|MONEY|DEBT) (?:goes|WILL go|BE going) (?:out )?to (?:the|our) bank',
];

/** Who may tell what the firm will do. */
const PAYERS = '(?:accounts|accountants?|accounting|finance|bookkeep[a-z]*|director|boss)';

/** What others said, told or want. */
const SAID = [
  `(?:you|they|he|she|your [a-z]+) (?:have |had |has )?(?:already )?${anyOf([
    'promised|told|said|say|says|wrote|write|assured|confirmed|mentioned|claimed|claims?|demand(?:ed)?|states?',
  ])}`,
  `(?:was|were|been) told(?! by (?:(?:our|the|my) )?${anyOf([
    `bank|c[fe]o|treasurer|controller|management|manager|${PAYERS}`,
  ])})`,
  "(?:i|we) heard|rumou?r[a-z]*|supposedly|allegedly|i'd (?:say|guess)|i (?:guess|suppose)",
  `(?<!${PAYERS} (?:just |has |have ){0,2})(?:tells?|told) (?:me|us)`,
  `${anyOf(['contract|agreement|terms|order|letter|notice|reminder|invoice|law'])} ${anyOf([
    'says?|say|states?|provides?|requires?|demands?',
  ])}`,
].join('|');

/** What nobody answers for, what is wished, what is usual, and what does not happen. */
const DOUBT = [
  '(?:i|we) (?:really |still )?doubt|doubtful',
  `${anyOf(["don't|do not|can't|cannot|can not|couldn't|won't|will not"])} (?:yet )?${anyOf([
    'promise|guarantee|assure|commit|say|tell|confirm|believe|think|expect|know|count',
  ])}`,
  'no (?:guarantee|way|chance|idea)',
  '(?:nobody|no one) (?:[a-z]+ ){0,3}?(?:can|could|knows|believes|thinks|says|expects)',
  'not in a position|not able to (?:promise|guarantee|say|tell|confirm)',
  'not (?:yet )?(?:sure|certain|clear|known|decided|possible|feasible|realistic)',
  'is it (?:true|right|correct)|remains to be seen|chances are|possible that',
  '(?:we|i|it|money|payment) (?:may|might)|would|rather|wish|ideally|at best|best case',
  'impossible|out of the question|illusion|miracle|unrealistic|unthinkable|cancel[a-z]*|failed|usually',
  'normally|generally|always',
  '(?:pays?|paid|reach(?:es)?|owes?) us|(?:to|in|into|on) our (?:bank )?account',
].join('|');

const CONDITION = [
  'maybe|perhaps|hopefully|(?:i|we) hope|once|when|upon (?!our|my)[a-z]+|assuming|depending on|in the event',
  'on condition|provided|fingers crossed|luck',
  "as soon as(?! (?:(?:i|we)(?:'m| am|'re| are| get) (?:home|back)|tomorrow|today|(?:this|next) |[a-z]+day))",
  '(?:as|so) long as|should (?:the|you|your|it|all|everything)|had (?:we|the|you)|until (?:you|we|our)',
  'after (?:you|we|the|our|payment|paying|delivery|receipt|receiving|shipment)',
  '(?:of|from) (?:receipt|delivery|acceptance)|as you (?:wrote|said|told|mentioned|claimed)',
  // From a day on something changes for all payments; "send it, and we pay" is a condition too.
  `(?<=^)(?:from|starting|as of) ${anyOf([
    'next|this|\\d+|now on|then on|(?!today)[a-z]+day|(?:the )?(?:first|start|beginning|new|\\d+[a-z]{2})',
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
  ])}`,
  `(?<=^(?:please |first |just )?)${anyOf([
    'send|issue|deliver|ship|replace|correct|fix|return|sign',
  ])} .{1,80} (?:and|then|so) (?:then |that )?(?:we|i)`,
].join('|');

export const english: PromiseWords = {
  ...promising,
  letters,
  signs,
  promises: FRAMES.map((words) => [frame(words), 'other']),
  goesOn: [],
  // "Let me know if the invoice will be paid" asks.
  not: anyOf([
    `${promising.not}|(?!don't worry)[a-z]+n't|if|no(?! (?:problem|doubt|later))|none|nothing|neither|nor`,
    'nobody|without',
  ]),
  unsure: `${promising.unsure}|${SAID}|${DOUBT}`,
  condition: `${promising.condition}|${CONDITION}`,
  courtesy: anyOf([
    `${promising.courtesy}|once (?:again|more)|(?:all )?at once|as soon as possible`,
    'after the (?:weekend|holidays?)|even if',
    `if ${anyOf([
      'need be|necessary|that suits you',
      "(?:that's|it's|that is|it is) (?:all ?right|good|ok|okay|fine)(?: (?:with|by|for) you)?",
    ])}`,
    'if you have (?:any )?(?:further )?questions',
  ]),
  beside: anyOf([
    `${promising.beside}|which is|that is|i promise|promise|for sure|guaranteed|at the very|definitely|in full`,
    'sorry|again|the (?:first|second)(?: one| part| half)?',
  ]),
  dated: `${promising.dated}|from|starting|as of`,
};
