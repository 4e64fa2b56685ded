/** The words of English promises to pay; `english.ts` makes sentences of them. All over plain text, see line/text.ts. */

/** Who else is paid, and who else pays. */
export const OTHERS =
  'customers?|clients?|buyers?|suppliers?|vendors?|carriers?|couriers?|drivers?|contractors?|subcontractors?|tenants?|partners?|employees?|staff|workers|landlord|customs|insurance|insurer|investors?|creditors?|agents?|agency|agencies|authorities|others?|brother|sister|friend|neighbou?r';

/** "The interpreter", "our lawyers": somebody by trade, and not what only sounds so. */
const TRADE =
  '(?:the|our|an?) (?!(?:remainder|order|transfer|offer|number|other|former|latter|quarter|(?:sept|nov|dec)ember|october)(?![a-z]))[a-z]{3,}(?:er|or|ist|ian)s?';

/** What is paid to somebody else, or is paid without money. */
const TO_OTHERS = `(?! (?:${TRADE}|(?:to |for )?(?!by |via |through |with )(?:[a-z]+ ){0,2}(?:${OTHERS}|salar(?:y|ies)|wages|dut(?:y|ies)|tax(?:es)?|vat|contributions?|rent|leas(?:e|ing)|fines?|loans?|mortgage|pensions?|bonus[a-z]*|commissions?|compan(?:y|ies)|hotel|electricity|utilit[a-z]*|gas|water|phone|internet|lunch|dinner|coffee|attention|heed|visit|respects|tribute|itself|dearly|less|more))(?![a-z]))`;

/** What is settled, transferred, cleared and wired without money. */
const OF_GOODS =
  '(?! (?:[a-z]+ ){0,2}(?:calls?|goods|shipments?|containers?|stock|pallets|parcels?|files?|data|customs|details|terms|conditions|dispute|questions?|domain|ownership|title|site|snow|rubble|contract|office)(?![a-z]))';

const CURRENCY = 'eur|usd|gbp|chf|pln|mdl|ron|rub|euros?|dollars?|pounds?|lei|[€$£]';
const SUM = `(?:(?:${CURRENCY}) ?\\d[\\d.,' ]{0,12}|\\d[\\d.,']{0,12} ?(?:${CURRENCY}|%)|(?:remaining|outstanding|missing|full|last) \\d[\\d.,']{0,12}(?! (?!on |by |in )[a-z]))`;

/** "Payment slip", "cash register": what is named for money and is none. */
const NO_MONEY =
  '(?:confirmations?|slips?|proof|receipts?|advice|notices?|reminders?|schedules?|plans?|terms?|deadlines?|dates?|details|conditions|requests?|sheets?|statements?|information|issues?|problems?|methods?|documents?|registers?|desks?|drawers?|box(?:es)?|flow|rods?|mesh|ropes?|fence|teams?|managers?|collectors?)';

/** "The transfer of the machine". */
export const NO_SUM = `(?! of (?!(?:the |our |your |this |an? )?(?:[a-z]+ ){0,2}?(?:${CURRENCY}|\\d|amounts?|sums?|balance|money|funds|payment|invoices?|bills?|debts?|account|rest|remainder|deposit|advance|half|everything|all|costs?|fees?|interest|loan|you|it)))`;

/** What goes out and arrives only when it is paid. */
export const MONEY = `(?:(?:(?:pre|down-?|part-?|re)?payments?|(?:bank )?transfers?|wires?|remittances?|settlements?|instal?lments?|tranches?|money|funds|cash|cheques?|balance|remainder(?! of the (?:goods|order|delivery))|amounts?|sums?|deposit|advance|refund|arrears|(?:every|last|each) (?:single )?(?:cent|penny)|euros?|dollars|pounds|lei|your (?:[a-z]+ )?(?:fees?|salary|wages|honorarium|commission|share|compensation))${NO_SUM}(?![ -]${NO_MONEY}(?![a-z]))|${SUM})`;

/** What is paid, cleared and closed; goods and papers go out under the same names. */
export const DEBT =
  '(?:debts?|invoices?|inv\\.?|bills?|accounts?|liabilit(?:y|ies)|claims?|backlog|dues|costs?|expenses|fees?|(?:purchase )?price|your (?:work|services?|hours|efforts?)|commission|principal|interest|outstanding|overdue|open items|rest|remainder|remaining|half|total|statement|everything|it all|(?:the|whole|entire) lot|difference|shortfall|all|what we owe|slate|tab|books|(?:this|the) matter)';

