import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { ActivityKind } from '../domain/activity';
import { TIMELINE_SHOWN } from '../domain/dossier';
import { addClient, showDossier } from './clients';
import { listHistory, showSheet } from './history';

const KINDS: ActivityKind[] = ['letter-in', 'call', 'note', 'payment', 'order'];

/** A client with a history, four entries a day, two at the same moment. */
async function withHistory(entries: number) {
  const world = testApp('2026-11-18T12:00');
  const { app, command } = world;
  const person = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@north.example' };
  const { clientId } = await addClient(app, command(), person);
  const contactId = (await world.db.contact.toCollection().first())?.id ?? '';
  await app.store.write(command(), { writes: ['activity'] }, async (rows) => {
    for (let i = 0; i < entries; i++) {
      const at = app.clock.instantOf('2026-01-01T08:00', 0) + Math.floor(i / 2) * 12 * 3_600_000;
      const kind = KINDS[i % KINDS.length] ?? 'note';
      await rows.add('activity', {
        ...{ id: `activity-${String(i).padStart(5, '0')}`, clientId, kind, at, title: `${i}` },
        ...(i % 3 === 0 && { contactId }),
      });
    }
  });
  return { ...world, clientId, contactId };
}

describe('a history', () => {
  let world: Awaited<ReturnType<typeof withHistory>>;
  beforeAll(async () => {
    world = await withHistory(300);
  });

  /** All of it, part by part. */
  async function read(filter: object, limit = 7) {
    const titles: number[] = [];
    for (let before: { at: number; id: string } | undefined; ; ) {
      const input = { clientId: world.clientId, limit, ...filter, ...(before && { before }) };
      const { activities, next } = await listHistory(world.app, input);
      titles.push(...activities.map(({ title }) => Number(title)));
      if (!next) return titles;
      before = next;
    }
  }
  const every = Array.from({ length: 300 }, (_, i) => 299 - i);

  test('comes in parts, the latest first, each entry once', async () => {
    expect(await read({})).toEqual(every);
    expect(await read({}, 1)).toEqual(every);
  });

  test('is looked through by kind, person and time', async () => {
    expect(await read({ kinds: 'talks' })).toEqual(every.filter((i) => i % 5 === 1));
    expect(await read({ contactId: world.contactId })).toEqual(every.filter((i) => i % 3 === 0));
    expect(await read({ from: '2026-01-02', to: '2026-01-03' })).toEqual(every.filter((i) => i >= 4 && i < 12));
    expect(await read({ kinds: 'orders', contactId: world.contactId, to: '2026-01-10' })).toEqual(
      every.filter((i) => i % 5 === 4 && i % 3 === 0 && i < 40),
    );
    expect(await read({ kinds: 'money', from: '2027-01-01' })).toEqual([]);
  });

  test('is brought along by the dossier as far as it is seen at once, and by the sheet as far as it fits', async () => {
    const { timeline } = await showDossier(world.app, { clientId: world.clientId });
    expect(timeline.map(({ title }) => Number(title))).toEqual(every.slice(0, TIMELINE_SHOWN));
    const sheet = await showSheet(world.app, { clientId: world.clientId });
    expect([sheet.history.length, sheet.entries]).toEqual([15, 300]);
  });
});
