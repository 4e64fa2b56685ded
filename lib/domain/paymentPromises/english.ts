import { english as promising } from '../promises/english';
import type { PromiseWords } from '../promises/words';

const oneOf = (...words: string[]) => `(?:${words.join('|')})`;

/** Who else is paid, and who else pays. */
const OTHERS =
  'customers?|clients?|buyers?|suppliers?|vendors?|carriers?|couriers?|drivers?|contractors?|subcontractors?|tenants?|partners?|employees?|staff|workers|landlord|customs|insurance|insurer|investors?|creditors?|agents?|agency|agencies|authorities|others?|brother|sister|friend|neighbou?r';

/** "The interpreter", "our lawyers": somebody by trade, and not what only sounds so. */
const TRADE =
  '(?:the|our|an?) (?!(?:remainder|order|transfer|offer|number|other|former|latter|quarter|(?:sept|nov|dec)ember|october)(?!\\p{L}))\\p{L}{3,}(?:er|or|ist|ian)s?';

/** What is paid to somebody else, or is no money. */
const TO_OTHERS = `(?! (?:${TRADE}|(?:to |for )?(?:\\p{L}+ ){0,2}(?:${OTHERS}|salar(?:y|ies)|wages|dut(?:y|ies)|tax(?:es)?|rent|fines?|loans?|mortgage|attention|heed|visit|respects|tribute|itself))(?!\\p{L}))`;

/** What is settled, transferred, cleared and wired without money. */
const OF_GOODS =
  '(?! (?:\\p{L}+ ){0,2}(?:calls?|goods|shipments?|containers?|stock|pallets|parcels?|files?|data|customs|details|terms|conditions|dispute|questions?|domain|ownership|title|site|snow|rubble|contract|office)(?!\\p{L}))';

const CURRENCY = 'eur|usd|gbp|chf|pln|mdl|ron|rub|euros?|dollars?|pounds?|lei|[€$£]';
const SUM = `(?:(?:${CURRENCY}) ?\\d[\\d.,' ]{0,12}|\\d[\\d.,']{0,12} ?(?:${CURRENCY}|%)|(?:remaining|outstanding|missing|full|last) \\d[\\d.,']{0,12}(?! (?!on |by |in )\\p{L}))`;

/** What goes out and arrives only when it is paid. */
const MONEY = `(?:(?:(?:pre|down-?|part-?|re)?payments?|(?:bank )?transfers?|wires?|remittances?|settlements?|instal?lments?|tranches?|money|funds|cash|cheques?|balance|remainder(?! of the (?:goods|order|delivery))|amounts?|sums?|deposit|advance|refund|arrears|(?:every|last|each) (?:single )?(?:cent|penny)|euros?|dollars|pounds|lei)(?![ -](?:confirmations?|slips?|proof|receipts?|advice|notices?|reminders?|schedules?|plans?|terms?|deadlines?|dates?|details|conditions|requests?|sheets?|statements?|information|issues?|problems?|methods?|documents?|registers?|desks?|drawers?|box(?:es)?|flow|rods?|mesh|ropes?|fence|sheets?)(?!\\p{L}))|${SUM})`;

/** What is paid, cleared and closed; goods and papers go out under the same names. */
const DEBT =
  '(?:debts?|invoices?|inv\\.?|bills?|accounts?|liabilit(?:y|ies)|claims?|backlog|dues|principal|interest|outstanding|overdue|rest|remainder|remaining|half|everything|it all|the lot|all|what we owe|slate|books)';

/** People and bodies that pay for the firm. */
const PAYER =
  '(?:accounting|accounts(?: payable)?|accountants?|finance|bookkeep(?:ers?|ing)|payables|treasur(?:y|er)|controller|c[fe]o|boss|(?:managing )?director|owner|management|board|head office|headquarters|hq|parent company|holding|company|firm|bank|colleagues?|secretary|assistant|driver)';
const THEIRS = `(?<!(?:your|their|his|her|(?:${OTHERS})(?:'s|s'|')?) (?:\\p{L}+ )?)`;
const NOT_THEIRS = `(?<!(?:their|his|her|(?:${OTHERS})(?:'s|s'|')) (?:\\p{L}+ )?)`;

