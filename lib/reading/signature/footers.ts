import { once } from '../../domain/once';
import { anyOf } from '../line/text';

/** What a telephone's mail program says of itself, in the languages in which people have theirs. */
const SENT_FROM = anyOf([
  '(?:sent|get outlook|get bluemail|get boxer) (?:from|for|with|via|using|by) ',
  'this (?:message|e-?mail) was sent (?:from|with|via) ',
  '(?:отправлено|послано|написано|создано) (?:с|со|из|через|в) ',
  'простите за краткость|извините за краткость',
  'trimis (?:de pe|din|de la|cu|prin|folosind) ',
  '(?:envoyé|enviado|inviato|verzonden|skickat|wysłano|odesláno) (?:de|depuis|desde|do|dal?|vanaf|från|z|ze) ',
  '(?:von meinem|von mobilgerät|diese nachricht wurde von) .{0,40}gesendet',
  'please excuse (?:my )?(?:brevity|typos)|excuse the brevity',
]);

/** What programs of mailing lists and guards against viruses put below everybody's letters. */
const FOOTER = anyOf([
  '(?:to )?unsubscribe|you (?:received|are receiving) this (?:message|e-?mail|mail)|mailing list',
  'mailman/listinfo|google groups',
  'virus-?free|scanned (?:by|for)|checked (?:by|for)|this (?:e-?mail|message) has been (?:checked|scanned)',
  'отписаться|список рассылки|вы получили это (?:письмо|сообщение)|проверено (?:на|антивирус)|без вирусов',
  'dezabon[aă]\\p{L}*|list[aă] de discu[tțţ]ii|verificat (?:de|cu|împotriva)|f[aă]r[aă] viru[sșş]i',
]);

/** What a firm's mail program puts below every signature, often with numbers of its own. */
const DISCLAIMER = anyOf([
  'confidential|intended (?:only|solely)|intended recipient|received (?:it|this .{1,30}) in error|before printing',
  'конфиденциальн\\p{L}*|предназначен\\p{L}* (?:только|исключительно)|получили .{1,30}(?:ошибк|случайно)',
  'confiden[tțţ]ial\\p{L}*|destinatar\\p{L}*|din gre[sșş]eal[aă]',
]);

const isSentFrom = once(() => new RegExp(`^${SENT_FROM}`, 'iu'));
const isFooterPattern = once(() => new RegExp(`(?<![\\p{L}])${FOOTER}(?![\\p{L}])`, 'iu'));
const isDisclaimer = once(() => new RegExp(`(?<![\\p{L}])${DISCLAIMER}(?![\\p{L}])`, 'iu'));

/** A disclaimer is a long line or begins with its heading; «конфиденциально» alone may be the writer's own word. */
export function isProgramsOwn(line: string): boolean {
  return isSentFrom().test(line) || (isDisclaimer().test(line) && line.split(' ').length > 5);
}

/** Below the writer's farewell it is a footer; above, they may speak of a mailing list themselves. */
export function isFooter(line: string): boolean {
  return isFooterPattern().test(line);
}
