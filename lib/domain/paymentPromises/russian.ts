import { russian as promising } from '../promises/russian';
import type { PromiseWords } from '../promises/words';
import { ASKED, DOUBT, NOT_MONEY, ONLY_AFTER, SAID_BY_OTHERS, TO_OTHERS, TO_US } from './russianDoubts';
import {
  ANY_MONEY,
  ARRANGED,
  BILL,
  CLOSING,
  DAY_NEXT,
  DAY_WORD,
  DEBT,
  DOING,
  formOf,
  GAP,
  gap,
  INTO_RUN,
  MONEY,
  MOVES,
  NOT_BY_CONTRACT,
  NOTHING_ELSE,
  OF_WHAT,
  OWED,
  PAYERS,
  PAYING,
  PAYMENT,
  RUN,
  SENT,
  STARTS,
  said,
  UNITS,
  WILL,
  WILL_BE,
  YOU_GET,
} from './russianWords';

/** "They will send": of those who do it for the firm, when it is sent to you. */
const THEY_SEND =
  '(?:отправят|переведут|перечислят|выплатят|вернут|проведут|сделают|осуществят|произведут|направят|зачислят)';

const FRAMES = [
  // "We will pay", "we plan to send the money", "the debt we will close".
  said(PAYING),
  `${said(DOING)} ${GAP}(?:${SENT}|${OWED})`,
  `(?:${SENT}|${OWED}) ${gap(6)}${said(DOING)}`,
  `${formOf(DOING, 3)} ${gap(3)}(?:${SENT}|${OWED}) ${gap(2)}${WILL}`,
  `(?:${said(CLOSING)}|прове(?:ду|дем)) ${GAP}(?:${OWED}|${BILL}|остаток|(?:предо)?оплату|все(?= (?:${DAY_WORD}|полностью|целиком|сполна|долг\\p{L}*|счет\\p{L}*)(?!\\p{L})|[.,!…]|$))`,
  `(?:${OWED}|${BILL}|остаток|все) ${gap(6)}(?:${said(CLOSING)}|прове(?:ду|дем))`,
  `(?:все|сполна|до копейки) ${gap(3)}(?:отда(?:м|дим)|(?:вер|заки|переки)н(?:у|ем)|получите)`,
  '(?:отда(?:м|дим)|верн(?:у|ем)|получите) (?:вам )?(?:все|сполна|до копейки)',
  `(?:произве(?:ду|дем)|осуществ(?:лю|им)|сдела(?:ю|ем)) ${gap(3)}расчеты?`,
  `расчеты? ${GAP}(?:произве(?:ду|дем)|осуществ(?:лю|им))`,
  '(?:полный|окончательный) расчет сдела(?:ю|ем)',
  // "We guarantee the payment", "the payment we have planned for".
  `${ARRANGED} ${GAP}${PAYMENT}`,
  `${PAYMENT} ${gap(6)}${ARRANGED}`,
  // "The payment goes out", "tomorrow the money will arrive", "the debt will be paid".
  `${MONEY} ${gap(6)}(?:${MOVES}|${WILL_BE})`,
  `(?:${MOVES}|${WILL_BE}) ${gap(3)}${MONEY}`,
  `(?:вам|на ваш\\p{L}? (?:счет|карт)\\p{L}?) ${GAP}(?:(?:прид|упад|зайд)(?:ет|ут)|поступ(?:ит|ят)) \\p{N}+`,
  `(?:${MONEY}|${DEBT}) ${gap(6)}(?:${WILL_BE} ${gap(3)})?(?:${formOf([...DOING, ...CLOSING], 4)})(?= на)`,
  `${WILL_BE} ${gap(3)}(?:${formOf(PAYING, 4)})`,
  `(?:${MONEY}|${DEBT}) ${gap(6)}${WILL_BE} ${gap(3)}(?:${formOf([...DOING, ...CLOSING], 4)})`,
  `${WILL_BE} ${gap(3)}(?:${formOf([...DOING, ...CLOSING], 4)}) ${gap(3)}(?:${MONEY}|${DEBT})`,
  '(?:оплатится|погасится|закроется|проведется|спишется)',
  // "The payment is made up, it goes out tomorrow": the money stands one clause before.
  `(?:${MOVES}|буд(?:ет|ут)|${formOf([...DOING, ...CLOSING], 1)}|исправ(?:лю|им)|проведет|отправит)(?= (?:${DAY_WORD}|ее|его|у вас|снова|повторно|еще|полностью|целиком|обязательно)(?!\\p{L})|[.!…]*$|, )(?<=(?:оплат|плат[еи]|деньг|денег|сумм|перевод|средств|долг|должн|должен|задолж|просроч|банк|бухгалтер|казначе|счет|${UNITS})[^,;:.!?]{0,60}(?:,| и|:) (?:${DAY_WORD} ){0,4}[\\p{L}]+)`,
  // "Accounting will pay", "the director promised to pay", "you will be paid".
  `${PAYERS} ${gap(5)}(?:${formOf(PAYING, 2)}|${formOf(PAYING, 3)}|(?:гарантирует|обещает|подтвер\\p{L}+|планирует|обеспечит) ${GAP}${PAYMENT}|(?:провести|проведет|отправить|отправит|закрыть|закроет)(?= (?:${DAY_WORD})(?!\\p{L}))|(?:${formOf([...DOING, ...CLOSING], 2)}|${formOf([...DOING, ...CLOSING], 3)}) ${GAP}(?:${SENT}|${OWED}|${BILL}))`,
  `(?:вам|тебе|ваш (?:счет|инвойс)) ${GAP}${formOf(PAYING, 2)}`,
  `${formOf(PAYING, 2)}(?= ${gap(3)}(?:вам|вас|тебе|ваш (?:счет|инвойс))(?!\\p{L}))`,
  `(?<=(?:возможное|усилия|чтобы|стара(?:юсь|емся)), )чтобы ${gap(3)}${formOf(PAYING, 3)}`,
  // "On Monday I go to the bank and pay": the day is said with the way there.
  `(?:(?:вы|за|по|при|под)?(?:ед|йд|ид|бег)(?:у|ем)|мчу|с(?:хож|ъезж)у|подпиш(?:у|ем)) ${gap(6)}и (?:сразу )?${formOf(PAYING, 1)}`,
  `${SENT} ${gap(2)}(?:вам|(?:на|по) ваш\\p{L}* \\p{L}+) ${gap(3)}${THEY_SEND}`,
  `вам ${gap(3)}${THEY_SEND} ${GAP}${SENT}`,
  // "You will have the money", "count on the transfer".
  `${YOU_GET} ${gap(3)}${ANY_MONEY}`,
  `${ANY_MONEY} ${GAP}${YOU_GET}`,
  `с (?:\\p{L}+ )?(?:долгом|оплатой|задолженностью|платежом) ${gap(3)}(?:разберемся|разберусь|решим|закончим|определимся|уладим|закроем)`,
  `(?:разберемся|разберусь|закончим|уладим) ${gap(2)}с (?:\\p{L}+ )?(?:долгом|оплатой|задолженностью|платежом)`,
  '(?:будем|с вами) (?:\\p{L}+ )?(?:в расчете|квиты)',
  `(?:счет|платеж|вы(?: у нас)?) (?:уже |сейчас |тоже |стоите )?в (?:график|реестр|спис|план|очеред|календар)\\p{L}*`,
  `долга (?:\\p{L}+ ){0,2}не будет`,
  // "Your invoice is in the payment run".
  `${INTO_RUN} ${gap(6)}${RUN}`,
  `${RUN} ${gap(3)}(?:${INTO_RUN}|(?:ваш|этот) (?:счет|платеж)|оплата)`,
  // "Payment: 25.11", "on Friday the payment".
  `${NOT_BY_CONTRACT}(?:(?:дата|день|срок наше(?:й|го)|новый срок) (?:наше(?:й|го) )?(?:оплаты|платежа|перевода|перечисления|погашения)|оплата|${STARTS}${MONEY}|по оплате(?=:| [-–—])|с оплатой (?:определились|решили|так))${OF_WHAT}${DAY_NEXT}${NOTHING_ELSE}`,
  `(?:оплата|платеж|перевод)(?=$|[.!]|, | вам| (?:по )?ваше)${NOTHING_ELSE}`,
];

