import { z } from 'zod';
import { hlcOf, instantOfHlc } from '../domain/hlc';
import { type FieldChange, type Fields, isByItself, type JournalEntry, NOUNS, type Noun } from '../domain/journal';
import { titleOf } from '../domain/journalFields';
import type { JournalDetail, JournalLine, JournalPage, ShownChange } from '../domain/journalLine';
import type { Reason } from '../domain/reason';
import { refuse } from '../domain/refusal';
import { addDays } from '../domain/wallClock';
import { question, questionOf } from './definition';
import { day, id, offset } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import type { Table } from './tables';

const READS = ['journal', 'client', 'member'] as const satisfies readonly Table[];

/** Who changed what and when, the latest first; what happened by itself stands apart. */
export const listJournal = questionOf(
  {
    input: () => ({
      clientId: id.optional(),
      noun: z.enum(NOUNS).optional(),
      on: day.optional(),
      byItself: z.boolean(),
      offset,
      limit: z.number().int().min(1).max(200),
    }),
    reads: READS,
    client: ({ clientId }) => clientId,
  },
  async (app, { on, limit, offset: from, ...asked }): Promise<JournalPage> => {
    const within = on && { from: dayStart(app, on), to: dayStart(app, addDays(on, 1)) };
    const page = await app.store.read(READS, async (rows) => {
      const found = await rows.journal({ ...asked, ...(within && { within }), offset: from, limit: limit + 1 });
      return { lines: await linesOf(rows, found.slice(0, limit)), isMore: found.length > limit };
    });
    return { ...page, lines: await Promise.all(page.lines.map((line) => withJob(app, line))) };
  },
);

/** How much long work did is known where it was done. */
async function withJob(app: App, line: JournalLine): Promise<JournalLine> {
  const job = line.isJob && (await app.store.jobs.show(line.id));
  return job ? { ...line, job: { done: job.done, isRunning: job.state === 'running', spared: job.spared } } : line;
}

function dayStart(app: App, on: string): string {
  return hlcOf(app.clock.instantOf(`${on}T00:00`, 0));
}

/** So many parts of a job are looked at for whose it is. */
const PARTS_LOOKED_AT = 3;

/** More clients of a command are counted, not named. */
const CLIENTS_NAMED = 3;

