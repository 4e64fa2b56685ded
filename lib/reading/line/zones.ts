import { once } from '../../domain/once';
import { addMinutes, type Instant, type WallClock } from '../../domain/wallClock';
import type { Finder, Found, Zone } from './found';
import { looksFinished } from './lineEnd';
import { anyOf, lookUp, type Table, wholeWords, wordsIn } from './text';

const ABBREVIATIONS: Table<Zone> = [
  ['gmt|utc|гринвичу|гринвич', { minutes: 0 }],
  ['bst', { minutes: 60 }],
  ['wet', { minutes: 0, place: 'Europe/Lisbon' }],
  ['west', { minutes: 60 }],
  ['cet|mez', { minutes: 60, place: 'Europe/Berlin' }],
  ['cest|mesz', { minutes: 120 }],
  ['eet', { minutes: 120, place: 'Europe/Bucharest' }],
  ['eest', { minutes: 180 }],
  ['msk|мск', { place: 'Europe/Moscow' }],
  ['est', { minutes: -300, place: 'America/New_York' }],
  ['edt', { minutes: -240 }],
  ['mdt', { minutes: -360 }],
  ['pst', { minutes: -480, place: 'America/Los_Angeles' }],
  ['pdt', { minutes: -420 }],
  ['jst', { minutes: 540 }],
  ['et', { place: 'America/New_York' }],
  ['pt', { place: 'America/Los_Angeles' }],
  // Central, mountain and Indian time share their letters with others'.
  ['cst|ist|mst|cdt|ast|sgt|amt|get|azt|trt|gst|hkt|aest|aedt|sast|eat|cat|wat', {}],
];

/** Their letters are other words as well: "est" is east, "get" a verb. In small letters they must end the thought. */
const WORDLIKE = /^(?:et|pt|est|ist|wet|west|eat|cat|get|ast|amt|mst|wat)$/u;

const PLACES: Table<string> = [
  ['москв(?:а|е|ы)|московскому|московское|moscow|moscovei', 'Europe/Moscow'],
  ['киев(?:у|а)?|киевскому|kyiv|kiev(?:ului)?', 'Europe/Kyiv'],
  ['кишинев(?:у|а)?|кишиневскому|молдове|chisinau(?:lui)?|moldovei|moldova', 'Europe/Chisinau'],
  ['бухарест(?:у|а)?|румынии|bucharest|bucuresti(?:ului)?|romaniei|romania', 'Europe/Bucharest'],
  ['минск(?:у|а)?|minsk(?:ului)?', 'Europe/Minsk'],
  ['лондон(?:у|а)?|london|londrei|uk|british', 'Europe/London'],
  ['берлин(?:у|а)?|berlin(?:ului)?|german(?:iei)?|central european|европе', 'Europe/Berlin'],
  ['париж(?:у|а)?|paris(?:ului)?', 'Europe/Paris'],
  ['варшав(?:е|ы)|warsaw|varsoviei', 'Europe/Warsaw'],
  ['стамбул(?:у|а)?|istanbul(?:ului)?', 'Europe/Istanbul'],
  ['eastern european', 'Europe/Bucharest'],
  ['нью-йорк(?:у|а)?|new york(?:ului)?|eastern|us eastern', 'America/New_York'],
  ['chicago|us central', 'America/Chicago'],
  ['pacific|us pacific|los angeles', 'America/Los_Angeles'],
  ['дуба(?:ю|я|и)|dubai(?:ului)?', 'Asia/Dubai'],
  ['алматы|almaty', 'Asia/Almaty'],
  ['ташкент(?:у|а)?|tashkent', 'Asia/Tashkent'],
  ['тбилиси|tbilisi', 'Asia/Tbilisi'],
  ['еревану?|yerevan', 'Asia/Yerevan'],
  ['баку|baku', 'Asia/Baku'],
  ['екатеринбургу?', 'Asia/Yekaterinburg'],
  ['новосибирску?', 'Asia/Novosibirsk'],
  ['владивостоку?', 'Asia/Vladivostok'],
  ['пекину?|beijing', 'Asia/Shanghai'],
  ['tokyo|токио', 'Asia/Tokyo'],
];

/** A clock that is spoken of, and not said which. */
const THEIRS =
  "(?:local|their|his|her|your|client'?s|partner'?s) time|по (?:их|его|ее|вашему|местному|клиентскому|часам клиента)(?: времени)?|ora (?:locala|lor|voastra|dumneavoastra|clientului|de acolo)";

const zoneOf = lookUp(ABBREVIATIONS);
const placeOf = lookUp(PLACES);

