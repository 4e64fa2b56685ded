import { z } from 'zod';
import type { Row } from './csvRows';
import type { Decoded } from './encoding';
import { LIMITS } from './limits';
import { stopTable } from './problem';
import type { SourceTable } from './table';
import { CARD_COLUMNS, ownColumn } from './vcard/cells';

/** What "everything" as JSON says first; see the exporting side, lib/exchange/clients/export. */
export const PROGRAM = 'forget-me-not';

export function looksLikeEverything(text: string): boolean {
  return /^\uFEFF?\s{0,100}\{\s{0,100}"program":\s{0,10}"forget-me-not"/u.test(text.slice(0, 300));
}

const text = z.string().max(LIMITS.cell);
const texts = z.array(text).max(1_000);
const value = z.union([text, z.number(), z.boolean(), texts]);
const client = z.looseObject({
  ...{ id: text, name: text, remember: texts.optional(), tags: texts.optional() },
  ...{ taxNumber: text.optional(), city: text.optional(), country: text.optional(), site: text.optional() },
  ...{ tier: text.optional(), everyDays: z.number().optional(), style: text.optional() },
});
const contact = z.object({
  ...{ id: text, clientId: text, name: text, emails: texts, phones: texts, roles: texts.optional() },
  ...{ post: text.optional(), birthday: text.optional() },
});
const ID = /^[\w-]{1,64}$/u;
const field = z.object({ field: z.object({ id: text.regex(ID), name: text.optional() }) });
const rows = z.array(z.unknown()).max(LIMITS.rows).default([]);
const everything = z.object({
  program: z.literal(PROGRAM),
  rows: z.object({ client: rows, contact: rows, setting: rows }),
});

/** More columns are not read. */
const MOST_FIELDS = 250;

type Client = z.infer<typeof client>;
type Contact = z.infer<typeof contact>;

/** Clients and people of an export of everything, as a table like that of cards; what happened with them is not read. */
export function everythingTable({ text: written, encoding }: Decoded): SourceTable {
  const read = everything.safeParse(parsed(written.replace(/^\uFEFF/u, '')));
  if (!read.success) stopTable('broken');
  const { rows: all } = read.data;
  const clients = all.client.map((row) => client.safeParse(row).data);
  const fields = fieldsIn(all.setting, clients);
  const people = Map.groupBy(
    all.contact.flatMap((row) => contact.safeParse(row).data ?? []),
    ({ clientId }) => clientId,
  );
  const header = [...CARD_COLUMNS, ...Array.from(fields, ([id, name]) => ownColumn(id, name))];
  const table: Row[] = [{ cells: header, line: 0 }];
  const broken: number[] = [];
  for (const [i, one] of clients.entries()) {
    if (!one) broken.push(i + 1);
    else
      for (const person of people.get(one.id) ?? [undefined]) {
        if (table.length > LIMITS.rows) stopTable('too-many-rows', { rows: LIMITS.rows });
        table.push({
          cells: [...cellsOf(one, person), ...Array.from(fields.keys(), (id) => saidIn(one, id))],
          line: i + 1,
        });
      }
  }
  return { kind: 'json', rows: table, encoding, broken };
}

/** Fields as they were called, and those of the template that nobody has called otherwise. */
function fieldsIn(settings: readonly unknown[], clients: readonly (Client | undefined)[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const row of settings) {
    const decided = field.safeParse(row).data?.field;
    if (decided) fields.set(decided.id, decided.name ?? decided.id);
  }
  for (const one of clients)
    for (const key of Object.keys(one ?? {})) {
      const id = key.startsWith('own:') ? key.slice('own:'.length) : '';
      if (ID.test(id) && !fields.has(id) && fields.size < MOST_FIELDS) fields.set(id, id);
    }
  return fields;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return stopTable('broken');
  }
}

function cellsOf(one: Client, person: Contact | undefined): string[] {
  const cells: Record<(typeof CARD_COLUMNS)[number], string | readonly string[] | undefined> = {
    company: one.name,
    person: person?.name,
    post: person?.post,
    email: person?.emails,
    phone: person?.phones,
    city: one.city,
    country: one.country,
    tags: one.tags,
    site: one.site,
    note: undefined,
    birthday: person?.birthday,
    role: person?.roles,
    taxNumber: one.taxNumber,
    remember: one.remember,
    tier: one.tier,
    everyDays: one.everyDays === undefined ? undefined : String(one.everyDays),
    style: one.style,
    clientId: one.id,
    personId: person?.id,
  };
  return CARD_COLUMNS.map((column) => [cells[column] ?? []].flat().join('\n'));
}

function saidIn(one: Client, id: string): string {
  const key = `own:${id}`;
  const said = Object.hasOwn(one, key) ? value.safeParse(one[key]).data : undefined;
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  return said === undefined ? '' : [said].flat().map(String).join('\n');
}
