import type { Activity } from '../../lib/domain/activity.ts';
import type { AddressEntry, Client, Contact } from '../../lib/domain/client.ts';
import type { FollowUp } from '../../lib/domain/followUp.ts';
import type { Proposal } from '../../lib/domain/proposal.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { type Due, timeOf, type WallClock, wallClockOf } from '../../lib/domain/wallClock.ts';
import type { Browser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** Rows by the table they go to. A client's addresses and follow-ups belong into the same call. */
export interface SeedRows {
  client?: Client[];
  contact?: Contact[];
  address?: AddressEntry[];
  followUp?: FollowUp[];
  activity?: Activity[];
  proposal?: Proposal[];
}

/** So many rows travel to the browser at once and are written in one transaction. */
const PORTION = 20_000;

/**
 * Puts rows into the extension's base past the product, in seconds even when there are hundreds of thousands. It keeps
 * what the store keeps beside them: each client's next follow-up, and that a follow-up is still to be reminded of, which
 * is left out for those whose time has come: a base that was filled a moment ago shall not begin with a pile of reminders.
 * By what clients are found, and whom a sender may pass for, the worker makes itself.
 *
 * No journal entry is written, and open pages hear no news; open them afterwards.
 */
export async function seed(browser: Browser, rows: SeedRows): Promise<void> {
  await waitUntil('the background to create its base', () => browser.evaluateInExtension(baseIsThere));
  for (const portion of portionsOf(asStored(rows, wallClockOf(new Date())))) {
    await browser.evaluateInExtension(write, JSON.stringify(portion));
  }
  await makeFoundAnew(browser, ['likenesses', 'lines', 'figures', 'cards', 'entries']);
}

/**
 * What the store makes of rows to find them by, each by the name of its cursor, is made anew by a worker that finds no
 * note of how far it came. One that starts also counts what is due and sets its alarm, and knows the new rows.
 */
export async function makeFoundAnew(browser: Browser, names: string[]): Promise<void> {
  await browser.evaluateInExtension(forgetFound, names);
  await browser.killWorker();
  await browser.background();
  const isMade = () => browser.evaluateInExtension(foundIsMade, names);
  await waitUntil('what is looked through to be made', isMade, { seconds: 900, every: 100 });
}

/** Puts rows into the base just as they are: everything that the product keeps beside them is among them. */
export async function seedAsKept(browser: Browser, rows: Record<string, object[]>): Promise<void> {
  for (const portion of portionsOf(rows)) await browser.evaluateInExtension(write, JSON.stringify(portion));
}

function asStored(rows: SeedRows, now: WallClock): Record<string, object[]> {
  const { client = [], contact = [], address = [], followUp = [], activity = [], proposal = [] } = rows;
  return {
    ...{ client, contact, address, followUp, activity, proposal },
    mark: [...earliestDues(followUp)].map(([clientId, nextDue]) => ({ clientId, nextDue })),
    reminder: followUp.flatMap((row) => {
      const wake = wakeOf(row, now);
      return wake ? [{ id: row.id, wake }] : [];
    }),
  };
}

function earliestDues(followUps: FollowUp[]): Map<string, string> {
  const earliest = new Map<string, string>();
  for (const { clientId, due, state } of followUps) {
    const known = earliest.get(clientId);
    if (state === 'open' && (known === undefined || due < known)) earliest.set(clientId, due);
  }
  return earliest;
}

/** When it is still to be reminded of. */
function wakeOf({ due, state }: FollowUp, now: WallClock): Due | undefined {
  const moment = timeOf(due) ? due : `${due}T${DEFAULT_SETTINGS.workDay.startsAt}`;
  return state === 'open' && moment > now ? due : undefined;
}

function* portionsOf(rows: Record<string, object[]>): Generator<Record<string, object[]>> {
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += PORTION) yield { [table]: all.slice(from, from + PORTION) };
  }
}

/** Runs in the browser. Opening a base that is not there would create an empty one, which the product could not use. */
async function baseIsThere(): Promise<boolean> {
  const bases = await indexedDB.databases();
  return bases.some(({ name }) => name === 'forget-me-not');
}

/** Runs in the browser. */
function write(json: string): Promise<void> {
  const rows: Record<string, object[]> = JSON.parse(json);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const base = opening.result;
      const writing = base.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
      for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row);
      writing.oncomplete = () => {
        base.close();
        resolve();
      };
      writing.onabort = () => {
        base.close();
        reject(writing.error);
      };
    };
  });
}

/** Runs in the browser. */
function forgetFound(names: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const base = opening.result;
      const writing = base.transaction('cursor', 'readwrite');
      for (const name of names) writing.objectStore('cursor').delete(name);
      writing.oncomplete = () => {
        base.close();
        resolve();
      };
      writing.onabort = () => {
        base.close();
        reject(writing.error);
      };
    };
  });
}

/** Runs in the browser. */
function foundIsMade(names: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const base = opening.result;
      const asked = base.transaction('cursor').objectStore('cursor').getAll();
      asked.onsuccess = () => {
        base.close();
        const made = asked.result.filter(({ seq }) => seq !== undefined).map(({ projection }) => projection);
        resolve(names.every((name) => made.includes(name)));
      };
      asked.onerror = () => reject(asked.error);
    };
  });
}