/** How a client promises to pay: the people who do it for the firm count as the firm. */
export const russian: PromiseWords = {
  ...promising,
  promises: FRAMES.map((words) => [words, 'other'] as const),
  not: 'не(?! (?:поздн|позже|дальше|только|сегодня))|ни|нельзя|без|нечем',
  // Paid to others, turned into another language or place, what always happens, what is asked for.
  unsure: `${promising.unsure}|невозможн[аоы]|вроде|маловероятно|под вопросом|вряд ли|хот(?:ел|им|елось)\\p{L}*|по возможности|в ближайшее время|обычно|всегда|как правило|регулярно|${TO_OTHERS}|${NOT_MONEY}|${TO_US}|${ASKED}`,
  condition: `${promising.condition}|${DOUBT}|${ONLY_AFTER}|${SAID_BY_OTHERS}`,
  courtesy: `${promising.courtesy}|(?:по факту|после|когда|как только)[^,:;]{0,40}, (?:но )?не поз(?:же|днее)|наде(?:юсь|емся) на \\p{L}+(?: \\p{L}+)?|если (?:что|коротко|кратко|честно|вас (?:это )?устро\\p{L}+|вам (?:так )?(?:удоб|подход)\\p{L}+)|(?:спрашива\\p{L}+|интерес\\p{L}+|вопрос)[, ]+когда`,
  dated: `${promising.dated}|раньше|ранее|прежде|после|со?(?! (?:дня на день|\\d+ (?:по|до)))|не(?! поз)|вместо`,
  beside: `${promising.beside}|точно|железно|самое поздн(?:ее|ий)|но|это|то есть|чем|а именно|срок|сразу|только|лишь|осталось|вам|прямо|просто|край|строго|предварительно|план(?:ово)?|дата|перв(?:ый|ая|ую)|последн(?:ий|яя|юю)|половин[ау]|часть|остальное|все|просим|прошу|подожд(?:ать|ите|и)|потерп(?:еть|ите|и)|отсрочку|немного|еще|пожалуйста|(?:(?:при|подъ|за)езжай|(?:при|за|под)ходи)(?:те)?|в (?:кассу|офис)|ближайший|платежный день|и|\\d{1,2}`,
};
