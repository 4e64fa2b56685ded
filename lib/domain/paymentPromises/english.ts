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
const ASKED =
  '(?<!(?:can|could|may|might|shall|should|must|do|did|would|will|before|until|how|what|when|why|if|whether|suggests?|proposed?|propose|demand|insist|requires?|want|ask|prefer)(?: that)? )';
const WE = `${ASKED}(?:i|we)(?!\\p{L})`;

/** "Your accounting" is not the writer's; "she" is the bookkeeper when he named her. */
const FIRM = `(?:(?<!(?:your|their|his|her|(?:${OTHERS})(?:'s|s'|')?) (?:\\p{L}+ )?)${PAYER}(?: (?:department|team|office|manager))?|(?:he|she|they|who)(?<=${PAYER}.{1,80}))`;

/** "The buyer's payment", "tax payment", "a decision about the payment": not what the writer pays. */
const OURS = `(?<!(?:their|his|her|(?:${OTHERS})(?:'s|s'|')) (?:\\p{L}+ )?)(?<!(?:about|regarding|concerning|over|on|for|with|without|(?:audit|review|proof|cop(?:y|ies)|confirmation|date|question|problem|reason|schedule|plan|approval|receipt|status|method) of|data|file|hotel|airport|tax|vat|salary|rent|wage|loan|lease|customs|insurance) (?:the |your |our |this )?)`;
const OWED = `${OURS}(?:${MONEY}|${DEBT})`;
const IT = '(?:it|this|that|these|they|both|which|yours|the latter|the (?:first|second|other|last) (?:one|part|half))';

const WILL =
  "(?:'?ll| will| shall| can| gonna| should(?= (?:be|have the)(?!\\p{L}))|(?:'s|'re|'m| am| is| are)(?: now)? (?:going|due|expected|set|planned|scheduled|about) to)";
const PLAN = `(?: ${ADVERB}(?:(?:plan|promise|intend|aim|want|expect|undertake|commit|pledge|guarantee|agree|manage)s?|decided|agreed|should be (?:able|in a position))|(?:'ve|'s| have| has) ${ADVERB}(?:decided|agreed|promised|committed)|(?:'m|'re| am| are) ${ADVERB}(?:planning|aiming|able|ready|prepared|committed|in a position)) to`;
const TRY =
  '(?:(?:try|be able|make sure|do (?:my|our) (?:best|utmost)|manage|be in a position|endeavou?r) to |try and )?';
const BE = `(?:(?:'ll| will| shall| can|(?:'s| is| are) (?:going|expected|due|set) to) ${ADVERB}(?:be|get|have been)| should ${ADVERB}(?:be|get)) `;
const IS = "(?:'s| is|'re| are| gets?) (?:being )?";
const YOU = "you(?:'ll| will| shall| can| may| should|(?:'re| are) going to)";

/** At the beginning of a clause, or after "and". */
const START = '(?<=^|[,;:!.–—-] )';
const AND = `(?:${START}|(?<=(?:and|but|so) ))`;
const DOING = '(?=\\p{L}+ing(?!\\p{L}))';
const ROUND_SUM = '\\d[\\d.,]{2,10}(?= (?:on|by|tomorrow|today|next|this|within|in))';

