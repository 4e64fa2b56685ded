import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../rig/browser.ts';

/** A notification that was created, and the follow-ups that it stood for. */
export interface Sighting {
  notice: string;
  covers: string[];
  at: number;
  /** False when the worker was ended before the browser said that it had created it. */
  isSure: boolean;
}

/** A page of the extension that runs nothing of the product. */
export const WITNESS_PAGE = 'witness.html';

/** Anything that has pages of the extension to ask. */
type Asked = Pick<Browser, 'evaluateInExtension'>;

/**
 * A copy of the build whose worker writes down each notification: chrome.notifications.getAll knows ids alone, and a
 * digest stands for many. A base of its own keeps what was seen, whatever is killed.
 */
export function buildWithWitness(build: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-witness-'));
  cpSync(build, folder, { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(background, `(${watch})();\n${readFileSync(background, 'utf8')}`);
  writeFileSync(join(folder, WITNESS_PAGE), '<!doctype html><title>Witness</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function sightings(browser: Asked): Promise<Sighting[]> {
  return browser.evaluateInExtension(witnessed<Sighting>, 'seen');
}

/** When the worker was started, each time. */
export async function starts(browser: Asked): Promise<number[]> {
  return (await browser.evaluateInExtension(witnessed<{ at: number }>, 'starts')).map(({ at }) => at);
}

/** Ids of the follow-ups that the store still has to show, whether due or not. */
export function unmarked(browser: Asked): Promise<string[]> {
  return browser.evaluateInExtension(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('forget-me-not');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('followUp').objectStore('followUp').index('wake').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(String));
          };
        };
      }),
  );
}

/** Runs in a page of the extension. */
function witnessed<Row>(table: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('witness', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** Runs in the worker, before anything of the product; it is handed over as text and may use nothing of this file. */
function watch(): void {
  const { browser } = globalThis as { browser?: typeof chrome };
  const api = (browser ?? chrome).notifications;
  const create = api.create.bind(api) as (notice: string, options: object) => Promise<string>;
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opened = (name: string, tables: string[] = []) => {
    const opening = indexedDB.open(name, tables.length > 0 ? 1 : undefined);
    if (tables.length > 0) {
      opening.onupgradeneeded = () => {
        for (const table of tables) opening.result.createObjectStore(table, { autoIncrement: true });
      };
    }
    return settled(opening);
  };

  /** Of a digest the product keeps for which notices it stands, before it shows it. */
  async function coveredBy(notice: string): Promise<string[]> {
    const followUpOf = (id: string) => id.split('@')[0] ?? '';
    if (!notice.startsWith('digest:')) return [followUpOf(notice)];
    const base = await opened('forget-me-not');
    const kept = await settled(base.transaction('device').objectStore('device').get('toldInDigest'));
    base.close();
    return kept?.value.notice === notice ? kept.value.followUps.map(followUpOf) : [];
  }

  async function keep(table: 'seen' | 'starts', row: object, at?: IDBValidKey): Promise<IDBValidKey> {
    const base = await opened('witness', ['seen', 'starts']);
    const key = await settled(base.transaction(table, 'readwrite').objectStore(table).put(row, at));
    base.close();
    return key;
  }

  /** The polyfill of Chrome calls with a callback, Firefox without. */
  async function watched(notice: string, options: object, answer?: (id: string) => void): Promise<string> {
    const seen = { notice, covers: await coveredBy(notice), at: Date.now() };
    const key = await keep('seen', { ...seen, isSure: false });
    const id = await create(notice, options);
    await keep('seen', { ...seen, isSure: true }, key);
    answer?.(id);
    return id;
  }

  /** Asked for by a worker that was ended before it heard the answer, and yet on screen. */
  async function makeSure(): Promise<void> {
    const onScreen = await api.getAll();
    const base = await opened('witness', ['seen', 'starts']);
    const seen = base.transaction('seen', 'readwrite').objectStore('seen');
    const [keys, rows] = await Promise.all([settled(seen.getAllKeys()), settled(seen.getAll())]);
    for (const [i, row] of rows.entries()) {
      if (!row.isSure && row.notice in onScreen) seen.put({ ...row, isSure: true }, keys[i]);
    }
    base.close();
  }

  Object.defineProperty(api, 'create', { value: watched, configurable: true });
  void keep('starts', { at: Date.now() });
  void makeSure();
}
