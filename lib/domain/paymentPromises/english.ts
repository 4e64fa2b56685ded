import { english as promising } from '../promises/english';
import type { PromiseWords } from '../promises/words';
import {
  ADVERB,
  after,
  DAY_ONLY,
  DEBT,
  DONE,
  gap,
  MONEY,
  MOVE,
  NEAR,
  NO_SUM,
  OF_DEBT,
  OF_MONEY,
  OTHERS,
  PAID,
  PAY,
  PAYER,
  RUN,
  SCHEDULED,
  THERE,
} from './englishWords';

/** Who asks, wonders or demands has promised nothing. */
const WE =
  '(?:i|we)(?![a-z])(?<!(?<![a-z])(?:can|could|may|might|shall|should|must|do|did|would|will|before|until|how|what|when|why|if|whether|suggests?|proposed?|propose|demand|insist|requires?|want|ask|prefer)(?: that)? (?:i|we))';

/** "Your accounting" is not the writer's; "she" is the bookkeeper when he named her. */
const FIRM = `(?:(?=${PAYER})(?<!(?<![a-z])(?:your|their|his|her|(?:${OTHERS})(?:'s|s'|')?) (?:[a-z]+ )?)${PAYER}(?: (?:department|team|office|manager))?|(?:he|she|they|who)(?<=${PAYER}.{1,80}))`;

/** "The buyer's payment", "tax payment", "a decision about the payment": not what the writer pays. */
const OURS = `(?<!(?<![a-z])(?:their|his|her|(?:${OTHERS})(?:'s|s'|')) (?:[a-z]+ )?)(?<!(?<![a-z])(?:about|regarding|concerning|over|on|for|with|without|(?:audit|review|proof|cop(?:y|ies)|confirmation|date|question|problem|reason|schedule|plan|approval|receipt|status|method) of|data|file|hotel|airport|tax|vat|salary|rent|wage|loan|lease|customs|insurance) (?:the |your |our |this )?)`;
const IT = '(?:it|this|that|these|they|both|which|yours|the latter|the (?:first|second|other|last) (?:one|part|half))';

const WILL =
  "(?:'?ll| will| shall| can| gonna| should(?= (?:be|have the)(?![a-z]))|(?:'s|'re|'m| am| is| are)(?: now)? (?:going|due|expected|set|planned|scheduled|about) to)";
const PLAN = `(?: ${ADVERB}(?:(?:plan|promise|intend|aim|want|expect|undertake|commit|pledge|guarantee|agree|manage)s?|decided|agreed|should be (?:able|in a position))|(?:'ve|'s| have| has) ${ADVERB}(?:decided|agreed|promised|committed)|(?:'m|'re| am| are) ${ADVERB}(?:planning|aiming|intending|expecting|able|ready|prepared|committed|in a position)) to`;
const TRY =
  '(?:(?:try|be able|make sure|do (?:my|our) (?:best|utmost)|manage|be in a position|endeavou?r) to |try and )?';
const BE = `(?:(?:'ll| will| shall| can|(?:'s| is| are) (?:(?:going|expected|due|set) )?to) ${ADVERB}(?:be|get|have been)| should ${ADVERB}(?:be|get)) `;
const IS = "(?:'s| is|'re| are| gets?) (?:being |getting )?";
const PLANNED = `(?: (?:has|have) (?:now )?been ${ADVERB}${SCHEDULED}| (?:scheduled|planned|booked|queued|slated|set|moved|postponed)(?= (?:for|on|in|at|to)(?![a-z])|:))`;
const YOU = "you(?:'ll| will| shall| can| may| should|(?:'re| are) going to)";

const CLAUSE = '(?:^|[,;:!.–—-] )';
const START = `(?<=${CLAUSE})`;
const DOING = '(?=[a-z]+ing(?![a-z]))';
const ROUND_SUM = '\\d[\\d.,]{2,10}(?= (?:on|by|tomorrow|today|next|this|within|in))';

