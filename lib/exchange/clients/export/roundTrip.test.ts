import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Client, CONTACT_ROLES, type Contact } from '../../../domain/client';
import { FIELD_KINDS, fieldKey } from '../../../domain/fields';
import { SERVICE_STYLES } from '../../../domain/serviceStyle';
import { TIERS } from '../../../domain/tier';
import { createWords } from '../../../i18n';
import type { NamedField } from '../reading';
import { createSession } from '../session';
import { meaningOfHeader } from '../words';
import { fileOfClients, fileOfEverything } from './index';

const RUNS = Number(process.env.FUZZ ? Math.min(5_000, Number(process.env.FUZZ)) : 100);

/** What people type into a line: signs of formulas, quotes and separators among them. */
const line = fc
  .string({
    unit: fc.constantFrom(...Array.from('abcЁжșț "\',;|=+-@\\:[]()0123 /.')),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.trim() || 'x');
const lines = fc.uniqueArray(line, { maxLength: 3, selector: (text) => text.toLowerCase() });
const site = fc.constantFrom('https://nord.example', 'http://sud.example/a?b=c');

const fields: NamedField[] = FIELD_KINDS.map((kind, place) => ({
  id: `f-${kind}`,
  kind,
  name: kind === 'text' ? 'City' : `A ${kind}`,
  place,
}));

const values = {
  text: line,
  choice: line,
  number: fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((n) => (Object.is(n, -0) ? 0 : n)),
  date: fc.constantFrom('2026-11-18', '1980-05-17'),
  'yes-no': fc.boolean(),
  link: site,
  list: fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (text) => text.toLowerCase() }),
};

const client = fc
  .record({
    name: line,
    remember: lines,
    tags: fc.option(fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (text) => text.toLowerCase() }), {
      nil: undefined,
    }),
    taxNumber: fc.option(line, { nil: undefined }),
    city: fc.option(line, { nil: undefined }),
    country: fc.option(fc.constantFrom('MD', 'RO'), { nil: undefined }),
    site: fc.option(site, { nil: undefined }),
    tier: fc.option(fc.constantFrom(...TIERS), { nil: undefined }),
    everyDays: fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined }),
    style: fc.option(fc.constantFrom(...SERVICE_STYLES), { nil: undefined }),
    own: fc.record(values, { requiredKeys: [] }),
    people: fc.array(
      fc.record({
        name: line,
        post: fc.option(line, { nil: undefined }),
        roles: fc.option(fc.subarray([...CONTACT_ROLES], { minLength: 1 }), { nil: undefined }),
        phones: fc.subarray(['+37322123456', '12-34', '+40722123456']),
        mails: fc.integer({ min: 0, max: 2 }),
        birthday: fc.option(fc.constantFrom('1980-05-17', '--05-17'), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ own, people, ...said }) => ({ said, own, people }));

function baseOf(all: { said: object; own: Record<string, unknown>; people: { mails: number }[] }[]) {
  const clients: Client[] = [];
  const contacts: Contact[] = [];
  for (const [i, { said, own, people }] of all.entries()) {
    const id = `client-${i}`;
    const values = Object.fromEntries(Object.entries(own).map(([kind, value]) => [fieldKey(`f-${kind}`), value]));
    clients.push(defined({ ...said, ...values, id, domains: [], createdAt: 1 }) as unknown as Client);
    for (const [j, { mails, ...person }] of people.entries()) {
      const emails = Array.from({ length: mails }, (_, k) => `p${j}-${k}@firm${i}.example`);
      contacts.push(
        defined({ ...person, emails, id: `person-${i}-${j}`, clientId: id, createdAt: 1 }) as unknown as Contact,
      );
    }
  }
  return { clients, contacts };
}

function defined(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

async function comesBack(
  format: 'csv' | 'xlsx' | 'vcard' | 'json',
  language: 'en' | 'ru' | 'ro',
  base: ReturnType<typeof baseOf>,
) {
  const { t } = createWords(language);
  const people = Map.groupBy(base.contacts, ({ clientId }) => clientId);
  const setting = fields.map((field) => ({ key: `field:${field.id}` as const, field }));
  const everything = { client: base.clients, contact: base.contacts, setting };
  const file = await (format === 'json'
    ? fileOfEverything(everything)
    : fileOfClients(
        format,
        { clients: base.clients, people, fields },
        {
          column: (column) => t(`bring.column.${column}`),
          role: (role) => t(`role.${role}`),
          tier: (tier) => t(`tier.${tier}`),
          style: (style) => t(`style.${style}`),
          sheet: 'Clients',
          delimiter: language === 'en' ? ',' : ';',
        },
      ));
  const session = createSession();
  const list = await session.open(new Uint8Array(await file.arrayBuffer()), fields, {});
  if ('problem' in list) throw new Error(list.problem.code);
  expect(list.known).toBe(format === 'vcard' || format === 'json' ? format : 'own');
  session.addBase('client', base.clients);
  session.addBase('contact', base.contacts);
  session.read({ columns: { meanings: list.meanings }, fields, country: 'MD', currency: 'MDL' });
  const plan = session.plan([]);
  expect(plan.shown.changed.map(({ verdict }) => verdict.as === 'changed' && verdict.differences)).toEqual([]);
  expect(plan.counts).toMatchObject({ new: 0, doubtful: 0, same: base.clients.length });
}

describe('an export is read back without a question and changes nothing', () => {
  test.each(['csv', 'xlsx', 'vcard', 'json'] as const)(
    '%s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(client, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('en' as const, 'ru' as const, 'ro' as const),
          (all, language) => comesBack(format, language, baseOf(all)),
        ),
        { numRuns: RUNS },
      );
    },
    60_000,
  );
});

test.each(['en', 'ru', 'ro'] as const)('its columns are known by their names in %s', (language) => {
  const { t } = createWords(language);
  for (const column of [
    'company',
    'person',
    'post',
    'role',
    'email',
    'phone',
    'tags',
    'taxNumber',
    'city',
    'country',
    'site',
    'remember',
    'birthday',
    'clientId',
    'personId',
  ] as const)
    expect([column, meaningOfHeader(t(`bring.column.${column}`))]).toEqual([column, column]);
});
