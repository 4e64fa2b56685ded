import 'fake-indexeddb/auto';
import { createFollow } from '../app/playbooks/follow';
import { sweep } from '../app/playbooks/sweep';
import type { App, Store } from '../app/ports';
import type { Table } from '../app/tables';
import type { TabPage, Tabs } from '../app/tabPorts';
import { createTurns } from '../app/turns';
import { NOUNS } from '../domain/journal';
import { type WallClock, wallClockOf } from '../domain/wallClock';
import { Database } from './schema';
import { createStore, type StoreDependencies } from './store';

/** All that a test may want to look at. */
export const EVERYTHING: readonly Table[] = [
  ...NOUNS,
  ...(['book', 'credit', 'debt', 'daySum', 'standing'] as const),
  ...(['mark', 'clientLine', 'clientCard', 'entryWord', 'likeness', 'figure', 'twin'] as const),
  ...(['reminder', 'device', 'journal'] as const),
];

let databases = 0;

/** The use cases on the real store, with a clock that stands until it is moved and ids that count. */
export function testApp(start: WallClock = '2026-11-18T12:00', options: Partial<StoreDependencies> = {}) {
  let wall = start;
  let ids = 0;
  const clock = {
    now: () => new Date(wall).getTime(),
    wallNow: () => wall,
    instantOf: (moment: WallClock) => new Date(moment).getTime(),
    wallOf: (instant: number) => wallClockOf(new Date(instant)),
  };
  const db = options.db ?? new Database(`test-${++databases}`);
  const newId = options.newId ?? (() => `id-${String(++ids).padStart(6, '0')}`);
  const kept = createStore({
    ...{ db, clock, newId, follow: createFollow({ clock }) },
    // What a command touches beyond its declaration fails its test.
    onOutOfScope(error) {
      throw error;
    },
    onFailure(error) {
      throw error;
    },
    ...options,
  });
  const app: App = { store: settling(kept), clock, newId };
  let commands = 0;
  const command = (name = 'test') => ({ id: `command-${++commands}`, name });
  return {
    app,
    db,
    store: kept,
    command,
    undo: (entryId: string) => app.store.undo(command('undo'), entryId),
    sweep: () => sweep(app),
    setClock: (moment: WallClock) => {
      wall = moment;
    },
  };
}

/** Whoever has been answered finds marks and words up to date: a test has no page that would ask again a moment later. */
function settling(store: Store): Store {
  const settled = async <T>(answer: Promise<T>): Promise<T> => {
    const answered = await answer;
    await store.settled();
    return answered;
  };
  const worked = async <T>(answer: Promise<T>): Promise<T> => {
    const answered = await answer;
    await store.jobs.resume();
    return settled(Promise.resolve(answered));
  };
  return {
    ...store,
    write: (...args: Parameters<Store['write']>) => settled(store.write(...args)) as never,
    undo: (...args) => worked(store.undo(...args)),
    apply: (...args) => settled(store.apply(...args)),
    jobs: {
      ...store.jobs,
      start: (...args) => worked(store.jobs.start(...args)),
    },
  };
}

export function testTabs(): Tabs {
  const pages = new Map<number, TabPage>();
  const rows = new Map<number, string[]>();
  const inTurn = createTurns<number>();
  return {
    reading: async (tabId) => pages.get(tabId),
    change: (tabId, next) =>
      inTurn(tabId, async () => {
        const page = await next(pages.get(tabId));
        if (page) pages.set(tabId, page);
      }),
    all: async () => new Map(pages),
    list: async (tabId, addresses) => void rows.set(tabId, [...(rows.get(tabId) ?? []), ...addresses]),
    listed: async () => new Map(rows),
  };
}
