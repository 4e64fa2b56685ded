import { BARE, HEAD, NOW, english as promising } from '../promises/english';
import type { PromiseWords } from '../promises/words';

const THE = '(?:the |a |our |your |you |this |all |full |bank |outstanding |remaining )*';

/** Who else is paid, and who else pays. */
const OTHERS =
  'customers?|clients?|buyers?|suppliers?|vendors?|carriers?|couriers?|drivers?|contractors?|subcontractors?|tenants?|partners?|employees?|staff|workers|landlord|customs|insurance|insurer';

/** "The interpreter", "our lawyers": somebody by trade, and not what only sounds so. */
const TRADE =
  '(?:the|our|an?) (?!(?:remainder|order|transfer|offer|number|other|former|latter|quarter|(?:sept|nov|dec)ember|october)(?!\\p{L}))\\p{L}{3,}(?:er|or|ist|ian)s?';

/** What is paid to somebody else. */
const TO_OTHERS = `(?! (?:${TRADE}|(?:\\p{L}+ ){0,2}(?:${OTHERS}|salar(?:y|ies)|wages|dut(?:y|ies)|tax(?:es)?|rent|fines?|attention|visit))(?!\\p{L}))`;

/** What is transferred and cleared without money. */
const OF_GOODS =
  '(?! (?:\\p{L}+ ){0,2}(?:calls?|goods|shipments?|containers?|stock|pallets|files?|data|customs)(?!\\p{L}))';

const PAY = [
  `(?:pay|settle|remit)${TO_OTHERS}`,
  `(?:transfer|wire|clear)${OF_GOODS}`,
  `(?:make|do|send|release|process|arrange|initiate|complete) ${THE}(?:payment|transfer|money|funds|balance)${TO_OTHERS}`,
  `(?:process|release) ${THE}invoice(?! for (?!payment))${OF_GOODS}`,
  'make sure (?:that )?(?:\\p{L}+ ){1,3}is paid',
  `get ${THE}(?:invoice|it) paid`,
].join('|');

/** Up to three words, none of which takes it back. */
const GAP = '(?:(?!not |never )[\\p{L}\\p{N}#.-]+ ){0,3}?';

/** "The buyer's payment", "their accounting": not what the writer pays. */
const NOT_THEIRS = `(?<!(?:their|his|her|(?:${OTHERS})(?:'s|s'|')) (?:\\p{L}+ )?)`;

/** What goes out and arrives only when it is paid; goods and papers do that too. */
const MONEY = 'payment|transfer|money|funds|balance|amount|deposit|advance';

const OWED = `${MONEY}|invoice|rest|remainder|it|everything`;

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const english: PromiseWords = {
  ...promising,
  promises: [
    [`(?:${HEAD}|${BARE})(?:${PAY})`, 'other'],
    [`${NOW}(?:(?:paying|settling)${TO_OTHERS}|(?:transferring|wiring)${OF_GOODS})`, 'other'],
    [`(?:i|we) can (?:only )?(?:${PAY})`, 'other'],
    [
      `${NOT_THEIRS}(?:${OWED}) ${GAP}(?:will be (?:paid|made|settled|processed|transferred|wired|sent|released|done|cleared|on your account|with you)|is (?:(?:scheduled|planned)(?! that)|in (?:the|our) payment run))`,
      'other',
    ],
    [
      `${NOT_THEIRS}(?:${MONEY}) ${GAP}(?:will (?:go out|leave|arrive|follow|reach you)|goes out|leaves|follows|is going out)`,
      'other',
    ],
    ['(?<=(?:and|but) )will be (?:paid|settled|transferred|wired)', 'other'],
    [
      `(?<!your )${NOT_THEIRS}(?:accounting|accounts? payable|accountants?|accounts|finance(?: department| team)?|bookkeep\\p{L}*) will (?:${PAY}|process${OF_GOODS})`,
      'other',
    ],
    [`you(?:'ll| will) (?:receive|get|have|see) ${THE}(?:money|payment|funds|transfer)`, 'other'],
    [`(?:i|we)(?: have|'ve) (?:scheduled|planned|set up) ${THE}(?:payment|transfer)`, 'other'],
  ],
  goesOn: [],
  // "Let me know if the invoice will be paid" asks.
  not: `${promising.not}|if`,
  // What others said, and what nobody answers for.
  unsure: `${promising.unsure}|(?:i|we) (?:really |still )?doubt|doubtful|(?:don't|do not|can't|cannot|can not|couldn't|won't|will not) (?:yet )?(?:promise|guarantee|say|tell|confirm|believe|think|expect|know)|no (?:guarantee|way|chance)|(?:nobody|no one) (?:\\p{L}+ ){0,3}?(?:can|could|knows|believes|thinks|says|expects)|not in a position|not able to (?:promise|guarantee|say|tell|confirm)|not (?:yet )?(?:sure|certain|clear|known|decided)|is it (?:true|right|correct)|(?:you|they|he|she|your \\p{L}+) (?:have |had |has )?(?:already )?(?:promised|told|said|wrote|assured|confirmed|mentioned|claimed)|(?:was|were|been) told|(?<!(?:accountants?|accounting|finance|bookkeep\\p{L}*|director|boss) )(?:tells?|told) (?:me|us)|(?:i|we) heard`,
  condition: `${promising.condition}|maybe|perhaps|hopefully|(?:i|we) hope|once|as soon as|(?:as|so) long as|when|until you|upon|after (?:you|we|the|delivery|receipt|receiving|shipment)|assuming|depending on|in the event|on condition`,
};
