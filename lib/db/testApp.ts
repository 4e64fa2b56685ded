import 'fake-indexeddb/auto';
import type { App, TabPage, Tabs } from '../app/ports';
import type { WallClock } from '../domain/wallClock';
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
  };
  const db = new Database(`test-${++databases}`);
  const store = createStore({ db, now: clock.now });
  const app: App = { store, clock, newId: () => `id-${++ids}` };
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
  return {
    reading: async (tabId) => pages.get(tabId),
    keep: async (tabId, page) => void pages.set(tabId, page),
  };
}