/** Between a noun and its verb: nothing that denies it, or tells of other things and other people. */
const WORD =
  "(?!(?:not|never|no|from(?! (?:our|us))|confirmation|proof|cop(?:y|ies)|receipt|answer|reply|news|word|plan|schedule|decision|update|(?:we|i)(?! (?:still )?owe)|about|regarding|whether|if|that|which|who|us|was|were|had|would)(?![\\p{L}'])|\\p{L}+n't)[\\p{L}\\p{N}€$£#№][\\p{L}\\p{N}%'/&-]*(?:[.,]\\p{N}+){0,3}\\.?";
const gap = (most: number) => `(?:${WORD} ){0,${most}}?`;

const ADVERB =
  '(?:(?:also|then|just|therefore|of course|still|now|again|first|soon|all|both|both|only|at last|in any case|for sure|in full|hereby|always? as agreed|most|(?!unlikely|hardly|barely|possibly|early|usually|normally|generally|only|apply)\\p{L}{2,12}ly|only) ){0,3}';

/** Endings of verbs: which one stands is settled by what stands before it, and none is of the past. */
const verb = (...stems: string[]) => `(?:${stems.join('|')})(?:e|es|s|[pt]?ing|ring)?`;

/** A pronoun may mean anything: a word for money must have been said before it. */
const SPOKEN_OF = `(?:${MONEY}|invoice|bill|debt|pay|paid|owed?)(?!\\p{L})`;

const PAY = oneOf(
  `${verb('pay', 'repay', 'remit', 'reimburs', 'squar')}${TO_OTHERS}`,
  `${verb('settl')}(?! (?:in|into|down|for)(?! \\p{L}*(?:full|ember|days?|weeks?)))${TO_OTHERS}${OF_GOODS}`,
  `${verb('transfer', 'wir', 'clear')}(?! (?:you |over )?(?:the|our|your|an?|these|those) (?!${gap(4)}(?:${MONEY}|debts?|invoices?|bills?|rest|half|outstanding)))${TO_OTHERS}${OF_GOODS}`,
  `${verb('mak', 'do', 'send', 'releas', 'process', 'arrang', 'initiat', 'complet', 'execut', 'effect', 'authori[sz]', 'issu', 'push', 'put', 'sort', 'post', 'mail', 'drop', 'bring', 'hand', 'forward', 'deposit', 'giv', 're-?send', 'repeat', 'dispatch', 'approv', 'perform', 'schedul', 'start', 'return', 'sign off', 'tak(?:e|ing) care of', 'se(?:e|eing) to', 'deal with', 'dealing with', 'follow up with', 'com(?:e|ing) up with')} ${gap(5)}${MONEY}${TO_OTHERS}`,
  `${verb('clos', 'discharg', 'extinguish', 'wip', 'honou?r', 'cover', 'process', 'releas', 'sort', 'mak(?:e|ing) good', 'catch(?:ing)? up', 'tak(?:e|ing) care of', 'se(?:e|eing) to', 'deal(?:ing)? with', 'bring', 'get(?:ting)? rid of')} ${gap(4)}(?:debts?|invoices?|bills?|arrears|overdue|we owe|slate|tab|account with you)(?! for (?!payment))${OF_GOODS}`,
  `(?:get|have|getting|make sure|ensure|see to it) (?:it|this|that|you|everything|(?:the|your|our|this) ${gap(3)}\\p{L}+) (?:(?:is|are|get|gets|has been) )?(?:paid|settled|cleared|transferred|wired)`,
  `${verb('credit', 'fund')} your account`,
  '(?:be|call it) (?:all )?(?:even|square|quits)',
  `(?:(?:do|doing|make|making|repeat|repeating|re-?send|re-?sending) (?:it|so|this|that)|send (?:it|them) again)(?<=${SPOKEN_OF}.{1,120})`,
  `bring (?:it|that)(?<=(?:cash|cheque|money).{1,60})`,
  `(?:get|getting|have|having) (?:you ${gap(4)}${MONEY}|${gap(4)}${MONEY} (?:over|out|across|off|done|through|to you|with you|in your|sent|paid|released|transferred|sorted|on its way))`,
  `(?:meet|fulfil|bring|even out|balanc(?:e|ing)) ${gap(4)}(?:obligations?|commitments?|account|balance)`,
);

const PAID =
  '(?:paid|repaid|settled|remitted|reimbursed|transferred|wired|cleared|credited|deposited|squared|discharged|honou?red|balanced|evened out|taken care of|dealt with|brought up to date)';
