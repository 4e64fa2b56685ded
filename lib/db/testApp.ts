import 'fake-indexeddb/auto';
import { followMoney } from '../app/keepChases';
import type { App, TabPage, Tabs, Wording } from '../app/ports';
import { createTurns } from '../app/turns';
import { type WallClock, wallClockOf } from '../domain/wallClock';
import { Database } from './schema';
import { createStore } from './store';

let databases = 0;

/** The use cases on the real store, with a clock that stands until it is moved and ids that count. */
export function testApp(start: WallClock = '2026-11-18T12:00') {
  let wall = start;
  let ids = 0;
  const clock = {
    now: () => new Date(wall).getTime(),
    wallNow: () => wall,
    instantOf: (moment: WallClock) => new Date(moment).getTime(),
    wallOf: (instant: number) => wallClockOf(new Date(instant)),
  };
  const db = new Database(`test-${++databases}`);
  const wording: Wording = { chaseStep: (_, tone, number) => `${tone} ${number}` };
  const planner = { clock, wording, newId: () => `id-${String(++ids).padStart(6, '0')}` };
  const store = createStore({ db, now: clock.now, follow: (...done) => followMoney(planner, ...done) });
  const app: App = { store, ...planner };
  let commands = 0;
  return {
    app,
    db,
    command: (name = 'test') => ({ id: `command-${++commands}`, name }),
    setClock: (moment: WallClock) => {
      wall = moment;
    },
  };
}

export function testTabs(): Tabs {
  const pages = new Map<number, TabPage>();
  const inTurn = createTurns<number>();
  return {
    reading: async (tabId) => pages.get(tabId),
    change: (tabId, next) =>
      inTurn(tabId, async () => {
        const page = await next(pages.get(tabId));
        if (page) pages.set(tabId, page);
      }),
    all: async () => new Map(pages),
  };
}
