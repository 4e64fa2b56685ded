import { once } from '../../domain/once';
import { anyOf } from '../line/text';

/*
 * Where the writer's own words end and an older letter begins that they answer. Mail programs put a header above it, in
 * the language they were installed in; the person it names is never the writer.
 */

const WROTE = anyOf([
  'wrote|writes|schrieb|schreef|skrev|kirjoitti',
  '(?:a )?[eé]crit|escribi[oó]|escreveu|ha scritto',
  'napisa[lł](?:a|\\(a\\))?|napsala?|írta|yazdı',
  'писал(?:а|\\(а\\))?|написал(?:а|\\(а\\))?|пишет|написав(?:ла)?|пише',
  'a scris|scrie',
]);

/** Before the date of a header: "On Wed", "Am So", "Le mer.", "La mar.". */
const ON = '(?:on|am|le|el|il(?: giorno)?|op|em|dne|den|w dniu|la|pe|[îi]n(?: data de)?|в|во)';
const WEEKDAY = anyOf([
  '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}',
  '(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?',
  '(?:lun|mar|mer|mier|mié|jeu|jue|gio|joi|ven|vie|vin|sam|sáb|sab|s[aâ]m|dim|dom|dum)[\\p{Ll}]{0,7}',
  'пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[аыу]|четверг|пятниц[аыу]|суббот[аыу]|воскресенье',
]);

/** "On Monday Anna wrote:", "16 нояб. 2026 г., 10:15, Анна <anna@…>:", "Am So., 15.11. schrieb Anna:". */
const attribution = once(
  () => new RegExp(`(?:@.*|(?<![\\p{L}])${WROTE}) ?:$|^${ON} .*(?<![\\p{L}])${WROTE}(?![\\p{L}]).{0,80}:?$`, 'iu'),
);
/** The same, broken into two or three lines: how it begins, with the year and the hour somewhere in it, and how it ends. */
const dated = once(
  () => new RegExp(`^(?:${ON} )?(?:${WEEKDAY}[.,]{0,2} )?(?:\\p{L}{3,10}\\.? )?\\d{1,4}(?!\\d)`, 'iu'),
);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const HOUR = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;
const ends = once(() => new RegExp(`(?:>|(?<![\\p{L}])${WROTE}) ?:?$`, 'iu'));
const LINES_OF_HEADER = 3;

/** The lines that Outlook and others put above an older letter, by what they tell. */
const labelPatterns = once(() =>
  [
    'from|von|de|da|van|od|från|fra|lähettäjä|remitente|expéditeur|kimden|от|от кого|від|de la|expeditor',
    anyOf([
      'sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|data|inviato|verzonden|wysłano|odesláno|skickat',
      'sendt|tarih|отправлено|дата|надіслано|trimis(?: la)?|data trimiterii',
    ]),
    'to|an|à|para|aan|do|komu|till|til|kime|кому|c[aă]tre|pentru|destinatar|destinataire',
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|ämne|emne|konu|тема|subiect',
  ].map((words) => new RegExp(`^[*> ]{0,3}(?:${words}) ?\\*{0,2} ?:`, 'iu')),
);

const SENT = 1;
const SUBJECT = 3;

/** "-----Original Message-----", "---------- Пересылаемое сообщение ---------". */
const heading = once(
  () => /^[-–—_=]{3,} ?\p{L}[^\n]{2,80}?[-–—_=]{3,}$|^-{3,} ?(?:original|исходное|пересылаемое|mesaj|forwarded)/iu,
);
const QUOTED = /^(?:>|(?:from|от кого|от|de la|expeditor): ?.*@)/iu;

/** True when an older letter, or what a program put above it, begins at this line. */
export function beginsOlderLetter(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (QUOTED.test(line) || heading().test(line) || attribution().test(line)) return true;
  return isBrokenAttribution(lines, at) || isHeader(lines, at);
}

function isBrokenAttribution(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!dated().test(line) || !YEAR.test(line) || !HOUR.test(line)) return false;
  if (line.endsWith(':')) return true;
  const below = lines.slice(at + 1, at + LINES_OF_HEADER);
  return below.some((next) => ends().test(next) && /[@:]/u.test(next));
}

/** "18.11.2026 10:12", "Wednesday, 18 November 2026, Anna:". */
export function isDated(line: string): boolean {
  return YEAR.test(line) && (HOUR.test(line) || /[:>]$/u.test(line));
}

/** Two labelled lines close together make a header; one of them says when or of what, or has an address. */
function isHeader(lines: readonly string[], at: number): boolean {
  const first = labelOf(lines[at] ?? '');
  if (first < 0) return false;
  const around = lines.slice(at, at + LINES_OF_HEADER + 1);
  const labels = new Set(around.map(labelOf).filter((label) => label >= 0));
  return labels.size > 1 && (labels.has(SENT) || labels.has(SUBJECT) || around.some((line) => line.includes('@')));
}

function labelOf(line: string): number {
  return line.includes(':') ? labelPatterns().findIndex((label) => label.test(line)) : -1;
}
