/** What a raw write of the rows of a job took, and of how many rows of which tables. */
export interface Again {
  jobId: string;
  took: number;
  tables: string;
}

/**
 * Runs in the worker: reads what the last job of that name left of payments, entries, history, payers, follow-ups and
 * what is kept beside them, and writes it raw into a second base that has the same indexes. What the job changed is there
 * before, as it was there before the job; how long that takes is not counted.
 */
export async function writeAgain(name: string): Promise<Again> {
  const { base, answerOf } = globalThis.benchRaw;
  const twins = globalThis.benchTwin;
  const reading = base.transaction([...base.objectStoreNames]);
  const rows: Record<string, { [field: string]: unknown }[]> = {};
  async function take(table: string, keys: Iterable<IDBValidKey>) {
    const store = reading.objectStore(table);
    const found = await Promise.all([...keys].map((key) => answerOf(store.get(key))));
    rows[table] = [...(rows[table] ?? []), ...found.filter((row) => row !== undefined)];
  }

  const jobs = (await answerOf(reading.objectStore('job').getAll())).filter((job) => job.name === name);
  const job = jobs.reduce((latest, one) => (one.startedAt > latest.startedAt ? one : latest));
  const parts = await answerOf(reading.objectStore('journal').index('parent').getAll(job.id));
  const made = new Map<string, Set<string>>();
  const changed = new Map<string, Set<string>>();
  const add = (ids: Map<string, Set<string>>, noun: string, id: string) => {
    const some = ids.get(noun) ?? new Set<string>();
    ids.set(noun, some.add(id));
  };
  for (const part of parts) {
    for (const [noun, ids] of Object.entries<string[]>(part.made ?? {})) for (const id of ids) add(made, noun, id);
    for (const { noun, id } of [...part.changes, ...(part.followed ?? [])]) add(changed, noun, id);
  }
  for (const [noun, ids] of changed) await take(noun, ids);
  const invoices = new Set((await entriesMade()).map(({ invoiceId }) => String(invoiceId)));
  await take('book', invoices);
  const books = rows.book ?? [];
  const standings = [...invoices].map((invoice): IDBValidKey => ['chase', invoice]);
  await take('standing', standings);
  const debts = new Map(books.map(({ clientId, currency }) => [`${clientId} ${currency}`, [clientId, currency]]));
  await take('debt', debts.values() as Iterable<IDBValidKey>);
  const days = books.flatMap(({ plan, currency }) => (plan as { due: string }[]).map(({ due }) => [currency, due]));
  const sums = new Map(['due', 'expected'].flatMap((kind) => days.map((day) => [`${kind} ${day}`, [kind, ...day]])));
  await take('daySum', sums.values() as Iterable<IDBValidKey>);
  const before = { ...rows };
  for (const [noun, ids] of made) await take(noun, ids);

  const twin = await twins.open(base.name);
  if (Object.keys(before).length > 0) await twins.write(twin, before);
  const took = await twins.write(twin, rows);
  await twins.drop(twin);
  const tables = Object.entries(rows).map(([table, all]) => `${all.length} ${table}`);
  return { jobId: job.id, took, tables: tables.join(', ') };

  function entriesMade(): Promise<{ invoiceId: string }[]> {
    const store = reading.objectStore('ledgerEntry');
    return Promise.all([...(made.get('ledgerEntry') ?? [])].map((id) => answerOf(store.get(id))));
  }
}
