import { expect, test } from 'vitest';
import type { Client, Contact } from '../../domain/client';
import { fileOfClients, fileOfEverything } from './export';
import { type NamedField, openList, readList } from './reading';

const WORDS = {
  column: (name: string) => name,
  role: (name: string) => name,
  tier: (name: string) => name,
  style: (name: string) => name,
  sheet: 'Clients',
  delimiter: ',' as const,
};

async function read(bytes: Uint8Array, fields: NamedField[] = []) {
  const list = await openList(bytes, fields);
  if ('problem' in list) throw new Error(list.problem.code);
  return {
    list,
    ...readList(list, { columns: { meanings: list.meanings }, fields, country: 'MD', currency: 'MDL' }),
  };
}

const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

test('a card of vCard 2.1, as telephones of long ago write it', async () => {
  const { list, drafts, leftOut } = await read(
    text(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A1=D0=BE=D0=BA=D0=BE=D0=BB=D0=BE=D0=B2=D0=B0;=D0=90=D0=BD=D0=BD=D0=B0;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=90=D0=BD=D0=BD=D0=B0=20=D0=A1=D0=BE=D0=BA=D0=BE=',
      '=D0=BB=D0=BE=D0=B2=D0=B0',
      'ORG:Severstroy, Ltd;Purchasing',
      'TITLE:Buyer',
      'TEL;CELL;VOICE:+373 69 123456',
      'TEL;WORK:+373 22 123456',
      'EMAIL;INTERNET:Anna@Severstroy.example',
      'ADR;WORK:;;Str. Mare 5;Balti;;3100;Moldova',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' abcdefghijklmnop',
      '',
      'END:VCARD',
    ),
  );
  expect(list.known).toBe('vcard');
  expect(leftOut).toEqual([]);
  expect(drafts).toMatchObject([
    {
      ...{ name: 'Severstroy, Ltd', city: 'Balti', country: 'MD' },
      people: [
        {
          ...{ name: 'Анна Соколова', post: 'Buyer', emails: ['anna@severstroy.example'] },
          phones: ['+37369123456', '+37322123456'],
        },
      ],
    },
  ]);
});

test('a card of vCard 3.0, as contacts of Google and Apple are exported', async () => {
  const { drafts, leftOut } = await read(
    text(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iOS 17.0//EN',
      'N:Rusu;Ion;;;',
      'FN:Ion Rusu',
      'ORG:Casa Verde SRL;',
      'TITLE:Director',
      'item1.EMAIL;type=INTERNET;type=pref:ion@casaverde.example',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;type=CELL;type=VOICE:0722 123 456',
      'CATEGORIES:Garden,Key',
      'BDAY:1980-05-17',
      'URL:https://casaverde.example',
      'NOTE:calls at noon\\, not before 10\\nlikes tea',
      'END:VCARD',
    ),
  );
  expect(leftOut).toEqual([]);
  expect(drafts).toMatchObject([
    {
      ...{ name: 'Casa Verde SRL', tags: ['Garden', 'Key'], site: 'https://casaverde.example' },
      people: [{ name: 'Ion Rusu', post: 'Director', emails: ['ion@casaverde.example'], birthday: '1980-05-17' }],
    },
  ]);
});

test.each(['VERSION:3.0', 'VERSION:4.0'])('a backslash at the end of a part is one: %s', async (version) => {
  const { drafts } = await read(
    text(
      'BEGIN:VCARD',
      version,
      'N:Ru\\\\;Ion\\\\;;;',
      'FN:Ion\\\\',
      'ORG:C:\\\\Firm\\\\;Sales\\\\',
      'CATEGORIES:a\\\\,b\\;c',
      'END:VCARD',
    ),
  );
  expect(drafts).toMatchObject([{ name: 'C:\\Firm\\', tags: ['a\\', 'b;c'], people: [{ name: 'Ion\\' }] }]);
});

const client = {
  ...{ id: 'c1', name: 'Casa Verde', domains: [], remember: ['pays late'], createdAt: 1 },
  ...{ 'own:size': 12, 'own:a-list': ['one', 'two; three\\'] },
} as Client;
const contact: Contact = {
  ...{ id: 'p1', clientId: 'c1', name: 'Ion', emails: ['ion@casaverde.example'], phones: [], createdAt: 1 },
};
const FIELDS: NamedField[] = [
  { id: 'size', kind: 'number', name: 'Size', place: 0 },
  { id: 'a-list', kind: 'list', name: 'A list', place: 1 },
];

test.each(['vcard', 'json'] as const)('own fields go along in %s, into an empty base as new ones', async (format) => {
  const file =
    format === 'json'
      ? fileOfEverything({
          client: [client],
          contact: [contact],
          setting: FIELDS.map((field) => ({ key: `field:${field.id}` as const, field })),
        })
      : await fileOfClients(format, { clients: [client], people: new Map([['c1', [contact]]]), fields: FIELDS }, WORDS);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const here = await read(bytes, FIELDS);
  expect(here.drafts[0]?.fields).toEqual([
    ['size', 12],
    ['a-list', ['one', 'two; three\\']],
  ]);
  expect(here.newFields).toEqual([]);
  const elsewhere = await read(bytes);
  expect(elsewhere.newFields).toMatchObject([
    { name: 'Size', kind: 'number' },
    { name: 'A list', kind: 'text' },
  ]);
  expect(elsewhere.drafts).toMatchObject([
    { name: 'Casa Verde', remember: ['pays late'], people: [{ name: 'Ion', emails: ['ion@casaverde.example'] }] },
  ]);
});

test.each([
  ['{"program": "forget-me-not", "rows": {"client": [{"id": 1}, {"id": "a", "name": "A"}]}}', ['A'], 1],
  ['{"program": "forget-me-not", "rows": {"client": [{"__proto__": {"x": 1}, "id": "b", "name": "B"}]}}', ['B'], 0],
  ['{"program": "forget-me-not", "rows": {}}', [], 0],
])('of an export with rows that are none the others are read: %s', async (written, names, out) => {
  const { drafts, leftOut } = await read(text(written));
  expect(drafts.map(({ name }) => name)).toEqual(names);
  expect(leftOut.length).toBe(out);
});

test.each(['{"program": "forget-me-not", "rows": {"client": [', '{"program": "forget-me-not", "rows": []}'])(
  'an export that is cut off is refused: %s',
  async (written) => {
    expect(await openList(text(written), [])).toMatchObject({ problem: { code: 'broken' } });
  },
);
