import ICAL from 'ical.js';
import { dueMoment, type WorkDay } from '../domain/followUp';
import type { FollowUpLine } from '../domain/today';
import { addDays, type Due, dayOf, type Instant, timeOf } from '../domain/wallClock';
import { plainLine, plainText } from './plainText';
import { type Repeat, repeatRule } from './repeatRule';

/** A follow-up to be written into a calendar. */
export type CalendarLine = FollowUpLine & { repeat?: Repeat };

export interface CalendarOptions {
  now: Instant;
  /** The program and its version: "Forget-me-not 1.2". */
  stampedBy: string;
  /** When whole-day follow-ups are reminded of. */
  workDay: WorkDay;
  /** The user's zone, "Europe/Chisinau", for calendars that cannot keep a time without a zone, as Google's cannot. */
  zone?: string;
  /** The event's title: "Call: Acme SRL". */
  titleOf(line: CalendarLine): string;
}

/** jCal (RFC 7265): name, parameters, type, value. */
type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
type Component = [name: string, properties: Property[], components: Component[]];

/** How long a timed follow-up stands in the calendar: enough to be seen, too short to fill the day. */
const SHORT = 'PT15M';

// ical.js counts the octets of a line without the space that begins a continuation; RFC 5545, 3.1 counts it.
ICAL.foldLength = 74;

/**
 * An iCalendar file (RFC 5545) of follow-ups, each once. The format knows no empty calendar: give at least one line.
 *
 * They are events, not tasks: Outlook (MS-OXCICAL) and Google Calendar read events alone, and Apple puts tasks of a
 * file into another program, Reminders. As a reminder keeps nobody busy, the time stays free.
 * There is no METHOD: one makes the file a message between calendars (RFC 5546), where PUBLISH wants an organizer.
 * Outlook reads a file without it as a published one (MS-STANOICAL, V0078).
 */
export function calendarOf(lines: CalendarLine[], options: CalendarOptions): string {
  if (lines.length === 0) throw new RangeError('A calendar file needs at least one follow-up.');
  const stamp = `${new Date(options.now).toISOString().slice(0, 19)}Z`;
  const once = new Map(lines.map((line) => [line.id, line]));
  const calendar: Component = [
    'vcalendar',
    [
      ['prodid', {}, 'text', `-//Forget-me-not//${plainLine(options.stampedBy)}//EN`],
      ['version', {}, 'text', '2.0'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      // Not a property of the RFC, so ical.js would not escape it: only a zone's letters may pass.
      ...optional('x-wr-timezone', 'unknown', (options.zone ?? '').replace(/[^\w+/-]/g, '')),
    ],
    [...once.values()].map((line) => eventOf(line, stamp, options)),
  ];
  return ICAL.stringify(calendar);
}

/** A name that every file system takes, with the client of a single follow-up, else the days from first to last. */
export function fileNameOf(lines: CalendarLine[]): string {
  const days = lines.map((line) => dayOf(line.due)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const words = lines.length === 1 ? [first, slug(lines[0]?.clientName ?? '')] : [first, last === first ? '' : last];
  return `${['follow-ups', ...words].filter(Boolean).join('-')}.ics`;
}

function eventOf(line: CalendarLine, stamp: string, { workDay, titleOf }: CalendarOptions): Component {
  const title = plainLine(titleOf(line)) || plainLine(line.clientName);
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${plainLine(line.id)}@forget-me-not`],
      ['dtstamp', {}, 'date-time', stamp],
      ...timeSpan(line.due),
      ...(line.repeat ? [['rrule', {}, 'recur', repeatRule(line.repeat, line.due)] satisfies Property] : []),
      ['summary', {}, 'text', title],
      ...optional('description', 'text', descriptionOf(line)),
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [
      [
        'valarm',
        [
          ['action', {}, 'text', 'DISPLAY'],
          ['description', {}, 'text', title],
          ['trigger', {}, 'duration', alarmOf(line.due, workDay)],
        ],
        [],
      ],
    ],
  ];
}

/** Times without a zone ("floating"), as a follow-up is due by the clock on the wall; a day alone lasts that day. */
function timeSpan(due: Due): Property[] {
  if (timeOf(due)) {
    return [
      ['dtstart', {}, 'date-time', `${due}:00`],
      ['duration', {}, 'duration', SHORT],
    ];
  }
  return [
    ['dtstart', {}, 'date', due],
    ['dtend', {}, 'date', addDays(due, 1)],
  ];
}

/**
 * Counted from the event's start, since a moment of its own could only be in UTC (RFC 5545, 3.8.6.3); a day starts at
 * midnight. Apple writes its own alerts of whole days so. Outlook drops the sign of the time and so reminds of a whole
 * day the afternoon before (MS-OXCICAL 2.1.3.1.1.20.62), Google sets the reminders of its own settings.
 */
function alarmOf(due: Due, workDay: WorkDay): string {
  if (timeOf(due)) return 'PT0S';
  const [hours = 0, minutes = 0] = (timeOf(dueMoment(due, workDay)) ?? '').split(':').map(Number);
  if (hours === 0 && minutes === 0) return 'PT0S';
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
}

/** Whom, how to reach them and what about, a line each; without labels, so that it needs no language. */
function descriptionOf({ clientName, contactName, phone, text }: CalendarLine): string {
  const lines = [plainLine(clientName), plainLine(contactName ?? ''), plainLine(phone ?? ''), plainText(text)];
  return lines.filter(Boolean).join('\n');
}

function optional(name: string, type: string, value: string): Property[] {
  return value ? [[name, {}, type, value]] : [];
}

/** "ООО «Лунный Кирпич»" is "ООО-Лунный-Кирпич": letters and digits of any script, at most 40 of them. */
function slug(name: string): string {
  const words = plainLine(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, 40).join('').replace(/-$/, '');
}