const patterns = once(() => {
  const places = wordsIn(PLACES);
  const places_ = `(?<place>${places})`;
  return {
    abbreviations: wholeWords(`(?:по |ora )?(?<name>${wordsIn(ABBREVIATIONS)})(?! ?[+−-]\\d)`),
    places: wholeWords(
      anyOf([
        `по ${places_}(?: времени)?`,
        `ora ${places_.replace('<place>', '<ora>')}`,
        `${places_.replace('<place>', '<time>')} time`,
      ]),
    ),
    theirs: wholeWords(THEIRS),
    // After "GMT" any offset is one; alone, only "+02:00" right after an hour.
    offsets:
      /(?<![\p{L}\p{N}])(?:gmt|utc) ?(?<sign>[+−-]) ?(?<hours>\d{1,2})(?::?(?<rest>[0-5]\d))?(?![\p{L}\p{N}:])|(?<=\d{2}:\d{2} ?)(?<sign2>[+−-])(?<hours2>\d{2}):?(?<rest2>[0-5]\d)(?![\p{L}\p{N}:])|(?<=t\d{2}:\d{2})z(?![\p{L}\p{N}])/gu,
    others: /(?<=\d{1,2} ?(?:am|pm|h)? \(?)[A-Z]{2,4}T(?![\p{L}\p{N}_@])/gu,
  };
});

/** "GMT", "UTC+2", «по мск», "ora Bucureștiului", "their time": counts beside an hour only. */
export const zones: Finder = (line, _context, shown) => {
  const { abbreviations, places, theirs, offsets, others } = patterns();
  const piece = (match: RegExpExecArray, zone: Zone): Found => {
    return { what: 'zone', from: match.index, to: match.index + match[0].length, zone, shy: true };
  };
  return [
    ...Array.from(line.matchAll(offsets), (match) => piece(match, { minutes: offsetOf(match) })),
    ...Array.from(line.matchAll(abbreviations), (match) => {
      const name = match.groups?.name ?? '';
      const found = piece(match, zoneOf(name) ?? {});
      const isShort = shown.slice(found.to - name.length, found.to) === name.toUpperCase();
      return WORDLIKE.test(name) && !isShort && !looksFinished(line, shown, found.to) ? undefined : found;
    }),
    ...Array.from(line.matchAll(places), (match) => {
      const { place, ora, time } = match.groups ?? {};
      const name = placeOf(place ?? ora ?? time ?? '');
      return piece(match, name ? { place: name } : {});
    }),
    ...Array.from(line.matchAll(theirs), (match) => piece(match, {})),
    ...Array.from(shown.matchAll(others), (match) => piece(match, {})),
  ].filter((one) => one !== undefined);
};

function offsetOf(match: RegExpExecArray): number {
  const { sign, sign2, hours, hours2, rest, rest2 } = match.groups ?? {};
  const minutes = 60 * Number(hours ?? hours2 ?? 0) + Number(rest ?? rest2 ?? 0);
  return (sign ?? sign2 ?? '+') === '+' ? minutes : -minutes;
}

/**
 * The moment of a zone's wall clock on the user's own: one where it can be told for sure, two where the name has two
 * meanings on that day, none where it cannot be told.
 */
export function onOwnClock(
  moment: WallClock,
  { minutes, place }: Zone,
  wallClockAt: ((instant: Instant) => WallClock) | undefined,
): WallClock[] {
  if (!wallClockAt) return [];
  const instants = [
    ...(place === undefined ? [] : [instantAt(moment, place)]),
    ...(minutes === undefined ? [] : [utcOf(moment) - minutes * MINUTE]),
  ];
  return [...new Set(instants.filter((one) => one !== undefined).map(wallClockAt))];
}

const MINUTE = 60_000;

function utcOf(moment: WallClock): Instant {
  return Date.parse(`${moment}:00Z`);
}

/** The instant at which the clock of a place shows the moment; undefined when summer time skips it. */
function instantAt(moment: WallClock, place: string): Instant | undefined {
  const first = utcOf(moment) - aheadOfUtc(utcOf(moment), place);
  const second = utcOf(moment) - aheadOfUtc(first, place);
  return aheadOfUtc(second, place) === utcOf(moment) - second ? second : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a place's clock is ahead of UTC. */
function aheadOfUtc(instant: Instant, place: string): number {
  const clock =
    clocks.get(place) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: place, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  clocks.set(place, clock);
  return utcOf(clock.format(instant).replace(' ', 'T')) - Math.floor(instant / MINUTE) * MINUTE;
}

/** An hour without a day: the next such moment on the user's clock. */
export function nextOnOwnClock(
  time: string,
  zone: Zone,
  now: WallClock,
  wallClockAt: ((instant: Instant) => WallClock) | undefined,
): WallClock[] {
  const day = addMinutes(now, -1440).slice(0, 10);
  const firsts = [0, 1, 2, 3].map((ahead) =>
    onOwnClock(`${addMinutes(`${day}T00:00`, ahead * 1440).slice(0, 10)}T${time}`, zone, wallClockAt),
  );
  const width = Math.max(...firsts.map((one) => one.length));
  const nexts = Array.from({ length: width }, (_, index) =>
    firsts.map((one) => one[index] ?? one[0]).find((one) => one !== undefined && one > now),
  );
  return [...new Set(nexts.filter((one) => one !== undefined))];
}