/** Before a verb of paying: who will do it. */
const WHO_PAYS = [
  // "We will", "we", "we are about to", "accounting will".
  `${WE}(?:${WILL}|${PLAN})? ${ADVERB}${TRY}(?:be )?`,
  `(?:i|we)(?:'m|'re| am| are) ${ADVERB}${DOING}`,
  `${FIRM}${after(1)}(?:${WILL}|${PLAN}|'s| is| are)? ${ADVERB}(?:be )?`,
  `${FIRM}${after(2)} (?:promised|confirmed|agreed|said|says)(?: that)? (?:(?:he|she|they|it)(?:'ll| will| would)? |to )`,
  // "I'll come by on Friday to", "I'll tell accounting to", "I have told the bank to", "I have the green light to", "the plan is to".
  `${WE}(?:${WILL}|${PLAN}|'m|'re) ${ADVERB}(?:(?:come|drop|stop|swing|pop)(?: by| over| in| round)?|be|go|going|off) ${gap(6)}(?:to|and) `,
  `${WE}(?:${WILL}|${PLAN}) ${ADVERB}(?:instruct|order|tell|ask|get) ${gap(3)}${PAYER} ${gap(2)}to `,
  `(?:instructed|told|asked|ordered)(?: (?:our |the |my )?${PAYER}(?: [a-z]+)?)? to `,
  "(?:(?:our|my|the) (?:plan|intention|aim|goal) is|it(?:'s| is) (?:planned|intended|agreed|our (?:plan|intention|aim))) to ",
  '(?:got|have|received|given) the (?:green light|go-ahead|approval|ok(?:ay)?|clearance) to ',
  // Without a person: "will", "and will", "paying", "I, the undersigned, promise to".
  `(?:will|shall|gonna|going to) (?<=(?:${CLAUSE}|(?:and|but|so) )[a-z]+ (?:to )?)(?<!(?:${OTHERS})(?![a-z]).{0,80})${ADVERB}(?:be )?`,
  `${START}(?:${DOING}|(?:undertake|promise) to )`,
  // Anybody by name: "Anna will process your payment".
  `${START}(?:mrs?\\.? |ms\\.? )?(?!(?:you|who|${OTHERS})(?![a-z]))[a-z]+ will ${ADVERB}(?=pay you|[a-z]+ (?:out )?your (?:payment|invoice|money|transfer|bill))`,
].join('|');

/** Before a word for money: who gets it, or what was done for it. */
const MONEY_COMES = [
  `${YOU} ${ADVERB}(?:be )?(?:receiv(?:e|ing)|get(?:ting)?|have|see(?:ing)?|find|expect(?:ing)?|look forward to|(?:count|rely|bank) on|collect|pick up) `,
  'you (?:get|receive|have(?= your)) ',
  `${START}(?:please )?(?:expect|count on) `,
  "there(?:'ll| will| shall) be ",
  `(?:i|we)(?:(?: can)? ${ADVERB}(?:confirm|promise|guarantee|pledge|plan|schedule|commit to|undertake)(?: you)?|(?:'m|'re| am| are) planning) `,
  `(?:i|we|${FIRM})(?:'ve| have| has|'s) ${ADVERB}(?:scheduled|planned|set up|arranged|booked|queued|lined up|put|added|included|entered|programmed) (?:for )?`,
].join('|');

