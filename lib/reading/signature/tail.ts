/** The end of a letter that may be a signature. */
export interface Signature {
  /** One by one, without empty ones. */
  lines: string[];
  /** The same, cut where people put marks between name, post and company. */
  parts: string[];
  /** True when a farewell ("Best regards") stands before it, so that the first part is most likely a name. */
  afterFarewell: boolean;
}

/** Signatures are short; nothing is looked for further up or further right, so that no letter takes long to read. */
const MOST_TEXT = 6_000;
const MOST_LINES = 30;
const MOST_LINES_ALONE = 12;
const LONGEST_LINE = 300;
const LONGEST_PART = 100;

/** Where an older letter or the telephone's own words begin. */
const NOT_THE_WRITERS =
  /^(?:>|-{3,} ?(?:original|исходное|пересылаемое|mesaj|forwarded)|(?:from|от кого|от|de la|expeditor): ?.*@|(?:sent|get outlook|отправлено|trimis) (?:from|for|с|из|de pe|de la|din) )/iu;

/** "On Monday Anna wrote:", "16 нояб. 2026 г., 10:15, Анна <anna@…>:": whose letter stands below. */
const ATTRIBUTION = /(?:@.*|(?<![\p{L}])(?:wrote|writes|писала?|написала?|пишет|a scris)) ?:$/iu;

/** What a firm's mail program puts below every signature, often with numbers of its own. */
const DISCLAIMER =
  /(?<![\p{L}])(?:confidential|intended (?:only|solely)|intended recipient|received (?:it|this .{1,30}) in error|before printing|конфиденциальн\p{L}*|предназначен\p{L}* (?:только|исключительно)|получили .{1,30}(?:ошибк|случайно)|confiden[tțţ]ial\p{L}*|destinatar\p{L}*|din gre[sșş]eal[aă])(?![\p{L}])/iu;

const FAREWELL =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes))|(?:thanks|thank you)(?: and | & |, )(?:best |kind )?regards|regards|rgds|br|warmly|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|cheers|с (?:глубоким )?уважением|с ув\.?|с наилучшими(?: пожеланиями)?|с почтением|искренне ваша?|всего (?:доброго|хорошего|наилучшего)|хорошего (?:вам )?дня|до связи|cu (?:mult |deosebit )?(?:stim[aă]|respect|considera[tțţ]ie|drag|prietenie)|cu cele mai bune (?:ur[aă]ri|g[aâ]nduri)|toate cele bune|o zi (?:bun[aă]|frumoas[aă])|salut[aă]ri|mit freundlichen gr(?:ü|ue)(?:ß|ss)en)(?![\p{L}])[\s,.!–—-]*/iu;

/** Thanks close a letter as often as they stand in its midst: they count alone on their line, or with a name. */
const THANKS =
  /^(?:best|thanks(?: a lot| in advance)?|many thanks|thank you(?: very much| in advance)?|спасибо(?: заранее| большое)?|заранее (?:спасибо|благодар(?:ю|им|ен|на))|благодар(?:ю|им)|mul[tțţ]um(?:esc|im)(?: anticipat| frumos| mult)?)(?![\p{L}])[\s,.!–—-]*/iu;

/** The line that mail programs put before a signature (RFC 3676, section 4.3), and what people draw instead. */
const RULE = /^(?:--|[-—_=*]{2,})$/u;

export function signatureOf(text: string): Signature {
  const lines = writersLines(text.slice(-MOST_TEXT));
  const farewell = lines.findLastIndex((line) => FAREWELL.test(line) || RULE.test(line) || isThanks(line));
  if (farewell < 0) return signatureFrom(withoutProse(lines), false);
  const rest = (lines[farewell] ?? '').replace(FAREWELL, '').replace(THANKS, '').replace(RULE, '');
  return signatureFrom([rest, ...lines.slice(farewell + 1)].filter(Boolean), true);
}

function writersLines(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/[\p{Cc}\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
  const older = lines.findIndex(isBelowTheWriters);
  return (older < 0 ? lines : lines.slice(0, older)).slice(-MOST_LINES);
}

/** A disclaimer is a long line or begins with its heading; «конфиденциально» alone may be the writer's own word. */
function isBelowTheWriters(line: string): boolean {
  if (NOT_THE_WRITERS.test(line) || ATTRIBUTION.test(line)) return true;
  return DISCLAIMER.test(line) && line.split(' ').length > 5;
}

function isThanks(line: string): boolean {
  return THANKS.test(line) && line.replace(THANKS, '').split(' ').length <= 3;
}

/** Without a farewell the signature is what stands below the last sentence. */
function withoutProse(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => isProse(line));
  return lines.slice(last + 1).slice(-MOST_LINES_ALONE);
}

function isProse(line: string): boolean {
  const words = line.split(' ').length;
  return (words > 12 && !/[|•·]/u.test(line)) || (words > 4 && /[.!?…]$/u.test(line));
}

function signatureFrom(lines: string[], afterFarewell: boolean): Signature {
  const parts = lines
    .flatMap((line) => line.split(/[|•·;\t]|,(?=\s)|\s[-–—/]+\s|\s{3,}/u))
    .map((part) => part.replace(/^[\s,*_–—-]+|[\s,*_–—-]+$/gu, ''))
    .filter((part) => part !== '' && part.length <= LONGEST_PART);
  return { lines, parts, afterFarewell };
}