/** Of money it says the same. */
const DONE = `(?:${PAID}|made|sent|released|processed|done|executed|effected|issued|posted|mailed|closed|initiated|completed|covered|forwarded|handed over|put through|pushed through|sorted|arranged|authori[sz]ed|dispatched|returned)`;
const THERE = '(?:(?:in|on|at|into) your (?:bank )?(?:account|bank|disposal|hands))';
const NEAR =
  '(?:with you|yours|there|on (?:its|the|their) way|in (?:the )?(?:post|mail)|(?:guaranteed|fixed|arranged|expected)(?= (?:for|by|on)))';
const MOVE = `(?:${verb('leav', 'arriv', 'follow', 'reach', 'land', 'depart', 'clear', 'happen', 'appear', 'go', 'hit(?! \\p{L}+ (?:target|goal))')}|com(?:e|es|ing)(?! back)|(?:tak(?:e|es|ing) place|show(?:s|ing)? up|get(?:s|ting)? (?:to you|there|through)))(?! (?:down|up)(?!\\p{L}))`;

const FUTURE =
  "(?:'?ll| will| shall| can| gonna|(?:'s|'re|'m| am| is| are)(?: now)? (?:going|due|expected|set|planned|scheduled|about) to)";
const PLAN =
  "(?:plan|promise|intend|aim|expect|undertake|commit|pledge|guarantee|agree|manage|should be able|should be in a position|(?:have|has|'ve|'s) (?:decided|agreed|promised|committed)|(?:decided|agreed)|(?:'m|'re|am|are) (?:planning|aiming|able|ready|prepared|committed|in a position)) to";
const TRY =
  '(?:(?:try|be able|make sure|do (?:my|our) (?:best|utmost)|manage|be in a position|endeavou?r) to |try and )?';
const START = '(?<=^|[,;:!.–—-] )';
const RUN =
  "(?:(?:included|queued|scheduled|planned) )?(?:in|on|for|part of) (?:\\p{L}+ ){0,3}?(?:\\p{L}+'s )?(?:payment |pay )?(?:run|batch|cycle)";
const SCHEDULED = `(?:(?:re)?scheduled|planned(?! that)|set|booked|queued|earmarked|lined up|slated|foreseen|postponed|moved|(?:approved|released|confirmed|cleared|authori[sz]ed)(?= for)|${RUN})`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** To the end of the clause nothing but a day: no verb that would say something else of the payment. */
const DAY_ONLY = `(?= (?:on|by|before|no|not|until|in|within|at|tomorrow|today|tonight|next|this|end|mid|${WEEKDAY}|\\d))(?=(?: (?!(?:is|was|are|were|has|have|had|would|will|gives?|terms?|due|from|of|for|dated|and|not|means?|brings?|gets?|earns?)(?!\\p{L}))[\\p{L}\\p{N}.'/-]+){1,6}(?:[,;.!]|$))`;
const SUM_OR_DEBT = `${NOT_THEIRS}(?:${MONEY}|${DEBT})`;
const TO_BE = `(?:(?:(?:will|shall|should|can|(?:is|are) (?:going|expected|due|set) to) ${ADVERB}(?:be|get|have been)|is|are|gets?)(?: being)? )`;
const TO_BE_SHORT = `(?:(?:'ll| will| shall| should|(?:'s| is) (?:going|expected|due) to) ${ADVERB}(?:be|get|have been)|'s|'re| is| are| gets) `;
/** Who asks, wonders or demands has promised nothing. */
const ASKED =
  '(?<!(?:can|could|may|might|shall|should|must|do|did|would|will|before|until|how|what|when|why|if|whether|suggests?|proposed?|propose|demand|insist|requires?|want|ask|prefer)(?: that)? )';
