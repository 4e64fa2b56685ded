import { BARE, HEAD, NOW, english as promising } from '../promises/english';
import type { PromiseWords } from '../promises/words';

const THE = '(?:the |a |our |your |you |this |all |full |bank |outstanding |remaining )*';

const PAY = `pay|settle|transfer|wire|remit|clear|(?:make|do|send|release|process|arrange|initiate|complete) ${THE}(?:payment|transfer|money|funds|balance|invoice)|make sure (?:that )?(?:\\p{L}+ ){1,3}is paid`;

/** Up to three words, none of which takes it back. */
const GAP = '(?:(?!not |never )[\\p{L}\\p{N}#.-]+ ){0,3}?';

const MONEY = 'payment|transfer|money|funds|invoice|balance|amount|deposit|advance|rest|remainder|it|everything';

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const english: PromiseWords = {
  ...promising,
  promises: [
    [`(?:${HEAD}|${BARE})(?:${PAY})`, 'other'],
    [`${NOW}(?:paying|transferring|wiring|settling)`, 'other'],
    [`(?:i|we) can (?:only )?(?:${PAY})`, 'other'],
    [
      `(?:${MONEY}) ${GAP}(?:will be (?:paid|made|settled|processed|transferred|wired|sent|released|done|cleared|on your account|with you)|will (?:go out|leave|arrive|reach you)|goes out|leaves|is (?:scheduled|planned|going out|in (?:the|our) payment run))`,
      'other',
    ],
    [
      `(?:accounting|accounts? payable|accountants?|accounts|finance(?: department| team)?|bookkeep\\p{L}*) will (?:${PAY}|process)`,
      'other',
    ],
    [`you(?:'ll| will) (?:receive|get|have|see) ${THE}(?:money|payment|funds|transfer)`, 'other'],
    [`(?:i|we)(?: have|'ve) (?:scheduled|planned|set up) ${THE}(?:payment|transfer)`, 'other'],
  ],
  goesOn: [],
  condition: `${promising.condition}|maybe|perhaps|hopefully|(?:i|we) hope|once|as soon as|when|until you|upon|after (?:you|we|the|delivery|receipt|receiving|shipment)`,
};
