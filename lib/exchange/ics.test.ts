import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarLine, type CalendarOptions, calendarOf, fileNameOf } from './ics';
import { problemsOf } from './ics.validator';
import { plainLine, plainText } from './plainText';

const OPTIONS: CalendarOptions = {
  now: Date.UTC(2026, 10, 21, 8, 30, 15),
  stampedBy: 'Forget-me-not 0.1.0',
  workDay: { startsAt: '09:00' },
  titleOf: (line) => `Call: ${line.clientName}`,
};

const LINE: CalendarLine = {
  id: '0199a5a2-1111-7000-8000-000000000001',
  clientId: 'client',
  kind: 'call',
  text: 'the samples',
  due: '2026-11-23T10:00',
  state: 'open',
  createdAt: 0,
  clientName: 'Acme SRL',
  contactName: 'Ana Rusu',
  phone: '+37322123456',
};

const HOSTILE = [
  'x\r\nEND:VCALENDAR',
  'x\nEND:VEVENT\nBEGIN:VEVENT',
  '\u2028END:VCALENDAR\u2029BEGIN:VCALENDAR\u0085END:VEVENT',
  'x\rATTACH:file:///etc/passwd',
  '\\nEND:VEVENT\\',
  '\u0000\u0007\u001b[31m\u007f',
  ' leading and trailing ',
  '\ttab\tstops\t',
];

const TEXTS = [
  'самовывоз, до 18:00; спросить «Сергея» \\ кладовщика',
  'Ștefan: mostrele în țară, până mâine; către bancă',
  '👩🏽‍💼🎉 заказ 🇲🇩',
  'שלום, התקשר מחר; مرحبا، اتصل غداً',
  'several\nlines\n\nof text',
  '日本語の長い文章'.repeat(30),
  'й'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(40),
  '\uD83D a half',
];

describe('a follow-up in a calendar', () => {
  it('is a short event without a zone, reminded of when it is due', () => {
    expect(calendarOf([LINE], OPTIONS)).toBe(
      [
        'BEGIN:VCALENDAR',
        'PRODID:-//Forget-me-not//Forget-me-not 0.1.0//EN',
        'VERSION:2.0',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:0199a5a2-1111-7000-8000-000000000001@forget-me-not',
        'DTSTAMP:20261121T083015Z',
        'DTSTART:20261123T100000',
        'DURATION:PT15M',
        'SUMMARY:Call: Acme SRL',
        'DESCRIPTION:Acme SRL\\nAna Rusu\\n+37322123456\\nthe samples',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Call: Acme SRL',
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('without a time lasts the day and is reminded of when work starts', () => {
    const text = calendarOf([{ ...LINE, due: '2026-12-31' }], { ...OPTIONS, workDay: { startsAt: '08:30' } });
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('\r\nTRIGGER:PT8H30M\r\n');
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['09:00', 'PT9H'],
    ['00:30', 'PT30M'],
    ['00:00', 'PT0S'],
  ])('starts a working day at %s with an alarm at %s', (startsAt, trigger) => {
    const text = calendarOf([{ ...LINE, due: '2026-12-31' }], { ...OPTIONS, workDay: { startsAt } });
    expect(text).toContain(`\r\nTRIGGER:${trigger}\r\n`);
  });

  it('has no empty lines for what is not known', () => {
    const { contactName: _, phone: __, ...rest } = LINE;
    expect(read(calendarOf([{ ...rest, text: '' }], OPTIONS))[0]?.description).toBe('Acme SRL');
  });

  it('is named for its client when it has no title', () => {
    expect(read(calendarOf([LINE], { ...OPTIONS, titleOf: () => ' \n ' }))[0]?.summary).toBe('Acme SRL');
  });

  it('tells the zone to a calendar that needs one, and keeps the time without it', () => {
    const text = calendarOf([LINE], { ...OPTIONS, zone: 'Europe/Chisinau' });
    expect(text).toContain('\r\nX-WR-TIMEZONE:Europe/Chisinau\r\n');
    expect(text).toContain('\r\nDTSTART:20261123T100000\r\n');
    expect(problemsOf(text)).toEqual([]);
  });

  it('comes once, however often it is given', () => {
    expect(read(calendarOf([LINE, { ...LINE, due: '2026-11-24' }], OPTIONS))).toHaveLength(1);
  });

  it('is never an empty calendar', () => {
    expect(() => calendarOf([], OPTIONS)).toThrow(RangeError);
  });
});

describe('a follow-up that comes again', () => {
  it.each([
    ['weekly', '2026-11-23T10:00', 'FREQ=WEEKLY', ['2026-11-23', '2026-11-30', '2026-12-07']],
    ['monthly', '2026-11-23', 'FREQ=MONTHLY', ['2026-11-23', '2026-12-23', '2027-01-23']],
    ['monthly', '2026-12-31T10:00', 'FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-12-31', '2027-01-31', '2027-02-28']],
    ['yearly', '2026-11-23T10:00', 'FREQ=YEARLY', ['2026-11-23', '2027-11-23', '2028-11-23']],
    [
      'yearly',
      '2028-02-29',
      'FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2',
      ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    ],
  ] as const)('%s from %s is %s', (repeat, due, rule, days) => {
    const text = calendarOf([{ ...LINE, due, repeat }], OPTIONS);
    expect(problemsOf(text)).toEqual([]);
    const [, written = ''] = text.match(/\r\nRRULE:(.*)\r\n/) ?? [];
    expect(written.split(';').sort()).toEqual(rule.split(';').sort());

    const occurrences = read(text)[0]?.iterator();
    expect(days.map(() => occurrences?.next()?.toString().slice(0, 10))).toEqual(days);
  });
});

describe('any text', () => {
  it.each([...TEXTS, ...HOSTILE])('comes back as it was: %j', (text) => {
    expectTheSame({ ...LINE, text });
    expectTheSame({ ...LINE, clientName: text, contactName: text, phone: text });
  });

  it('comes back as it was, whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...TEXTS, ...HOSTILE, ',', ';', '\\', '\n', '\r', '"', ':', '\\n'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    const anyDue = fc
      .tuple(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), fc.boolean())
      .map(([date, wholeDay]) => date.toISOString().slice(0, wholeDay ? 10 : 16));
    const anyLine = fc.record<CalendarLine>({
      ...constants(LINE),
      text: anyText,
      clientName: anyText,
      contactName: fc.option(anyText, { nil: undefined }),
      phone: fc.option(anyText, { nil: undefined }),
      due: anyDue,
      repeat: fc.constantFrom(undefined, 'weekly', 'monthly', 'yearly'),
    });
    fc.assert(
      fc.property(anyLine, (line) => expectTheSame(line)),
      { numRuns: 500 },
    );
  });

  it('cannot leave its place by the identifier, the program or the zone', () => {
    for (const hostile of HOSTILE) {
      const text = calendarOf([{ ...LINE, id: hostile }], { ...OPTIONS, stampedBy: hostile, zone: hostile });
      expect(problemsOf(text)).toEqual([]);
      expect(read(text)).toHaveLength(1);
    }
  });

  it('of 5,000 follow-ups fits one file', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => ({
      ...LINE,
      id: `follow-up-${index}`,
      text: `${TEXTS[index % TEXTS.length]} ${index}`,
      due: index % 3 ? `2026-11-23T${String(index % 24).padStart(2, '0')}:00` : '2026-11-23',
    }));
    const text = calendarOf(lines, OPTIONS);
    expect(problemsOf(text)).toEqual([]);
    const events = read(text);
    expect(events).toHaveLength(5000);
    expect(events.at(-1)?.uid).toBe('follow-up-4999@forget-me-not');
  });
});