const US = `${ASKED}(?:i|we)(?!\\p{L})`;
const FIRM = `${THEIRS}${PAYER}(?: (?:department|team|office))?|(?:he|she|they)(?<=${PAYER}.{1,80})`;

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const english: PromiseWords = {
  ...promising,
  promises: [
    // "We will pay", "we are transferring", "accounting pays".
    [`${US}(?:${FUTURE}| ${ADVERB}${PLAN})? ${ADVERB}${TRY}(?:be )?${PAY}`, 'other'],
    [`${US}(?:'m|'re| am| are) ${ADVERB}(?=\\p{L}+ing )${PAY}`, 'other'],
    [`(?:${FIRM})(?:${FUTURE}| ${PLAN}|'s| is| are)? ${ADVERB}(?:be )?(?:${PAY}|process(?:es)? (?:it|this))`, 'other'],
    // Without a person, at the beginning of a clause: "will pay", "paying it tomorrow".
    [
      `(?:${START}|(?<=(?:and|but|so) ))(?<!(?:${OTHERS})(?!\\p{L}).{0,80})(?:will|gonna|going to) ${ADVERB}(?:be )?${PAY}`,
      'other',
    ],
    [`${START}(?=\\p{L}+ing )${PAY}`, 'other'],
    [`(?:${START}|(?<=(?:and|but|so) ))(?:(?:will|shall) be|to be) ${ADVERB}(?:${PAID}|executed)`, 'other'],
    [`(?<=(?:\\d|invoice|inv\\.?|balance|rest|amount) )to be ${ADVERB}${PAID}`, 'other'],
    // "The payment will be made", "it is paid", "the money goes out".
    [`${SUM_OR_DEBT} ${gap(6)}${TO_BE}${ADVERB}(?:${PAID}|${THERE}|${SCHEDULED})`, 'other'],
    [`${NOT_THEIRS}(?:${MONEY}|debts?|arrears) ${gap(6)}${TO_BE}${ADVERB}(?:${DONE}|${NEAR})`, 'other'],
    [
      `(?:it|this|that|these|they|both|which|the latter|the (?:first|second|other|last) (?:one|part|half))${TO_BE_SHORT}${ADVERB}(?:${PAID}|${THERE}|${RUN}|(?:${DONE}|${NEAR}|${SCHEDULED})(?<=${SPOKEN_OF}.{1,100}))`,
      'other',
    ],
    [`${SUM_OR_DEBT} ${gap(4)}(?:has|have) (?:now )?been ${ADVERB}${SCHEDULED}`, 'other'],
    [
      `${NOT_THEIRS}${MONEY}(?: ${gap(6)}|(?='))(?:'s |'ll |(?:will|shall|should|is|are)(?: (?:going|due|expected|set) to)? )?${ADVERB}(?:be )?${MOVE}`,
      'other',
    ],
    [
      `(?:half|rest|remainder|it)(?: of it)?(?:'ll| will| should)? (?:goes? out|leaves?|arrives?|follows?)(?<=${SPOKEN_OF}.{1,100}|^half of it.{1,12})`,
      'other',
    ],
    [`(?:coming|heading|on (?:its|the) way)(?: your way| to you)(?<=${SPOKEN_OF}.{1,100})`, 'other'],
    // "You will have the money", "count on our transfer".
    [
      `you(?:'ll| will| shall| can| may| should|(?:'re| are) going to) ${ADVERB}(?:be )?(?:${verb('receiv', 'get', 'hav', 'se', 'find', 'expect')}|(?:count|rely|bank) on) ${gap(5)}${oneOf(MONEY, '\\d[\\d.,]{2,10}(?= (?:on|by|tomorrow|today|next|this|within|in))')}`,
      'other',
    ],
    [`you(?:'ll| will| should| can) (?:see|have|find|get) (?:it|this|them|everything) ${THERE}`, 'other'],
    [`you (?:can|may) (?:collect|pick up|fetch) ${gap(4)}${MONEY}`, 'other'],
    [`you (?:get|receive) ${gap(4)}${MONEY}`, 'other'],
    [
      `you(?:(?:'ll| will|'re| are) (?:going to )?(?:be|get|getting|being)| get|'re| are) ${ADVERB}(?:paid|reimbursed)`,
      'other',
    ],
    [
      `${START}(?:please )?(?:expect|count on|consider) (?:${gap(4)}${MONEY}|(?:it|this) (?:paid|settled|done))`,
      'other',
    ],
    // "We have scheduled the payment", "I have told the bank to pay".
    [
      `(?:i|we|${FIRM})(?:'ve| have| has|'s) ${ADVERB}(?:scheduled|planned|set up|arranged|booked|queued|lined up|put|added|included|entered|programmed) (?:for )?${gap(6)}(?:${MONEY}|payment run)`,
      'other',
    ],
    [`(?:i|we|${FIRM})(?:'ve| have| has) (?:got )?${gap(4)}(?:${MONEY}|${DEBT}) ${ADVERB}${SCHEDULED}`, 'other'],
    [
      `(?:i|we)(?: hereby| can)? (?:confirm|promise|guarantee|pledge|plan|schedule|commit to|undertake)(?: you)? ${gap(3)}${MONEY}`,
      'other',
    ],
    [`(?:i|we)(?:'m|'re| am| are) planning ${gap(3)}${MONEY}`, 'other'],
    [`${US}(?:${FUTURE}| ${PLAN}) ${ADVERB}have ${ADVERB}${PAID}`, 'other'],
    // Anybody by name: "Anna will process your payment".
    [
      `${START}(?:mrs?\\.? |ms\\.? )?(?!(?:you|who|${OTHERS})(?!\\p{L}))\\p{L}+ will ${ADVERB}(?=pay you|\\p{L}+ (?:out )?your (?:payment|invoice|money|transfer|bill))${PAY}`,
      'other',
    ],
    [`(?:instructed|told|asked|ordered)(?: (?:our |the |my )?${PAYER}(?: \\p{L}+)?)? to ${PAY}`, 'other'],
    [`(?<!(?:was|were|been) )(?:scheduled|planned|queued|approved|booked) for (?:payment|transfer)`, 'other'],
    // "Payment: 25.11.", "500 euros tomorrow".
    [
      `${START}(?:(?:the|our|your|half(?: of)?|full|all|outstanding|whole|entire|remaining) ){0,4}${MONEY}${DAY_ONLY}`,
      'other',
    ],
    [
      `${START}(?:(?:the|our|your|planned|expected|scheduled|estimated|full|final|partial|remaining|first|second|third|next|bank|wire) ){0,3}(?:pre-?|re|down |part )?(?:payment|transfer|remittance|settlement)(?: date)?(?: (?:for|of) ${gap(4)}[\\p{L}\\p{N}#/-]+)?(?: (?:is|will be|to follow|follows))?(?=:|$| [–—-]|${DAY_ONLY})`,
      'other',
    ],
  ],
  goesOn: [],
  // "Let me know if the invoice will be paid" asks.
  not: `${promising.not}|if|no(?! (?:problem|doubt|later))|none|nothing|neither|nor|nobody|without`,
  // What others said, and what nobody answers for.
  unsure: `${promising.unsure}|(?:i|we) (?:really |still )?doubt|doubtful|(?:don't|do not|can't|cannot|can not|couldn't|won't|will not) (?:yet )?(?:promise|guarantee|say|tell|confirm|believe|think|expect|know|count)|no (?:guarantee|way|chance|idea)|(?:nobody|no one) (?:\\p{L}+ ){0,3}?(?:can|could|knows|believes|thinks|says|expects)|not in a position|not able to (?:promise|guarantee|say|tell|confirm)|not (?:yet )?(?:sure|certain|clear|known|decided)|is it (?:true|right|correct)|(?:you|they|he|she|your \\p{L}+) (?:have |had |has )?(?:already )?(?:promised|told|said|say|says|wrote|write|assured|confirmed|mentioned|claimed|claims?|demand(?:ed)?|states?)|(?:was|were|been) told|(?<!(?:accountants?|accounting|finance|bookkeep\\p{L}*|director|boss) )(?:tells?|told) (?:me|us)|(?:i|we) heard|rumou?r\\p{L}*|supposedly|allegedly|(?:pays?|paid|reach(?:es)?|owes?) us|(?:to|in|into|on) our (?:bank )?account|(?:we|i|it|money|payment) (?:may|might)|would|rather|wish|impossible|out of the question|usually|normally|generally|always|remains to be seen|ideally|at best|best case|chances are|(?:contract|agreement|terms|order|letter|notice|reminder|invoice|law) (?:says?|say|states?|provides?|requires?|demands?)`,
  condition: `${promising.condition}|maybe|perhaps|hopefully|(?:i|we) hope|once|as soon as|(?:as|so) long as|when|until (?:you|we|our)|upon|after (?:you|we|the|delivery|receipt|receiving|shipment)|assuming|depending on|in the event|on condition|(?<=^)(?:from|starting|as of) (?!our|my|the bank|what|your)[\\p{L}\\p{N}]+|fingers crossed|luck|as you (?:wrote|said|told|mentioned|claimed)|had (?:we|the|you)|(?<=^(?:please |first |just )?)(?:send|issue|deliver|ship|replace|correct|fix|return|sign) .{1,80} (?:and|then) (?:then )?(?:we|i)|provided`,
  courtesy: `${promising.courtesy}|once (?:again|more)|(?:all )?at once|as soon as possible|after the (?:weekend|holidays?)|even if|if (?:need be|necessary|that suits you|(?:that's|it's|that is|it is) (?:all ?right|good)(?: (?:with|by|for) you)?)|if you have (?:any )?(?:further )?questions`,
  beside: `${promising.beside}|which is|that is|i promise|promise|for sure|guaranteed|at the very|definitely|in full|sorry|again|the (?:first|second) (?:one|part|half)`,
  dated: `${promising.dated}|from|starting|as of`,
};
