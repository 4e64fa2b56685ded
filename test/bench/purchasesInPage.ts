import Dexie from 'dexie';
import { v7 as newId } from 'uuid';
import { showMatrix } from '../../lib/app/matrix';
import { addOrder } from '../../lib/app/orders';
import { createFollow } from '../../lib/app/playbooks/follow';
import { sweep } from '../../lib/app/playbooks/sweep';
import { refit } from '../../lib/app/rhythmBase';
import { Database } from '../../lib/db/schema';
import { createStore } from '../../lib/db/store';
import type { Client } from '../../lib/domain/client';
import type { Order } from '../../lib/domain/invoice';
import { rhythm } from '../../lib/domain/playbooks/rhythm/playbook';
import { USUAL_BASE } from '../../lib/domain/rhythm/fit';
import { addDays, dayOf } from '../../lib/domain/wallClock';
import { weekends } from '../../lib/domain/workingDays';
import { clock } from '../../lib/platform/clock';

// What runs in a page of the extension as one script: the product's store on a base of its own, with purchases.

const PORTION = 5_000;

/** How long something took, and the longest that another waited meanwhile, in milliseconds. */
export interface Beside {
  took: number;
  wait: number;
}

export function openPurchases(name: string) {
  const db = new Database(name);
  const fail = (error: unknown) => {
    throw error;
  };
  const store = createStore({ db, clock, newId, follow: createFollow({ clock }), onOutOfScope: fail, onFailure: fail });
  const app = { store, clock, newId };
  const today = dayOf(clock.wallNow());
  const clientId = (i: number) => `client-${String(i).padStart(7, '0')}`;
  const timed = async (work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const amount = { minor: 10_000, currency: 'EUR' };
  /** Somebody asks fifty times a second while it is done. */
  const beside = async (work: () => Promise<unknown>): Promise<Beside> => {
    let [isOver, wait] = [false, 0];
    const working = timed(work).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      wait = Math.max(wait, await timed(() => store.read(['standing'], (rows) => rows.countStandings('rhythm'))));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { took: await working, wait };
  };

  return {
    /** Written past the store, with what the playbook keeps of each client. */
    async fill(clients: number, each: number): Promise<void> {
      for (let from = 0; from < clients; from += PORTION) {
        const ids = Array.from({ length: Math.min(PORTION, clients - from) }, (_, i) => clientId(from + i));
        const ordersOf = (id: string, i: number): Order[] =>
          Array.from({ length: each }, (_, n) => ({
            ...{ id: `${id}-${n}`, clientId: id, createdAt: 0, amount },
            ordered: addDays(today, -(((from + i) % 40) + n * 40)),
          }));
        const orders = ids.map(ordersOf);
        await db.client.bulkAdd(
          ids.map((id): Client => ({ id, name: id, domains: [], remember: [], createdAt: 0 })) as never,
        );
        await db.order.bulkAdd(orders.flat() as never);
        await db.standing.bulkAdd(
          ids.map((id, i) => {
            const subject = { id, clientId: id, since: 0, bought: orders[i] ?? [], base: USUAL_BASE };
            const { steps: _, next = today, ...plan } = rhythm.plan(subject, rhythm.usual, [], today, weekends);
            return { playbook: rhythm.name, subject: id, clientId: id, next, ...plan };
          }),
        );
      }
      await store.settled();
    },
    /** What is made from the journal comes after it, and is not in it. */
    async order(i: number): Promise<number> {
      const took = await timed(() =>
        addOrder(app, { id: newId(), name: 'order.add' }, { clientId: clientId(i % 1_000), amount }),
      );
      await store.settled();
      return took;
    },
    readRows: () =>
      timed(() =>
        db.standing
          .where('[playbook+next]')
          .between([rhythm.name, Dexie.minKey], [rhythm.name, Dexie.maxKey])
          .toArray(),
      ),
    /** The day of all clients has come: from the sweep's start to its end, and the longest that another waited meanwhile. */
    async morning(): Promise<Beside> {
      const standings = await db.standing.toArray();
      await db.standing.bulkPut(standings.map((standing) => ({ ...standing, changesOn: today })));
      return beside(() => sweep(app));
    },
    /** What is usual is worked out anew from everybody's purchases. */
    refitted: () => beside(() => refit(app)),
    matrix: () => timed(() => showMatrix(app, {})),
    drop: () => db.delete(),
  };
}