describe('the name of the file', () => {
  it.each([
    ['one follow-up', [LINE], 'follow-ups-2026-11-23-Acme-SRL.ics'],
    ['one day', [LINE, { ...LINE, due: '2026-11-23' }], 'follow-ups-2026-11-23.ics'],
    [
      'several days',
      [LINE, { ...LINE, due: '2027-01-04' }, { ...LINE, due: '2026-11-20' }],
      'follow-ups-2026-11-20-2027-01-04.ics',
    ],
    [
      'a name in Russian',
      [{ ...LINE, clientName: 'ООО «Лунный Кирпич»' }],
      'follow-ups-2026-11-23-ООО-Лунный-Кирпич.ics',
    ],
    ['a name that is a path', [{ ...LINE, clientName: '../../etc/passwd\0' }], 'follow-ups-2026-11-23-etc-passwd.ics'],
    ['a name of signs', [{ ...LINE, clientName: ':*?' }], 'follow-ups-2026-11-23.ics'],
    ['a long name', [{ ...LINE, clientName: 'Я'.repeat(200) }], `follow-ups-2026-11-23-${'Я'.repeat(40)}.ics`],
    ['nothing', [], 'follow-ups.ics'],
  ])('of %s', (_, lines, name) => {
    expect(fileNameOf(lines)).toBe(name);
  });
});

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function expectTheSame(line: CalendarLine) {
  const text = calendarOf([line], OPTIONS);
  expect(problemsOf(text)).toEqual([]);
  const [event, ...others] = read(text);
  expect(others).toEqual([]);
  expect(event?.uid).toBe(`${line.id}@forget-me-not`);
  expect(event?.summary).toBe(plainLine(`Call: ${line.clientName}`));
  expect(event?.startDate.toString()).toBe(line.due.length > 10 ? `${line.due}:00` : line.due);
  const said = [line.clientName, line.contactName ?? '', line.phone ?? ''].map(plainLine);
  expect(event?.description ?? '').toBe([...said, plainText(line.text)].filter(Boolean).join('\n'));
}

function constants<T extends object>(object: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}