/** How a client promises to pay: the people who do it for the firm count as the firm. */
const PROMISES = [
  // "We will pay", "we are transferring", "accounting pays", "we will have paid".
  `${WE}(?:${WILL}|${PLAN})? ${ADVERB}${TRY}(?:be )?${PAY}`,
  `${WE}(?:'m|'re| am| are) ${ADVERB}${DOING}${PAY}`,
  `${WE}(?:${WILL}|${PLAN}) ${ADVERB}have ${ADVERB}${PAID}`,
  `${FIRM}(?:${WILL}|${PLAN}|'s| is| are)? ${ADVERB}(?:be )?(?:${PAY}|(?:process|release)(?:e?s)? (?:it|this))`,
  // Without a person: "will pay", "paying it tomorrow", "to be paid Thursday".
  `${AND}(?<!(?:${OTHERS})(?!\\p{L}).{0,80})(?:will|shall|gonna|going to) ${ADVERB}(?:be )?${PAY}`,
  `${START}${DOING}${PAY}`,
  `${AND}(?:(?:will|shall) be|to be) ${ADVERB}(?:${PAID}|executed)`,
  `${AND}(?:will|should) ${ADVERB}(?:be ${THERE}|(?:be )?(?:${MOVE}|${NEAR})${OF_MONEY})`,
  `there(?:'ll| will| shall) be ${gap(3)}${MONEY}`,
  `${WE}(?:${WILL}|${PLAN}|'m|'re) ${ADVERB}(?:(?:come|drop|stop|swing|pop)(?: by| over| in| round)?|be|go|going|off) ${gap(6)}(?:(?:to|and) ${PAY}|with ${gap(2)}(?:cash|money|cheque))`,
  `(?:(?<=\\d )(?:(?:will|shall) be|is)|(?<=(?:\\d|invoice|inv\\.?|balance|rest|amount) )to be) ${ADVERB}${PAID}`,
  '(?<=(?:and|then) )pay you(?! an? )',
  // Anybody by name: "Anna will process your payment".
  `${START}(?:mrs?\\.? |ms\\.? )?(?!(?:you|who|${OTHERS})(?!\\p{L}))\\p{L}+ will ${ADVERB}(?=pay you|\\p{L}+ (?:out )?your (?:payment|invoice|money|transfer|bill))${PAY}`,
  // "The payment will be made", "it is paid", "the debt is closed".
  `${OWED}${after(6)}(?:${BE}|${IS})${ADVERB}(?:${PAID}|${THERE}|${SCHEDULED})`,
  `${OURS}(?:${MONEY}|debts?|arrears)${after(6)}(?:${BE}|${IS})${ADVERB}(?:${DONE}|${NEAR})`,
  `${IT}(?:${BE}|${IS})${ADVERB}(?:${PAID}|${THERE}|${RUN}|(?:${DONE}|${NEAR}|${SCHEDULED})${OF_DEBT})`,
  // "The transfer planned for Monday", "the payment has been approved for Monday", "it is in the payment run".
  `${OWED}${after(4)} (?:has|have) (?:now )?been ${ADVERB}${SCHEDULED}`,
  `${OWED}${after(3)} (?:scheduled|planned|booked|queued|slated|set)(?= (?:for|on|in|at)(?!\\p{L})|:)`,
  '(?<!(?:was|were|been) )(?:scheduled|planned|queued|approved|booked) for (?:payment|transfer)',
  "(?:in|on|for|into|part of) (?:[\\p{L}']+ ){0,3}?(?:payment|pay) (?:run|batch|cycle)",
  // "The money goes out", "half of it leaves", "it is coming your way".
  `${OURS}${MONEY}${after(6)}(?:'s|'ll| (?:will|shall|should|is|are)(?: (?:going|due|expected|set) to)?)? ${ADVERB}(?:be )?${MOVE}`,
  `(?:half|rest|remainder|it)(?: of it)?(?:'ll| will| should)? (?:goes? out|leaves?|arrives?|follows?)(?:${OF_DEBT}|(?<=^half of it.{1,12}))`,
  `(?:coming|heading|on (?:its|the) way)(?: your way| to you)${OF_DEBT}`,
  // "You will have the money", "you get your money", "you will be paid", "expect our transfer".
  `${YOU} ${ADVERB}(?:be )?(?:receiv(?:e|ing)|get(?:ting)?|have|see(?:ing)?|find|expect(?:ing)?|look forward to|(?:count|rely|bank) on|collect|pick up) (?:${gap(5)}(?:${MONEY}|${ROUND_SUM})|(?:it|them)${OF_MONEY}|(?:it|this|them|everything) ${THERE})`,
  `you (?:get|receive|have(?= your)) ${gap(4)}${MONEY}`,
  `you(?:(?:'ll| will|'re| are) (?:going to )?(?:be|get|getting|being)| get|'re| are) ${ADVERB}(?:paid(?! (?:a |attention))|credited|refunded|reimbursed)`,
  `${START}(?:please )?(?:expect|count on|consider) (?:${gap(4)}${MONEY}|(?:it|them)${OF_MONEY}|(?:it|this|${gap(3)}${DEBT}) (?:paid|settled|done))`,
  // "We have scheduled the payment", "we have it lined up", "I have told the bank to pay", "we confirm payment".
  `(?:i|we|${FIRM})(?:'ve| have| has|'s) ${ADVERB}(?:scheduled|planned|set up|arranged|booked|queued|lined up|put|added|included|entered|programmed) (?:for )?${gap(6)}(?:${MONEY}|payment run)`,
  `(?:i|we|${FIRM})(?:'ve| have| has|'s) ${ADVERB}(?:approved|authori[sz]ed|released|cleared) ${gap(3)}(?:${MONEY}|${DEBT})(?= for)`,
  `(?:i|we|${FIRM})(?:'ve| have| has) (?:got )?${gap(4)}(?:${MONEY}|${DEBT}) ${ADVERB}${SCHEDULED}`,
  `${WE}(?:${WILL}|${PLAN}) ${ADVERB}(?:instruct|order|tell|ask|get) ${gap(3)}${PAYER} ${gap(2)}to ${PAY}`,
  `(?:instructed|told|asked|ordered)(?: (?:our |the |my )?${PAYER}(?: \\p{L}+)?)? to ${PAY}`,
  `(?:i|we)(?: can)? ${ADVERB}(?:confirm|promise|guarantee|pledge|plan|schedule|commit to|undertake)(?: you)? ${gap(3)}${MONEY}`,
  `(?:got|have|received|given) the (?:green light|go-ahead|approval|ok(?:ay)?|clearance) to ${PAY}`,
  `${START}(?:undertake|promise) to ${PAY}`,
  `(?:i|we)(?:'m|'re| am| are) planning ${gap(3)}${MONEY}`,
  // "Payment: 25.11.", "500 euros tomorrow".
  `${START}(?:(?:the|our|your|planned|expected|scheduled|estimated|full|final|partial|remaining|first|second|third|next|last|bank|wire|money|cash|date of) ){0,3}(?:pre-?|re|down |part )?(?:payment|transfer|remittance|settlement|instal?lment)(?: date)?${NO_SUM}(?: (?:for|of) ${gap(4)}[\\p{L}\\p{N}#/-]+)?(?: (?:is|will be|to follow|follows))?(?=:|$| [–—-]|${DAY_ONLY})`,
  `${START}(?:(?:the|our|your|half(?: of)?|full|all|outstanding|whole|entire|remaining) ){0,4}(?:${MONEY}|rest)${DAY_ONLY}`,
];

