import { anyOf } from '../line/text';
import type { Kinds } from '../promises/signed';

/**
 * The words of English promises to pay, kind by kind; `english.ts` makes sentences of them. All over plain text, see
 * line/text.ts. The order counts: each kind is looked for in what the kinds before it have left.
 */

/** Endings of verbs: which one stands is settled by what stands before it, and none is of the past. */
const verb = (stems: string) => `(?:${stems})(?:e|es|s|[pt]?ing|ring)?`;

const CURRENCY = 'eur|usd|gbp|chf|pln|mdl|ron|rub|euros?|dollars?|pounds?|lei|[€$£]';

/** Up to so many small words. */
const few = (most: number) => `(?:[a-z']+\\s){0,${most}}?`;

/** At the beginning of a clause. */
export const START = '(?<=(?:^|[,;:!.–—-] ))';

export const KINDS: Kinds = {
  // Where money arrives.
  THERE: '(?:in|on|at|into) your (?:bank )?(?:account|bank|disposal|hands|statement)',
  // "In Thursday's payment run".
  PAYRUN: `(?:in|on|for|into|to|part of) ${few(3)}(?:payment|pay) (?:run|batch|cycle|list|round)`,
  // The same in short, of a payment only.
  RUN: `(?:in|on|for|into|part of) ${few(3)}(?:run|batch|cycle|schedule)`,
  // Said of the one who is written to: what he will do, unless it is only his.
  YOU: `(?<!to )you${anyOf([
    "(?:'ll|'re| will| shall| can| may| should| are)(?: going to)?|(?= (?:get|receive|have(?= your))(?![a-z]))",
  ])}`,
  // Who else is paid, and who else pays.
  OTHERS: anyOf([
    `${anyOf([
      'customer|client|buyer|supplier|vendor|carrier|courier|(?<!(?:our|my|the) )driver|(?:sub)?contractor|tenant',
      'partner|employee|worker|investor|creditor|agent|other|neighbou?r',
    ])}(?:s|'s|s')?`,
    "(?:staff|landlord|customs|insurance|insurer|agency|agencies|authorities|brother|sister|friend)(?:'s)?",
  ]),
  // People and bodies that pay for the firm; "your accounting" is not the writer's.
  PAYER: `(?<!(?:your|their|his|her|OTHERS) (?:[a-z]+ )?)${anyOf([
    'accounting|accounts(?: payable)?|accountants?|finance|financial department|bookkeep(?:ers?|ing)|payables',
    'payments?(?= (?:team|department))|ap|treasur(?:y|er)|controller|c[fe]o|boss|(?:managing )?director',
    'management|head office|headquarters|hq|parent company',
    `(?<=(?:our|the|my|this) )${anyOf([
      'owner|manager|office|father|mother|wife|husband|board|holding|company|firm|bank|colleagues?|secretary',
      'assistant|driver|debtor|side|team|treasurer',
    ])}`,
  ])}(?: (?:department|team|office|manager))?(?!')`,
  // What is paid to somebody else, or is paid without money.
  ELSE: anyOf([
    '(?<!your (?:[a-z]+ )?)(?:salar(?:y|ies)|wages)|dut(?:y|ies)|tax(?:es)?|vat|contributions?|rent',
    'leas(?:e|ing)|fines?|loans?|mortgage|pensions?|bonus[a-z]*|compan(?:y|ies)|hotel|electricity|utilit[a-z]*',
    'gas|water|phone|internet|lunch|dinner|coffee|attention|heed|visit|respects|tribute|itself|dearly|less|more',
  ]),
  // What goes out and arrives only when it is paid.
  MONEY: anyOf([
    '(?:pre-?|down[- ]?|part-?|re)?payments?|(?:(?:bank|money|cash|wire) )?transfers?|wires?|remittances?',
    '(?:payment|transfer|bank) orders?|settlements?|instal?lments?|tranches?|money|half of it|funds|cash|debts?|cheques?|balance|amounts?|sums?',
    'deposit|advance|refund|arrears|remainder|(?:every|last|each) (?:single )?(?:cent|penny)',
    'your (?:[a-z]+ )?(?:fees?|salary|wages|honorarium|commission|share|compensation)',
    `(?:${CURRENCY}) ?\\d[\\d.,' ]{0,12}|\\d[\\d.,']{0,12} ?(?:${CURRENCY}|%)`,
    "(?:remaining|outstanding|missing|full|last) \\d[\\d.,']{0,12}(?!%| (?!on |by |in )[a-z])|euros?|dollars",
    'pounds|lei',
  ]),
  // What is paid, cleared and closed; goods and papers go out under the same names.
  DEBT: anyOf([
    'invoices?|inv\\.?|bills?|(?:what |which |that )?we (?:still )?owe(?: you)?|overdue|slate|tab',
    'account with you|difference|shortfall|missing|obligations?|commitments?',
  ]),
  // What may be a debt, or anything.
  REST: anyOf([
    'accounts?|liabilit(?:y|ies)|claims?|backlog|dues|costs?|expenses|fees?|(?:purchase )?price',
    'your (?:work|services?|hours|efforts?)|commission|principal|interest|outstanding|open items|rest|remaining',
    'half|total|statement|everything|it all|(?:the|whole|entire) lot|all|books|(?:this|the) matter',
  ]),
  // "Payment slip", "the transfer of the machine": what is named for money and is none; and papers that tell of it.
  PAPER: [
    anyOf([
      `MONEY[ -]${anyOf([
        'confirmations?|slips?|proof|receipts?|advice|notices?|reminders?|schedules?|plans?|terms?|deadlines?',
        'details|conditions|weights|requests?|sheets?|statements?|information|issues?|problems?|methods?|documents?',
        'registers?|desks?|drawers?|box(?:es)?|flow|rods?|mesh|ropes?|fence|teams?|managers?|collectors?',
      ])}`,
      `MONEY of(?! (?:the |our |your |this |an? )?${few(2)}(?:MONEY|DEBT|REST|\\d|advance|loan|you|it))`,
    ]),
    anyOf([
      'confirmation|proof|cop(?:y|ies)|receipt|screenshots?|scans?|photos?|evidence|number|reference|list|report',
      'overview|form|draft|letter|(?:the|an?) e?-?mail|message|invitation|answer|reply|news|word',
      '(?<=(?:the|a|our|your|my) )(?:plan|schedule)|decision|update',
    ]),
  ],
  // What is settled, transferred, cleared and wired without money.
  GOODS: anyOf([
    'calls?|goods|shipments?|containers?|stock|pallets|parcels?|files?|data|details|terms|conditions|dispute',
    'questions?|domain|ownership|title|site|snow|rubble|contract|office',
  ]),
  // Of what was named before.
  IT: 'it|this|these|them|the latter|the (?:first|second|other|last) (?:one|part|half)',
  // Whoever was named before.
  THEY: 'he|she|they',
  // Who asks, wonders or demands has promised nothing.
  WE: `(?<!${anyOf([
    'can|could|may|might|shall|should|must|do|did|would|will|before|until|how|what|when|why|if|whether',
    'suggests?|proposed?|demand|insist|requires?|want|ask|prefer',
  ])}(?: that)? )(?:i|we)`,
  // What a debt and money become when they are paid.
  PAID: anyOf([
    '(?:re)?paid|settled|remitted|reimbursed|transferred|wired|cleared|credited|deposited|squared|discharged',
    'honou?red|balanced|evened out|taken care of|dealt with|made up|brought up to date',
  ]),
  // What becomes of money only; goods and papers are sent as well.
  DONE: anyOf([
    'made|(?:re-?)?sent|repeated|re-?initiated|retried|processed|done|executed|effected|issued|posted|mailed|closed|initiated|completed|covered',
    'forwarded|handed over|put through|pushed through|sorted|arranged|triggered|launched|dispatched|returned',
    '(?:released|authori[sz]ed)(?! for)',
  ]),
  // Where money is when it is paid, and goods too.
  NEAR: anyOf([
    '(?:back )?with you|yours|there(?!.ll| will| shall)|on (?:its|the|their) way|in (?:the )?(?:post|mail)',
    '(?:guaranteed|fixed)(?= (?:for|by|on))',
  ]),
  // When a day is fixed for it.
  SCHEDULED: anyOf([
    '(?:re)?scheduled|planned(?! that)|set|booked|queued|earmarked|lined up|down(?= for)|slated|foreseen',
    'postponed|moved|(?:approved|released|confirmed|cleared|authori[sz]ed)(?= for)',
  ]),
  // Hardly changes what is said; from here on it may stand at every space.
  ADVERB: `${anyOf([
    'also|both|then|just|therefore|of course|hereby|still|now|again|first|soon|only|at last|in any case',
    'for sure|in full|most',
    '(?!unlikely|hardly|barely|possibly|early|usually|normally|generally|apply|rely|july)[a-z]{2,12}ly',
    '(?:try|be able|make sure|do (?:my|our) (?:best|utmost)|manage|be in a position|endeavou?r) to|try and',
  ])}`,
  // Between two words of a promise they deny it, are past, or tell of other things and other people.
  STOP: anyOf([
    'not|never|no(?!\\.)|from(?! (?:our|us|you))|whether|if|us|we|i|was|were|had|would|could|might|may|must',
    "left|went|came|bounced|[a-z]+n't",
  ]),
  // No word to pass over either: what follows is somebody's doing, or another sentence.
  BY: 'by',
  THAT: 'that|which|who',
  ABOUT: 'about|regarding|concerning',
  // "The plan is to", "I have the green light to".
  PLAN: anyOf([
    `${anyOf([
      "(?:our|my|the) (?:PAPER|intention|aim|goal) is|IT(?:'s| is) (?:SCHEDULED|intended|agreed|our [a-z]+)",
    ])} to`,
    '(?:got|have|received|given) the (?:green light|go-ahead|approval|ok(?:ay)?|clearance) to',
  ]),
  // A time to come, a plan.
  WILL: anyOf([
    "'ll|will|shall|can|gonna|going to|should(?= (?:be|have the)(?![a-z])| ADVERB)",
    "(?:'s|'re|'m|am|is|are) (?:going|due|expected|SCHEDULED|about) to",
    '(?:plan|promise|intend|aim|want|expect|undertake|commit|pledge|guarantee|agree|manage)s? to',
    "(?:(?:'ve|'s|have|has) )?(?:decided|agreed|promised|committed) to",
    "(?:'m|'re|am|are) (?:planning|aiming|intending|expecting|able|ready|good|all set|happy|glad|prepared|committed|in a position) to",
    'should be (?:able|in a position) to',
  ]),
  // Who will do it, up to the verb: by order of the firm, on the way to do it, by plan.
  FIRM: [
    '(?:THEY|THAT)(?<=PAYER.{1,80}) WILL',
    `${anyOf([
      'WE WILL (?:instruct|order|tell|ask|get) … |(?:instructed|told|asked|ordered) (?:(?:our|the|my) )?',
    ])}PAYER(?:\\s[a-z]+){0,2}? to`,
    'PAYER(?:\\s[a-z]+){0,2}? (?:promised|confirmed|agreed|said|says) (?:THAT )?(?:(?:THEY|IT)(?: (?:WILL|STOP))?|to)',
    "PAYER(?:\\s(?!and|but|so)[a-z]+)?? (?:WILL|'s|is|are)(?: be)?|PAYER",
  ],
  // "We will", "I am", "I'll come by on Friday to", "Anna will" before what only a payer does.
  WHO: [
    `WE ${anyOf([
      'WILL (?:(?:come|drop|stop|swing|pop)(?: (?:BY|over|in|round))?|go|be (?:in|at|there|with)|the(?: FIRM)?)',
      "(?:'m|'re|am|are) (?:going|off)",
    ])} … (?:to|and)`,
    "WE (?:WILL|'m|'re|am|are)(?: be)?",
    `${START}(?:so )?let me`,
    `${START}(?:mrs?\\.? |ms\\.? )?(?:[a-z]+|THEY) WILL(?= pay you| [a-z]+ (?:out )?your (?:MONEY|DEBT))`,
  ],
  // Nobody is named: "and will pay".
  BARE: `(?<=(?:^|[,;:!.–—-]|(?<![a-z])(?:and|but|so)) )(?<!OTHERS.{0,80})WILL(?: be(?= [a-z]+ing)|(?! be))`,
  // "Will be", "is being".
  BE: "(?:WILL|to|should) (?:be|get)|(?:WILL|to) have been|gets?(?= PAID)|(?:'s|is|'re|are)(?: (?:being|getting))?",
  // "Paying on Friday", "making the transfer tomorrow".
  PAYING: anyOf([
    `${START}(?:(?:re)?pay|settl|transferr|wir)ing`,
    `${START}(?:send|mak|do|releas|process|initiat|arrang)ing(?= … MONEY)`,
  ]),
  // How money goes and comes.
  MOVE: `(?<!the )${anyOf([
    `${verb('leav|arriv|follow|reach|land|depart|happen|appear|go|hit(?! [a-z]+ (?:target|goal))')}`,
    'com(?:e|es|ing)(?! back)|tak(?:e|es|ing) place|show(?:s|ing)?(?: up|(?= THERE))|get(?:s|ting)? (?:to you|there|through)',
  ])}(?! (?:down|up)(?![a-z]))`,
  // To pay, in all the ways that take no other word for it.
  PAY: [
    anyOf([
      `${verb('pay|repay|remit|reimburs|squar')}|${verb('credit|fund')} your REST`,
      '(?:bring|bringing|even out|balanc(?:e|ing)) (?:our|my|the) (?:[a-z]+ )?(?:REST|MONEY)',
      '(?:call IT|(?<=WHO)) (?:even|quits)|make IT good|up to date with (?:our|my|the) MONEY',
    ]),
    `${verb('settl')}(?! (?:in|into|down|for)(?![a-z])(?! [a-z]*(?:full|ember|days?|weeks?)))(?! ${few(2)}GOODS)`,
  ],
  // To move this and that; "we will wire" is said with a word for money.
  TRANSFER: 'clear(?:s|ing)?|transferring|wiring',
  // To end a debt; without it these verbs say something else.
  END: verb(
    anyOf([
      'clos|discharg|extinguish|wip|honou?r|cover|process|releas|sort|mak(?:e|ing) good|catch(?:ing)? up',
      'tak(?:e|ing) care of|se(?:e|eing) to|deal(?:ing)? with|bring|get(?:ting)? rid of|top up|chip in',
      'mak(?:e|ing) up|meet|fulfil|even out|balanc',
    ]),
  ),
  // To do what was spoken of.
  DO: verb('do|mak|repeat|re-?send'),
  // To move money; without it these verbs say nothing.
  MAKE: verb(
    anyOf([
      'send|return|forward|arrang|initiat|trigge|launch|submit|start|schedul|complet|execut|effect|perform|manag',
      'authori[sz]|approv|sign off|issu|push|put|post|mail|drop|hand|giv|dispatch|look(?:ing)? after',
      'follow(?:ing)? up with|com(?:e|ing) up with',
    ]),
  ),
};
