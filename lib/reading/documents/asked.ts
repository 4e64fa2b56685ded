import { once } from '../../domain/once';
import { plainPattern } from '../amounts/plainPattern';
import { anyOf } from '../line/text';

/*
 * A document that is asked for, waited for, spoken of or advertised is not in the letter. Patterns over plain text
 * (lib/reading/line/text.ts) in the three languages at once.
 */

/** Up to so many words between the asking and the document, none of which says that it is given after all. */
const between = (most: number, given: string) => `(?:,? (?!(?:${given})(?![\\p{L}]))[\\p{L}'-]+,?){0,${most}} ?`;

const GIVEN_ENGLISH = 'attach\\p{L}*|enclos\\p{L}*|find|below|herewith|here|paid|pay|send you|our attached';
const GIVEN_RUSSIAN = anyOf([
  'направ\\p{L}*|отправ\\p{L}*|выслать|высла\\p{L}*|высыла\\p{L}*|предложить|представ\\p{L}*|прилага\\p{L}*',
  'приложен\\p{L}*|показать|вложен\\p{L}*|оплат\\p{L}*|прикрепл\\p{L}*',
]);
const GIVEN_ROMANIAN = anyOf([
  'gasi\\p{L}*|atas\\p{L}*|anex\\p{L}*|trimit|trimitem|transmit|transmitem|achit\\p{L}*|plat\\p{L}*',
  'oferi\\p{L}*|prezent\\p{L}*',
]);

/** What people are asked to do with a document that they have. */
const DONE_WITH_IT = '(?:оплат|рассмотр|согласов|ознаком|подтверд|провер|принять|подпис|найти|обратить)';

/** Right before the document's word: it is asked for, whatever its number. */
const REQUESTED = anyOf([
  '(?:request|ask|asking) (?:for )?(?:an?|the|your)?|rf',
  '(?:send|give|make)(?: (?:us|me))?(?: (?:an?|the|your))?|need (?:an?|the|your)',
  `запрос(?:ить|им|а|у)?|(?:просим|прошу|просьба)(?: (?!${DONE_WITH_IT})\\p{L}+){0,3}`,
  '(?:пришлите|вышлите|сделайте|подготовьте)(?: \\p{L}+){0,2}|нужн[оаы]',
  'cerer\\p{L}* (?:de|pentru)|solicit\\p{L}*(?: (?:de|o))?',
  '(?:trimiteti|transmiteti|faceti)(?:-ne|-mi)?(?: \\p{L}+){0,2}',
  'sa ne (?:trimiteti|transmiteti)(?: o)?',
]);

/** Before the word, some words away: it is asked or waited for, unless its number is known. */
const WAITED = anyOf([
  `${anyOf([
    "can|could|may|would|to|shall|should|do|does|did|have|has|haven't|hasn't|not|never",
  ])}(?: \\p{L}+){0,3} ${anyOf(['get|have|receive|received|obtain|expect|got'])}${between(5, GIVEN_ENGLISH)}`,
  `${anyOf(['please|pls|kindly|can you|could you|would you|will you'])}(?: \\p{L}+){0,2} ${anyOf([
    'send|give|make|provide|prepare|issue|share|forward|e-?mail|submit|raise|draw up|put together|do',
  ])}${between(5, GIVEN_ENGLISH)}`,
  `${anyOf([
    'give|send|make|provide|prepare|issue|share|forward|e-?mail|offer|get|quote',
  ])}(?: over)? (?:us|me)${between(4, GIVEN_ENGLISH)}`,
  `${anyOf([
    'need|want|require|await|awaiting|await\\p{L}*|expecting|wait(?:ing)? (?:for|on)',
    "look(?:ing)? (?:forward to|for)|interested in|without|where(?:'s| is| are)|when (?:will|can)",
    'any (?:news|update|updates|word) (?:on|about)|chasing|missing|still no|like',
  ])}${between(4, GIVEN_ENGLISH)}`,
  `${anyOf([
    'пришлите|вышлите|сделайте|подготовьте|выставьте|выставите|скиньте|дайте|отправьте|направьте|сформируйте',
    'составьте|предоставьте|посчитайте|рассчитайте|перешлите|оформите|сбросьте|киньте|пришлете|вышлете',
    'подготовите|скинете',
  ])}${between(4, GIVEN_RUSSIAN)}`,
  `${anyOf([
    'жд(?:ем|у|ут)|ожида(?:ем|ю)|хот(?:им|ел\\p{L}*)|хочу|хотелось|нужн\\p{L}{1,2}|нужен|необходим\\p{L}*',
    'интересу\\p{L}*|требу(?:ет|ют)ся|где|когда|можно|можете|могли|сможете|получить|получим|просьба|просим',
    'прошу|не (?:получ\\p{L}*|приш\\p{L}*|видел\\p{L}*|вижу)',
  ])}${between(4, GIVEN_RUSSIAN)}`,
  `${anyOf([
    'astept\\p{L}*|doresc|dorim|dori|vreau|vrem|nevoie|rog|rugam|ruga|interes\\p{L}*|emiteti|faceti|intocmiti',
    'pregatiti|putem|pot|puteti|primi\\p{L}*|primesc|cand|unde|trebuie|trimite(?:ti)?(?:-ne|-mi)?',
    'transmiteti(?:-ne|-mi)?|fara',
  ])}${between(4, GIVEN_ROMANIAN)}`,
]);

