import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { BRING_COLUMNS, type Meaning } from '../../domain/bringing/columns';
import { createSession } from './session';

/** So many files a parser: FUZZ=100000 for a night. */
const FILES = Number(process.env.FUZZ ?? 1_000);
/** Of files as small as these none takes longer, in milliseconds, however busy the machine is. */
const LONGEST = 2_000;

/** The same numbers every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '=',
    '+',
    '-',
    '@',
    '\\',
    ':::',
    ' ::: ',
    '\0',
    '\uFEFF',
  ],
  ...[
    'Company',
    'E-mail',
    'Телефон',
    'Город',
    'Имя',
    '__proto__',
    'constructor',
    'First Name',
    'E-mail 1 - Value',
    'Forget-me-not client',
  ],
  ...[
    'Nord SRL',
    'ООО «Северстрой»',
    'anna@nord.example',
    '+37369123456',
    '17.11.2026',
    '1 200,50',
    '0/0/00',
    'x'.repeat(300),
    '𝒳',
    '\ud800',
    'ș',
  ],
];

const CARD_PIECES = [
  ...PIECES,
  ...[
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'VERSION:2.1\n',
    'VERSION:3.0\n',
    'VERSION:4.0\n',
    'FN:',
    'N:;',
    'ORG:',
    'TEL;WORK;VOICE:',
    'EMAIL;TYPE=INTERNET:',
  ],
  ...[
    'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:',
    '=C0=ED=',
    '=\r\n',
    '\r\n ',
    'PHOTO;ENCODING=BASE64:',
    'AAAA',
    'item1.TEL:',
    ';CHARSET=nonsense:',
    '^n',
    '\\n',
    'BDAY:--0517',
    'ADR;TYPE="a:b";',
    'KIND:org',
  ],
];

function textOf(next: () => number, pieces: readonly string[], most = 120): string {
  const length = Math.floor(next() * most);
  return Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
}

/** Opens a file, reads it by its own or by arbitrary columns, and plans it: nothing throws, and nothing lasts. */
async function survives(bytes: Uint8Array, next: () => number): Promise<void> {
  const started = performance.now();
  const session = createSession();
  const list = await session.open(bytes, [{ id: 'size', kind: 'number', name: 'Size', place: 0 }], {});
  if (!('problem' in list)) {
    const any: Meaning[] = [...BRING_COLUMNS, 'own:size', 'new', null];
    const meanings = next() < 0.5 ? list.meanings : list.header.map(() => any[Math.floor(next() * any.length)] ?? null);
    session.read({ columns: { meanings }, fields: [], country: 'MD', currency: 'MDL' });
    const { counts } = session.plan([]);
    const { clients } = session.take({ takesNew: true, takesChanged: true, decided: [], others: 'new' });
    expect(clients.length).toBe(counts.new + counts.doubtful);
    for (const client of clients) expect(client.name.length + client.people.length).toBeGreaterThan(0);
  }
  expect(performance.now() - started).toBeLessThan(LONGEST);
}

const LASTS = 60_000 + FILES * 60;

test(
  'tables in text',
  async () => {
    const next = random(1);
    for (let i = 0; i < FILES; i++) await survives(new TextEncoder().encode(textOf(next, PIECES)), next);
  },
  LASTS,
);

test(
  'cards',
  async () => {
    const next = random(2);
    for (let i = 0; i < FILES; i++)
      await survives(new TextEncoder().encode(`BEGIN:VCARD\n${textOf(next, CARD_PIECES)}\nEND:VCARD\n`), next);
  },
  LASTS,
);

test(
  'bytes of any kind',
  async () => {
    const next = random(3);
    for (let i = 0; i < FILES; i++) {
      const bytes = Uint8Array.from({ length: Math.floor(next() * 400) }, () => Math.floor(next() * 256));
      // As the first bytes of a workbook, of one of long ago, of texts with marks.
      const start =
        [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]][
          Math.floor(next() * 6)
        ] ?? [];
      await survives(new Uint8Array([...start, ...bytes]), next);
    }
  },
  LASTS,
);

test(
  'workbooks with bytes changed, lost and doubled',
  async () => {
    const next = random(4);
    const whole = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Company', 'E-mail', 'Order date', 'Size'],
            ['Nord', 'anna@nord.example', new Date(0), 5],
            ['=1+1', null, 'x', true],
          ],
        },
      ],
    });
    for (let i = 0; i < FILES; i++) {
      const bytes = new Uint8Array(whole);
      for (let k = 0; k < 1 + next() * 8; k++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const cut = next() < 0.2 ? bytes.slice(0, Math.floor(next() * bytes.length)) : bytes;
      await survives(cut, next);
    }
  },
  LASTS,
);
