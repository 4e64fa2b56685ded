import { expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { JournalEntry } from '../domain/journal';
import { en } from '../i18n/en';
import { ro } from '../i18n/ro';
import { ru } from '../i18n/ru';
import { calls } from './calls';
import { addClient, editClient } from './clients';
import { addInvoice } from './invoices';
import { listJournal, showJournalEntry } from './journal';
import { mergeClients } from './merge';

const all = { byItself: false, offset: 0, limit: 50 };

async function withChanges() {
  const world = testApp('2026-11-18T12:00');
  const { app, setClock } = world;
  const named = (name: string) => ({ ...world.command(name) });
  const anna = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@north.example' };
  const { clientId } = await addClient(app, named('client.add'), anna);
  const ion = { clientName: 'Papuci', contactName: 'Ion', email: 'ion@papuci.example' };
  const { clientId: otherId } = await addClient(app, named('client.add'), ion);
  setClock('2026-11-19T09:30');
  const renaming = named('client.edit');
  await editClient(app, renaming, { clientId, name: 'Severstroy SRL', remember: ['pays late'] });
  setClock('2026-11-20T16:00');
  const billing = named('invoice.add');
  const amount = { minor: 12_050, currency: 'EUR' };
  await addInvoice(app, billing, { clientId, number: '77', amount, issued: '2026-11-02' });
  return { ...world, named, clientId, otherId, renaming, billing };
}

test('every command has its words in every language', () => {
  const names = Object.entries(calls).flatMap(([name, call]) => (call.kind === 'command' ? [name] : []));
  for (const words of [en, ru, ro] as Record<string, string>[]) {
    expect(names.filter((name) => !words[`done.${name}`])).toEqual([]);
  }
});

test('the latest change stands first, with what it was and whose', async () => {
  const { app, clientId } = await withChanges();
  const { lines, isMore } = await listJournal(app, all);
  expect(lines.map(({ name }) => name)).toEqual(['invoice.add', 'client.edit', 'client.add', 'client.add']);
  expect(lines[1]).toMatchObject({ clients: [{ id: clientId, name: 'Severstroy SRL' }], isUndone: false });
  expect(lines[0]?.followed).toBeGreaterThan(0);
  expect(isMore).toBe(false);
});

test('what a command changed is shown before and after, field by field', async () => {
  const { app, renaming, billing } = await withChanges();
  const { changes } = await showJournalEntry(app, { entryId: renaming.id });
  expect(changes).toMatchObject([
    {
      ...{ noun: 'client', kind: 'changed', title: 'Severstroy SRL' },
      before: { name: 'Severstroy', remember: [] },
      after: { name: 'Severstroy SRL', remember: ['pays late'] },
    },
  ]);
  const billed = await showJournalEntry(app, { entryId: billing.id });
  expect(billed.changes.map(({ noun, kind, title }) => [noun, kind, title])).toContainEqual(['invoice', 'made', '77']);
  expect(billed.followed.map(({ noun }) => noun)).toEqual(['followUp']);
});

test('it is filtered by client, by kind and by day, and read on from where it was left', async () => {
  const { app, clientId, otherId } = await withChanges();
  const names = async (filter: object) => (await listJournal(app, { ...all, ...filter })).lines.map(({ name }) => name);
  expect(await names({ clientId: otherId })).toEqual(['client.add']);
  expect(await names({ clientId, noun: 'invoice' })).toEqual(['invoice.add']);
  expect(await names({ noun: 'client' })).toEqual(['client.edit', 'client.add', 'client.add']);
  expect(await names({ on: '2026-11-19' })).toEqual(['client.edit']);
  expect(await names({ on: '2026-11-18', clientId })).toEqual(['client.add']);
  expect(await names({ on: '2026-11-17' })).toEqual([]);
  expect(await listJournal(app, { ...all, limit: 3 })).toMatchObject({ isMore: true });
  expect(await names({ offset: 3, limit: 3 })).toEqual(['client.add']);
});

test('a page of a long journal reads little more than it shows, whichever way it is asked for', async () => {
  const { app, db, clientId } = await withChanges();
  const latest = await db.journal.orderBy('seq').last();
  const old = Array.from({ length: 3_000 }, (_, i) => {
    const { seq: _seq, ...entry } = latest ?? {};
    return {
      ...entry,
      id: `old-${i}`,
      at: `2026-09-${String(1 + (i % 28)).padStart(2, '0')}`,
    } as unknown as JournalEntry;
  });
  await db.journal.bulkAdd(old as never[]);
  let read = 0;
  db.journal.hook('reading', (entry) => {
    read += 1;
    return entry;
  });
  for (const filter of [{}, { clientId }, { noun: 'invoice' as const }, { clientId, noun: 'invoice' as const }]) {
    read = 0;
    const { lines, isMore } = await listJournal(app, { ...all, ...filter });
    expect([lines.length, isMore]).toEqual([50, true]);
    expect(read).toBeLessThan(200);
  }
});

test('what was taken back says so, and what took it back is a change of its own', async () => {
  const { app, named, renaming } = await withChanges();
  await app.store.undo(named('journal.undo'), renaming.id);
  const { lines } = await listJournal(app, all);
  expect(lines[0]).toMatchObject({ name: 'journal.undo', undoes: 'client.edit' });
  expect(lines.find(({ id }) => id === renaming.id)).toMatchObject({ isUndone: true });
});

test('long work is one line, of both clients, and opens', async () => {
  const { app, named, clientId, otherId } = await withChanges();
  const merging = named('client.merge');
  await mergeClients(app, merging, { keepId: clientId, goneId: otherId, chosen: [] });
  for (const filter of [{}, { clientId }, { clientId: otherId }, { noun: 'client' as const }]) {
    const { lines } = await listJournal(app, { ...all, ...filter });
    expect(lines[0]).toMatchObject({ id: merging.id, name: 'client.merge', isJob: true, job: { isRunning: false } });
    expect(lines.filter(({ name }) => name === 'client.merge')).toHaveLength(1);
  }
  const { changes } = await showJournalEntry(app, { entryId: merging.id });
  expect(changes.map(({ noun, kind, title }) => `${noun} ${kind} ${title}`)).toContain('client removed Papuci');
});

test('what rules do as days pass stands apart', async () => {
  const { app, sweep, setClock, clientId } = await withChanges();
  const before = (await listJournal(app, all)).lines.length;
  setClock('2026-12-20T09:00');
  await sweep();
  expect((await listJournal(app, all)).lines).toHaveLength(before);
  const { lines } = await listJournal(app, { ...all, byItself: true });
  expect(lines[0]).toMatchObject({ name: 'by-itself.sweep', isByItself: true, clients: [{ id: clientId }] });
  expect((await listJournal(app, { ...all, byItself: true, clientId, noun: 'followUp' })).lines).toHaveLength(
    lines.length,
  );
});