/** The words are a verb here: "please QUOTE for 5 pumps", "he ESTIMATES that", "please INVOICE us". */
const doer = once(
  () => /(?<![\p{L}])(?:please|pls|kindly|can|could|will|would|may|to|i|we|you|he|she|they|who|not|also) $/u,
);
const doing = once(() => /^(?:quotes?|estimates?|offers?|invoice(?= (?:us|me|them)(?![\p{L}])))/u);

const before = (words: string) => plainPattern(`(?<![\\p{L}])(?:${words}) ?$`, 'u');
const IS_REQUESTED = before(REQUESTED);
const IS_WAITED = before(WAITED);

/** No document's words, though one of them is among them. */
const IDIOMS = anyOf([
  'quotes? of the (?:day|week)|(?:famous|favou?rite|inspirational|inspiring|stock|movie) quotes?',
  'quote[ -]unquote|(?:in|air) quotes|quotes? from|(?:job|employment|marriage|peace) (?:offers?|proposals?)',
  "offers? of (?:employment|a job|marriage|help)|offers? you can(?:'t|not)|on (?:special )?offer",
  '(?:make|made) (?:me|him|her|them) an offer|open to offers',
  'offers? (?:to )?(?:help|advice|support|assistance)|estimates? (?:that|of the situation)',
  '(?:indecent|modest) proposal|invoice address',
  'по большому счету|в конечном счете|в два счета|на свой счет',
  '(?:не |идет |идут |пойдет |пойдут )?в счет(?![\\p{L}-])|за чужой счет',
  '(?:откры|закры|блокиров|арестова)\\p{L}* счет\\p{L}*',
  `${anyOf([
    'личн|валютн|транзитн|депозитн|накопительн|бюджетн|сберегательн|мобильн|свести|сводить',
  ])}\\p{L}* счет\\p{L}*`,
  'счет\\p{L}* в (?:\\p{L}+ )?банке|счет\\p{L}* (?:матча|игры|\\d{1,2}:\\d{1,2})|со счетов',
  'предложени\\p{L}* (?:руки|работы|о работе|по вакансии)|предложени\\p{L}* (?:в|из) (?:тексте|абзаце|письме)',
  'сделал\\p{L}* (?:ей|ему|мне) предложение',
  'ofert\\p{L}* (?:de (?:munca|angajare)|si cerere\\p{L}*)|cerer\\p{L}* si ofert\\p{L}*',
  'propuner\\p{L}* de (?:intalnire|casatorie)|locuri de munca',
]);
const IDIOM = plainPattern(`(?<![\\p{L}])${IDIOMS}(?![\\p{L}])`, 'gu');