/** A pronoun may mean anything: a word for money must have been said before it. */
const MONEY_SAID = `payments?|transfers?|wire|money|funds|cash|cheque|balance|amount|sum|deposit|instalment|remittance|${CURRENCY}`;
export const OF_MONEY = `(?<=(?:${MONEY_SAID})(?![a-z]).{1,100})`;
export const OF_DEBT = `(?<=(?:${MONEY_SAID}|invoices?|bills?|debts?|pay|paid|owed?)(?![a-z]).{1,100})`;

/** People and bodies that pay for the firm. */
export const PAYER =
  '(?:accounting|accounts(?: payable)?|accountants?|finance|financial department|bookkeep(?:ers?|ing)|payables|payments?(?= (?:team|department))|ap|treasur(?:y|er)|controller|c[fe]o|boss|(?:managing )?director|management|head office|headquarters|hq|parent company|(?<=(?:our|the|my|this) )(?:owner|manager|office|father|mother|wife|husband|board|holding|company|firm|bank|colleagues?|secretary|assistant|driver|debtor))';

/** Between a noun and its verb: nothing that denies it, is past, or tells of other things and other people. */
const WORD =
  "(?!(?:not|never|no|from(?! (?:our|us|you))|about|regarding|by|whether|if|that|which|who|us|(?:we|i)(?! (?:still )?owe)|was|were|had|would|could|might|may|must|left|went|came|bounced|confirmation|proof|cop(?:y|ies)|receipt|screenshots?|scans?|photos?|evidence|number|reference|list|report|overview|form|draft|letter|e?-?mail|message|invitation|answer|reply|news|word|plan|schedule|decision|update)(?![a-zà-ɏ'])|[a-z]+n't)[a-zà-ɏ\\d€$£#№][a-zà-ɏ\\d%'/&-]*(?:[.,]\\d+){0,4}\\.?";
/** Up to so many words before the next one, or after the last one. */
export const gap = (most: number) => `(?:${WORD} ){0,${most}}?`;
export const after = (most: number) => `(?: ${WORD}){0,${most}}?`;

/** Up to four: engines write out what repeats up to three times, with all that follows, and take long over it. */
export const ADVERB =
  '(?:(?:also|then|just|therefore|of course|hereby|still|now|again|first|soon|all|both|only|at last|in any case|for sure|in full|most|(?!unlikely|hardly|barely|possibly|early|usually|normally|generally|apply)[a-z]{2,12}ly) ){0,4}';

/** Endings of verbs: which one stands is settled by what stands before it, and none is of the past. */
const verb = (stems: string) => `(?:${stems})(?:e|es|s|[pt]?ing|ring)?`;

/** To move money; without it these verbs say nothing. */
const MOVE_MONEY = verb(
  'mak|do|send|re-?send|repeat|return|forward|releas|process|arrang|initiat|trigge|launch|submit|start|schedul|complet|execut|effect|perform|manag|authori[sz]|approv|sign off|issu|push|put|sort|post|mail|drop|bring|hand|giv|deposit|dispatch|tak(?:e|ing) care of|look(?:ing)? after|se(?:e|eing) to|deal(?:ing)? with|follow(?:ing)? up with|com(?:e|ing) up with',
);

/** To end a debt; without it these verbs say something else. */
const END_DEBT = verb(
  'clos|discharg|extinguish|wip|honou?r|cover|process|releas|sort|mak(?:e|ing) good|catch(?:ing)? up|tak(?:e|ing) care of|se(?:e|eing) to|deal(?:ing)? with|bring|get(?:ting)? rid of|top up|chip in|mak(?:e|ing) up|meet|fulfil|even out|balanc',
);

/** What makes of "have the money" that it is had by the other side. */
const SENT =
  '(?:over|out|across|off|done|through|to you|with you|in your|sent|paid|released|transferred|sorted|ready|for you|on its way)(?![a-z])';

