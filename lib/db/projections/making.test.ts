import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Client, Contact } from '../../domain/client';
import { mortal } from '../mortal';
import { Database } from '../schema';
import { testApp } from '../testApp';

const CLIENTS = 1_600;
/** Fewer than it takes to make all, more than it takes to make some. */
const REQUESTS = 3_000;

/** A base that came from elsewhere, as it is before anything is made from it. */
async function brought(name: string): Promise<void> {
  const db = new Database(name);
  const stamp = { made: '' };
  const ids = Array.from({ length: CLIENTS }, (_, i) => String(i).padStart(5, '0'));
  const client = (id: string): Client => ({ id, name: `Firm ${id}`, domains: [], remember: [], createdAt: 1 });
  const contact = (id: string): Contact => ({ id, clientId: id, name: 'Zed', emails: [], phones: [], createdAt: 1 });
  await db.client.bulkPut(ids.map((id) => ({ ...client(id), stamp })));
  await db.contact.bulkPut(ids.map((id) => ({ ...contact(id), stamp })));
  db.close();
}

async function made(name: string) {
  const db = new Database(name);
  const rows = await Promise.all([db.likeness.toArray(), db.clientLine.toArray(), db.clientCard.toArray()]);
  db.close();
  return rows;
}

/** Answers whether it came to the end before it was ended. */
async function live({ db, isEnded }: ReturnType<typeof mortal>): Promise<boolean> {
  const { store } = testApp('2026-11-18T12:00', { db, breath: async () => {}, onFailure: () => {} });
  try {
    await store.settled();
    return true;
  } catch (error) {
    if (isEnded()) return false;
    throw error;
  } finally {
    db.close();
  }
}

test('what is made from nothing goes on where the worker was ended, and does not begin again', async () => {
  await brought('whole');
  await live(mortal('whole', Number.POSITIVE_INFINITY));
  await brought('in-pieces');
  let lives = 0;
  while (!(await live(mortal('in-pieces', REQUESTS)))) {
    lives += 1;
    expect(lives).toBeLessThan(30);
  }
  expect(lives).toBeGreaterThan(1);
  expect(await made('in-pieces')).toEqual(await made('whole'));
});