/** How a client promises to pay: the people who do it for the firm count as the firm. */
const PROMISES = [
  `(?:${WHO_PAYS})${PAY}`,
  `${WE}(?:${WILL}|${PLAN}) ${ADVERB}have ${ADVERB}${PAID}`,
  `${FIRM}(?: will|'ll)? (?:process|release)(?:e?s)? (?:it|this)|${WE}${WILL} ${ADVERB}(?:come|drop|stop)(?: by| over| in)? ${gap(6)}with ${gap(2)}(?:cash|money|cheque)`,
  `(?<=(?:and|then) )pay you(?! an? )(?<!(?:${OTHERS})(?![a-z]).{0,80})`,
  // "The payment will be made", "the money goes out", "the transfer planned for Monday".
  `(?=${MONEY})${OURS}${MONEY}${after(6)}(?:(?:${BE}|${IS})${ADVERB}(?:${DONE}|${NEAR}|${THERE}|${SCHEDULED})|(?:'s|'ll| (?:will|shall|should|is|are)(?: (?:going|due|expected|set) to)?)? ${ADVERB}(?:be )?${MOVE}|${PLANNED})`,
  // "The debt is paid", "invoice 12 has been approved for Monday"; goods and papers are sent and come as well.
  `(?=${DEBT})${OURS}${DEBT}${after(6)}(?:(?:${BE}|${IS})${ADVERB}(?:${PAID}|${THERE}|${SCHEDULED})|${PLANNED})`,
  `(?:debts?|arrears)${after(3)}(?:${BE}|${IS})${ADVERB}${DONE}`,
  // "It will be paid", "it will be done" when it is the payment, "half of it goes out".
  `${IT}(?:${BE}|${IS})${ADVERB}(?:${PAID}|${THERE}|${RUN}|(?:${DONE}|${NEAR}|${SCHEDULED})${OF_DEBT})`,
  `(?:half|rest|remainder|it|the (?:first|second|last|other) (?:one|part|half))(?: of it)?(?:'ll| will| should)? (?:go(?:es)? out|leaves?|arrives?|follows?)(?:${OF_DEBT}|(?<=^half of it.{1,12}))`,
  `(?:coming|heading|on (?:its|the) way)(?: your way| to you)${OF_DEBT}|${IT}(?:'ll| will| should) (?:reach|hit|arrive (?:in|on|at)|land (?:in|on)) your (?:bank )?account`,
  // "… and will be paid", "to be paid Thursday", "should be in your account".
  `(?:(?:will|shall) be|to be) (?<=(?:${CLAUSE}|(?:and|but|so) |\\d )[a-z]+ be |(?:invoice|inv\\.?|balance|rest|amount) to be )${ADVERB}(?:${PAID}|executed)`,
  `(?:will|should) (?<=(?:${CLAUSE}|(?:and|but|so) )[a-z]+ )${ADVERB}(?:be ${THERE}|(?:be )?(?:${MOVE}|${NEAR})${OF_MONEY})`,
  '(?:scheduled|planned|queued|approved|booked) for (?:payment|transfer)(?<!(?:was|were|been) [a-z]+ for [a-z]+)',
  "(?:in|on|for|into|part of) (?:[a-zà-ɏ']+ ){0,3}?(?:payment|pay) (?:run|batch|cycle|list|round)",
  // "You will have the money", "there will be a payment", "we have scheduled the transfer", "we have it lined up".
  `(?:${MONEY_COMES})${gap(6)}(?:${MONEY}|${ROUND_SUM}|payment run)`,
  `${YOU} ${ADVERB}(?:receive|get|have|see|find|expect) (?:(?:it|them)${OF_MONEY}|(?:it|this|them|everything) ${THERE})`,
  `you(?:(?:'ll| will|'re| are) (?:going to )?(?:be|get|getting|being)| get|'re| are) ${ADVERB}(?:paid(?! (?:a |attention))|credited|refunded|reimbursed)`,
  `${START}(?:please )?(?:expect (?:it|them)${OF_MONEY}|consider (?:it|this|${gap(3)}${DEBT}) (?:paid|settled|done))`,
  `(?:i|we|${FIRM})(?:'ve| have| has|'s) (?:got )?(?:${ADVERB}(?:approved|authori[sz]ed|released|cleared) ${gap(3)}(?:${MONEY}|${DEBT})(?= for)|${gap(4)}(?:payment|transfer|money|invoice|amount|sum) ${ADVERB}${SCHEDULED})`,
  // "Payment: 25.11.", "500 euros tomorrow".
  `${START}(?:(?:the|our|your|planned|expected|scheduled|estimated|full|final|partial|remaining|first|second|third|next|last|bank|wire|money|cash|date of) ){0,3}(?:pre-?|re|down |part )?(?:payment|transfer|remittance|settlement|instal?lment)(?: date)?${NO_SUM}(?: (?:for|of|to) ${gap(4)}[a-zà-ɏ\\d#/-]+)?(?: (?:is|will be|to follow|follows|is fixed|is set))?(?=:|$| [–—-]|${DAY_ONLY})`,
  `${START}(?:(?:the|our|your|half(?: of)?|full|all|outstanding|whole|entire|remaining) ){0,4}(?:${MONEY}|rest)${DAY_ONLY}`,
];