/** To pay, in all the ways that take no other word for it. */
export const PAY = `(?:(?:${[
  verb('pay|repay|remit|reimburs|squar'),
  `${verb('settl')}(?! (?:in|into|down|for)(?![a-z])(?! [a-z]*(?:full|ember|days?|weeks?)))${OF_GOODS}`,
  `${verb('transfer|wir|clear')}(?! (?:out|up|off|it with)(?![a-z])| (?:you |over )?(?:the|our|your|an?|these|those) (?!(?:[a-z]+ ){0,4}(?:${MONEY_SAID}|sums?|amounts?|arrears|debts?|invoices?|bills?|fees?|rest|half|outstanding|shortfall|difference|price|remainder|remaining|full|\\d)))${OF_GOODS}`,
  `(?:${MOVE_MONEY}|get(?:ting)? you|(?:get|getting|have|having)(?: your|(?= .{3,60}${SENT}))) ${gap(5)}${MONEY}`,
].join('|')})${TO_OTHERS}|${[
  `${END_DEBT} ${gap(4)}(?:debts?|invoices?|bills?|arrears|overdue|we owe|slate|tab|account with you|difference|shortfall|missing|obligations?|commitments?)(?! for (?!payment))${OF_GOODS}`,
  '(?:bring|bringing|even out|balanc(?:e|ing)) (?:our|my|the) (?:[a-z]+ )?(?:account|balance)',
  `(?:get|getting|have|having|make sure|ensure|see to it) (?:it|this|that|you|everything|(?:the|your|our|this) (?:[a-z]+ ){0,3}?[a-z]+) (?:(?:is|are|get|gets|has been) )?(?:paid|settled|cleared|transferred|wired)`,
  `${verb('credit|fund')} your account`,
  `(?:(?:do|doing|make|making|repeat|repeating|re-?send|re-?sending|take care of|sort) (?:it|so|this|that)|send (?:it|them) again)${OF_DEBT}`,
  '(?:bring|send|sending) (?:it|that|them)(?<=(?:cash|cheque|money|funds|transfer|amount|sum).{1,60})',
  '(?:be|call it) (?:all )?(?:even|square|quits)|be up to date with (?:[a-z]+ )?payments|make it good',
].join('|')})`;

/** What a debt and money become when they are paid. */
export const PAID =
  '(?:paid|repaid|settled|remitted|reimbursed|transferred|wired|cleared|credited|deposited|squared|discharged|honou?red|balanced|evened out|taken care of|dealt with|made up|brought up to date)';
/** Of money it says the same. */
export const DONE = `(?:${PAID}|made|sent|released|processed|done|executed|effected|issued|posted|mailed|closed|initiated|completed|covered|forwarded|handed over|put through|pushed through|sorted|arranged|triggered|launched|authori[sz]ed|dispatched|returned)`;
export const THERE = '(?:(?:in|on|at|into) your (?:bank )?(?:account|bank|disposal|hands|statement))';
/** Of goods it is said as well. */
export const NEAR =
  '(?:(?:back )?with you|yours|there|on (?:its|the|their) way|in (?:the )?(?:post|mail)|(?:guaranteed|fixed|arranged)(?= (?:for|by|on)))';
export const MOVE = `(?<!the )(?:${verb('leav|arriv|follow|reach|land|depart|clear|happen|appear|go|hit(?! [a-z]+ (?:target|goal))')}|com(?:e|es|ing)(?! back)|tak(?:e|es|ing) place|show(?:s|ing)? up|get(?:s|ting)? (?:to you|there|through))(?! (?:down|up)(?![a-z]))`;

export const RUN =
  "(?:(?:included|queued|scheduled|planned) )?(?:in|on|for|into|part of) (?:[a-z]+ ){0,3}?(?:[a-z]+'s )?(?:payment |pay )?(?:run|batch|cycle)";
export const SCHEDULED = `(?:(?:re)?scheduled|planned(?! that)|set|booked|queued|earmarked|lined up|down(?= for)|slated|foreseen|postponed|moved|(?:approved|released|confirmed|cleared|authori[sz]ed)(?= for)|${RUN})`;

const DAY_WORD =
  '(?:\\d[\\d./-]*(?:st|nd|rd|th)?|on|by|before|until|in|within|at|of|the|an?|(?:no|not) later than|this|next|coming|following|few|couple|early|late|end|mid|middle|beginning|start|first|second|half|latest|noon|midday|lunchtime|morning|afternoon|evening|night|tomorrow|today|tonight|days?|after|weeks?|months?|year|hours|working|business|two|three|four|five|six|seven|ten|fourteen|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|then|too|already|as promised|as agreed|without fail|for sure|course|close)';
/** To the end of the clause nothing but a day: no verb that would say something else of the payment. */
export const DAY_ONLY = `(?= (?:on|by|before|(?:no|not) later|until|in|within|at|tomorrow|today|tonight|next|this|end|mid|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d))(?=(?: ${DAY_WORD}\\.?){1,9}(?: is (?:certain|sure|guaranteed|no problem|fixed|confirmed))?(?:[,;.!]|$))`;
