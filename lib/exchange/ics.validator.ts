/**
 * What RFC 5545 asks of a file of events, written from the RFC alone, so that the tests do not ask ical.js whether
 * ical.js was right. It is stricter where the RFC has a SHOULD, and knows only the properties that are written here.
 */
export function problemsOf(text: string): string[] {
  const problems: string[] = [];
  const uids = new Set<string>();
  const open: { name: string; seen: Map<string, string> }[] = [];

  if (!text.endsWith('\r\n')) problems.push('the last line has no end');
  if (/[\r\n]/.test(text.replaceAll('\r\n', ''))) problems.push('a line ends in something else than CRLF');
  if (/[^\P{Cc}\t\r\n]|\p{Cs}|[\u2028\u2029]/u.test(text)) problems.push('a control character');
  const octets = new TextEncoder();
  for (const line of text.split('\r\n')) {
    if (octets.encode(line).length > 75) problems.push(`longer than 75 octets: ${line}`);
  }

  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, head = '', value = ''] = line.match(/^([^:]*):(.*)$/s) ?? [];
    const here = open.at(-1);
    if (head === 'BEGIN') {
      if (value !== (CHILD_OF[here?.name ?? ''] ?? 'none')) problems.push(`${value} in ${here?.name}`);
      open.push({ name: value, seen: new Map() });
    } else if (head === 'END') {
      if (here?.name !== value) problems.push(`${value} ends in ${here?.name}`);
      for (const name of REQUIRED[value] ?? []) if (!here?.seen.has(name)) problems.push(`${value} without ${name}`);
      if (here?.seen.has('DTEND') && here.seen.has('DURATION')) problems.push('both an end and a duration');
      const uid = here?.seen.get('UID');
      if (uid !== undefined && uids.has(uid)) problems.push(`twice the UID ${uid}`);
      if (uid !== undefined) uids.add(uid);
      open.pop();
    } else {
      const form = FORMS[here?.name ?? '']?.[head];
      if (!form) problems.push(`${head} in ${here?.name}: ${line}`);
      else if (!form.test(value)) problems.push(`${head} may not be ${value}`);
      const [name = ''] = head.split(';');
      if (here?.seen.has(name)) problems.push(`twice ${name}`);
      here?.seen.set(name, value);
    }
  }
  if (open.length > 0) problems.push(`${open.map(({ name }) => name).join()} is not ended`);
  return problems;
}

const CHILD_OF: Record<string, string> = { '': 'VCALENDAR', VCALENDAR: 'VEVENT', VEVENT: 'VALARM' };

const REQUIRED: Record<string, string[]> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'],
  VALARM: ['ACTION', 'DESCRIPTION', 'TRIGGER'],
};

/** 3.3.11: commas, semicolons and backslashes only escaped, and nothing escaped but those and the line's end. */
const TEXT = /^(?:[^\\,;\p{Cc}]|\t|\\[\\,;nN])*$/u;
const DURATION = /^-?PT(?:\d+H(?:\d+M)?|\d+M|\d+S)$/;
const DATE = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const LOCAL_TIME = /^\d{8}T(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;

/** Properties with the parameters in which they may stand, and the form of their values. */
const FORMS: Record<string, Record<string, RegExp>> = {
  VCALENDAR: { PRODID: TEXT, VERSION: /^2\.0$/, CALSCALE: /^GREGORIAN$/, 'X-WR-TIMEZONE': TEXT },
  VEVENT: {
    UID: TEXT,
    DTSTAMP: /^\d{8}T\d{6}Z$/,
    DTSTART: LOCAL_TIME,
    'DTSTART;VALUE=DATE': DATE,
    'DTEND;VALUE=DATE': DATE,
    DURATION,
    RRULE: /^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;BY(?:MONTH=\d{1,2}|MONTHDAY=-?\d{1,2}))*$/,
    SUMMARY: TEXT,
    DESCRIPTION: TEXT,
    TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  },
  VALARM: { ACTION: /^DISPLAY$/, DESCRIPTION: TEXT, TRIGGER: DURATION },
};