/** What others said, told or want. */
const SAID = [
  '(?:you|they|he|she|your [a-z]+) (?:have |had |has )?(?:already )?(?:promised|told|said|say|says|wrote|write|assured|confirmed|mentioned|claimed|claims?|demand(?:ed)?|states?)',
  `(?:was|were|been) told(?! by (?:our )?${PAYER})|(?:i|we) heard|rumou?r[a-z]*|supposedly|allegedly|i'd (?:say|guess)|i (?:guess|suppose)`,
  `(?<!(?:accounts|accountants?|accounting|finance|bookkeep[a-z]*|director|boss) (?:just |has |have ){0,2})(?:tells?|told) (?:me|us)`,
  '(?:contract|agreement|terms|order|letter|notice|reminder|invoice|law) (?:says?|say|states?|provides?|requires?|demands?)',
].join('|');

/** What nobody answers for, what is wished, what is usual, and what does not happen. */
const DOUBT = [
  "(?:i|we) (?:really |still )?doubt|doubtful|(?:don't|do not|can't|cannot|can not|couldn't|won't|will not) (?:yet )?(?:promise|guarantee|assure|commit|say|tell|confirm|believe|think|expect|know|count)",
  'no (?:guarantee|way|chance|idea)|(?:nobody|no one) (?:[a-z]+ ){0,3}?(?:can|could|knows|believes|thinks|says|expects)',
  'not in a position|not able to (?:promise|guarantee|say|tell|confirm)|not (?:yet )?(?:sure|certain|clear|known|decided|possible|feasible|realistic)',
  'is it (?:true|right|correct)|remains to be seen|chances are|possible that|(?:we|i|it|money|payment) (?:may|might)|would|rather|wish|ideally|at best|best case',
  'impossible|out of the question|illusion|miracle|unrealistic|unthinkable|cancel[a-z]*|failed|usually|normally|generally|always',
  '(?:pays?|paid|reach(?:es)?|owes?) us|(?:to|in|into|on) our (?:bank )?account',
].join('|');

const CONDITION = [
  'maybe|perhaps|hopefully|(?:i|we) hope|once|when|upon (?!our|my)[a-z]+|assuming|depending on|in the event|on condition|provided|fingers crossed|luck',
  "as soon as(?! (?:(?:i|we)(?:'m| am|'re| are| get) (?:home|back)|tomorrow|today|(?:this|next) |[a-z]+day))|(?:as|so) long as|should (?:the|you|your|it|all|everything)|had (?:we|the|you)|until (?:you|we|our)",
  'after (?:you|we|the|our|payment|paying|delivery|receipt|receiving|shipment)|(?:of|from) (?:receipt|delivery|acceptance)|as you (?:wrote|said|told|mentioned|claimed)',
  // From a day on something changes for all payments; "send it, and we pay" is a condition too.
  '(?<=^)(?:from|starting|as of) (?:next|this|\\d+|now on|then on|(?!today)[a-z]+day|(?:the )?(?:first|start|beginning|new|\\d+[a-z]{2})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)',
  '(?<=^(?:please |first |just )?)(?:send|issue|deliver|ship|replace|correct|fix|return|sign) .{1,80} (?:and|then|so) (?:then |that )?(?:we|i)',
].join('|');

export const english: PromiseWords = {
  ...promising,
  promises: PROMISES.map((words) => [words, 'other']),
  goesOn: [],
  // "Let me know if the invoice will be paid" asks.
  not: `${promising.not}|(?!don't worry)[a-z]+n't|if|no(?! (?:problem|doubt|later))|none|nothing|neither|nor|nobody|without`,
  unsure: `${promising.unsure}|${SAID}|${DOUBT}`,
  condition: `${promising.condition}|${CONDITION}`,
  courtesy: `${promising.courtesy}|once (?:again|more)|(?:all )?at once|as soon as possible|after the (?:weekend|holidays?)|even if|if (?:need be|necessary|that suits you|(?:that's|it's|that is|it is) (?:all ?right|good)(?: (?:with|by|for) you)?)|if you have (?:any )?(?:further )?questions`,
  beside: `${promising.beside}|which is|that is|i promise|promise|for sure|guaranteed|at the very|definitely|in full|sorry|again|the (?:first|second)(?: one| part| half)?`,
  dated: `${promising.dated}|from|starting|as of`,
};