/** What shops shout; a proposal of one's own has a number or a sum. */
const SHOUTED = anyOf([
  'offers? (?:of the (?:day|week|weekend|month|year|season)|ends|ending|expires? (?:soon|tonight))',
  `${anyOf([
    'limited[- ]time|black friday|cyber monday|unbeatable|unmissable|flash|clearance',
  ])} (?:offers?|sale|deals?)`,
  '(?:today|this week|this weekend) only|only today|up to \\d{1,2} ?% off',
  '\\d{1,2} ?% off (?:everything|all|on all|sitewide|storewide|selected)|\\d for \\d|buy one|free trial',
  "don't miss|hurry|unsubscribe|newsletter|sale ends",
  'спецпредложени\\p{L}*|предложени\\p{L}* (?:недели|дня|месяца|сезона|ограничен\\p{L}*)',
  'только (?:сегодня|до|на этой неделе)|успей\\p{L}*|не упусти\\p{L}*|распродаж\\p{L}*',
  'черн\\p{L}* пятниц\\p{L}*|скидк\\p{L}* до \\d|скидки на (?:все|весь)|акци[яи] (?:недели|месяца|дня)',
  'отписаться|рассылк\\p{L}*',
  'ofert\\p{L}* (?:saptamanii|zilei|lunii|limitat\\p{L}*|de neratat)',
  '(?:doar|numai) (?:azi|astazi|pana|weekendul)|nu (?:rata|ratati)|reduceri (?:de )?pana la|promoti\\p{L}*',
  'dezabon\\p{L}*|lichidare de stoc',
]);
const SHOUT = plainPattern(`(?<![\\p{L}\\d])${SHOUTED}(?![\\p{L}])`, 'u');

/** "Have you received our quote?": it was given before. */
const seen = once(
  () =>
    /(?<![\p{L}])(?:(?:did|have|had|were) you|ati (?:primit|vazut|apucat|reusit|analizat)|(?<!не )(?:получили|видели|посмотрели|успели|ознакомились|изучили))(?![\p{L}])/u,
);
/** The user's own document that is asked about, "did you get OUR OFFER?", was given. */
const own = once(
  () => /(?<![\p{L}])(?:our|my|attached|наш\p{L}{0,2}|мо[йеию]\p{L}{0,2}|noastr\p{L}{1,2}) (?:\p{L}+ ){0,2}$/u,
);

/** "Where is our invoice?" */
const receives = once(
  () =>
    /(?<![\p{L}])(?:where|when|receiv\p{L}*|get|got|chasing|missing|где|когда|получ\p{L}*|primi\p{L}*|cand|unde)(?![\p{L}])/u,
);
/** "Invoice, please!" */
const askedAfter = once(
  () =>
    /^(?: \p{L}+)?,? (?:please|pls|requested|needed|required|пожалуйста|нужен|нужн[аоы]|va rog|te rog)(?![\p{L}])[ .!?]*$/u,
);

/** How the words before the document's own take it back, at most so many of them. */
const LONGEST_ASKING = 120;

/** True where the document's word at `from` to `to` is asked for, or is another word's part; `number` is its own. */
export function isOnlyNamed(line: string, from: number, to: number, number: string | undefined): boolean {
  const said = line.slice(Math.max(0, from - LONGEST_ASKING), from);
  const clause = said.slice(Math.max(...Array.from(said.matchAll(/[.!?;:](?=\s)/gu), ({ index }) => index + 1), 0));
  if (IS_REQUESTED.test(clause)) return true;
  if (Array.from(line.matchAll(IDIOM)).some((it) => it.index < to && from < it.index + it[0].length)) return true;
  if (number !== undefined) return false;
  const isVerb = doer().test(clause) && doing().test(line.slice(from, to + 10));
  if (seen().test(clause)) return false;
  const isGiven = own().test(clause) && !receives().test(clause);
  if (isVerb || askedAfter().test(line.slice(to, to + 60))) return true;
  return (IS_WAITED.test(clause) && !isGiven) || SHOUT.test(line) || isAskedAbout(line, to, clause);
}

/** "Where is the invoice?" */
function isAskedAbout(line: string, to: number, clause: string): boolean {
  return /^[^.!?;]{0,80}\?/u.test(line.slice(to, to + 90)) && !own().test(clause);
}