async function linesOf(rows: Reader, entries: JournalEntry[]): Promise<JournalLine[]> {
  const whose = await Promise.all(entries.map((entry) => clientsOfAll(rows, entry)));
  const ids = [...new Set(whose.flatMap((some) => some.slice(0, CLIENTS_NAMED)))];
  const [clients, members, undone] = await Promise.all([
    rows.getMany('client', ids),
    rows.getMany('member', [...new Set(entries.map(({ by }) => by))]),
    Promise.all(entries.map(({ undoes }) => (undoes ? rows.journalEntry(undoes) : undefined))),
  ]);
  const names = new Map(clients.flatMap((client) => (client ? [[client.id, client.name] as const] : [])));
  for (const gone of ids) if (!names.has(gone)) names.set(gone, (await rows.lastNameOf(gone)) ?? '');
  const memberNames = new Map(members.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  return entries.map((entry, i): JournalLine => {
    const all = whose[i] ?? [];
    const byName = memberNames.get(entry.by);
    const undoes = undone[i]?.name;
    return {
      id: entry.id,
      at: instantOfHlc(entry.at),
      by: entry.by,
      ...(byName && { byName }),
      name: entry.name,
      clients: all.slice(0, CLIENTS_NAMED).map((one) => {
        const name = names.get(one);
        return { id: one, ...(name && { name }) };
      }),
      moreClients: Math.max(0, all.length - CLIENTS_NAMED),
      things: thingsIn(isByItself(entry) ? [...entry.changes, ...(entry.followed ?? [])] : entry.changes),
      followed: entry.followed?.length ?? 0,
      ...(entry.isJob && { isJob: true }),
      ...(undoes && { undoes }),
      isUndone: entry.undoneBy !== undefined,
      isByItself: isByItself(entry),
    };
  });
}

async function clientsOfAll(rows: Reader, entry: JournalEntry): Promise<string[]> {
  const parts = entry.isJob ? await rows.partsOf(entry.id, PARTS_LOOKED_AT) : [entry];
  return [...new Set(parts.flatMap(clientsOf))];
}

function clientsOf({ changes, followed = [] }: JournalEntry): string[] {
  const all = changes.length > 0 ? changes : followed;
  const whose = all.flatMap(({ clientId, before }) => [clientId, before?.clientId]);
  return [...new Set(whose.filter((one) => typeof one === 'string'))];
}

function thingsIn(changes: FieldChange[]): JournalLine['things'] {
  const counts = new Map<Noun, number>();
  for (const { noun } of changes) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return [...counts].map(([noun, count]) => ({ noun, count }));
}

/** More rows of a command are counted, not shown. */
const ROWS_SHOWN = 100;

/** What a command changed, before and after, field by field; of a job, of its first parts. */
export const showJournalEntry = question(
  { input: () => ({ entryId: id }), reads: [...NOUNS, 'journal'] },
  async (rows, { entryId }): Promise<JournalDetail> => {
    const entry = (await rows.journalEntry(entryId)) ?? refuse('not-found');
    const parts = entry.isJob ? await rows.partsOf(entry.id, ROWS_SHOWN) : [entry];
    const changes = parts.flatMap((part) => part.changes);
    const made = parts.flatMap((part) =>
      (Object.entries(part.made ?? {}) as [Noun, string[]][]).flatMap(([noun, ids]) =>
        ids.map((one): FieldChange => ({ noun, id: one, kind: 'made' })),
      ),
    );
    const all = [...changes, ...made];
    const followed = parts.flatMap((part) => part.followed ?? []);
    const shown = [...(await shownOf(rows, all.slice(0, ROWS_SHOWN)))];
    const shownFollowed = await shownOf(rows, followed.slice(0, ROWS_SHOWN));
    const names = await namesIn(rows, [...shown, ...shownFollowed]);
    return { changes: shown, more: Math.max(0, all.length - ROWS_SHOWN), followed: shownFollowed, names };
  },
);

async function shownOf(rows: Reader, changes: FieldChange[]): Promise<ShownChange[]> {
  return Promise.all(
    changes.map(async ({ noun, id: changed, kind, clientId, before = {}, after }): Promise<ShownChange> => {
      const now = (await rows.get(noun, changed)) as Fields | undefined;
      // Of what a job made the rows alone have the fields.
      const is = after ?? (kind === 'made' ? (now ?? {}) : {});
      const invoice = (is.invoiceId ?? before.invoiceId ?? now?.invoiceId) as string | undefined;
      const currency = invoice && (await rows.get('invoice', invoice))?.amount.currency;
      const whole = { ...before, ...now, ...is };
      const reason = noun === 'followUp' && (whole.reason as Reason | undefined);
      return {
        noun,
        id: changed,
        title: titleOf(noun, whole),
        kind,
        ...(reason && { reason }),
        ...(clientId && { clientId }),
        ...(currency && { currency }),
        before,
        after: is,
      };
    }),
  );
}

const REFERS: readonly (readonly [field: string, noun: Noun])[] = [
  ['clientId', 'client'],
  ['contactId', 'contact'],
  ['invoiceId', 'invoice'],
  ['proposalId', 'proposal'],
];

async function namesIn(rows: Reader, changes: ShownChange[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [field, noun] of REFERS) {
    const said = changes.flatMap(({ before, after, clientId }) => [
      ...[before[field], after[field]],
      field === 'clientId' ? clientId : undefined,
    ]);
    const ids = [...new Set(said.filter((one): one is string => typeof one === 'string'))];
    for (const [i, row] of (await rows.getMany(noun, ids)).entries()) {
      const gone = row ? undefined : changes.find((change) => change.noun === noun && change.id === ids[i])?.before;
      const title = titleOf(noun, (row as unknown as Fields | undefined) ?? gone);
      if (ids[i] && title) names[ids[i]] = title;
    }
  }
  const own = changes.flatMap(({ before, after }) => Object.keys({ ...before, ...after })).filter(isOwn);
  const fields = await rows.getMany(
    'setting',
    own.map((name) => `field:${name.slice('own:'.length)}`),
  );
  for (const [i, kept] of fields.entries()) {
    const name = own[i];
    if (name && kept && 'field' in kept && kept.field.name) names[name] = kept.field.name;
  }
  return names;
}

function isOwn(name: string): boolean {
  return name.startsWith('own:');
}