/** What others said, told or want. */
const SAID = [
  '(?:you|they|he|she|your \\p{L}+) (?:have |had |has )?(?:already )?(?:promised|told|said|say|says|wrote|write|assured|confirmed|mentioned|claimed|claims?|demand(?:ed)?|states?)',
  `(?:was|were|been) told(?! by (?:our )?${PAYER})|(?:i|we) heard|rumou?r\\p{L}*|supposedly|allegedly|i'd (?:say|guess)|i (?:guess|suppose)`,
  `(?<!(?:accounts|accountants?|accounting|finance|bookkeep\\p{L}*|director|boss) (?:just |has |have ){0,2})(?:tells?|told) (?:me|us)`,
  '(?:contract|agreement|terms|order|letter|notice|reminder|invoice|law) (?:says?|say|states?|provides?|requires?|demands?)',
].join('|');

/** What nobody answers for, what is wished, what is usual, and what does not happen. */
const DOUBT = [
  "(?:i|we) (?:really |still )?doubt|doubtful|(?:don't|do not|can't|cannot|can not|couldn't|won't|will not) (?:yet )?(?:promise|guarantee|say|tell|confirm|believe|think|expect|know|count)",
  'no (?:guarantee|way|chance|idea)|(?:nobody|no one) (?:\\p{L}+ ){0,3}?(?:can|could|knows|believes|thinks|says|expects)',
  'not in a position|not able to (?:promise|guarantee|say|tell|confirm)|not (?:yet )?(?:sure|certain|clear|known|decided|possible|feasible|realistic)',
  'is it (?:true|right|correct)|remains to be seen|chances are|(?:we|i|it|money|payment) (?:may|might)|would|rather|wish|ideally|at best|best case',
  'impossible|out of the question|illusion|miracle|unrealistic|unthinkable|cancel\\p{L}*|failed|usually|normally|generally|always',
  '(?:pays?|paid|reach(?:es)?|owes?) us|(?:to|in|into|on) our (?:bank )?account',
].join('|');

const CONDITION = [
  'maybe|perhaps|hopefully|(?:i|we) hope|once|when|upon (?!our|my)\\p{L}+|assuming|depending on|in the event|on condition|provided|fingers crossed|luck',
  "as soon as(?! (?:(?:i|we)(?:'m| am|'re| are| get) (?:home|back)|tomorrow|today|(?:this|next) |\\p{L}+day))|(?:as|so) long as|should (?:the|you|your|it|all|everything)|had (?:we|the|you)|until (?:you|we|our)",
  'after (?:you|we|the|our|payment|paying|delivery|receipt|receiving|shipment)|(?:of|from) (?:receipt|delivery|acceptance)|as you (?:wrote|said|told|mentioned|claimed)',
  // From a day on something changes for all payments; "send it, and we pay" is a condition too.
  '(?<=^)(?:from|starting|as of) (?!today|now|our|my|the bank|what|your)[\\p{L}\\p{N}]+',
  '(?<=^(?:please |first |just )?)(?:send|issue|deliver|ship|replace|correct|fix|return|sign) .{1,80} (?:and|then|so) (?:then |that )?(?:we|i)',
].join('|');

export const english: PromiseWords = {
  ...promising,
  promises: PROMISES.map((words) => [words, 'other']),
  goesOn: [],
  // "Let me know if the invoice will be paid" asks.
  not: `${promising.not}|(?!don't worry)\\p{L}+n't|if|no(?! (?:problem|doubt|later))|none|nothing|neither|nor|nobody|without`,
  unsure: `${promising.unsure}|${SAID}|${DOUBT}`,
  condition: `${promising.condition}|${CONDITION}`,
  courtesy: `${promising.courtesy}|once (?:again|more)|(?:all )?at once|as soon as possible|after the (?:weekend|holidays?)|even if|if (?:need be|necessary|that suits you|(?:that's|it's|that is|it is) (?:all ?right|good)(?: (?:with|by|for) you)?)|if you have (?:any )?(?:further )?questions`,
  beside: `${promising.beside}|which is|that is|i promise|promise|for sure|guaranteed|at the very|definitely|in full|sorry|again|the (?:first|second) (?:one|part|half)`,
  dated: `${promising.dated}|from|starting|as of`,
};
