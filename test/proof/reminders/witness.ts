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

/**
 * A copy of the build whose worker writes down each notification: chrome.notifications.getAll knows ids alone, and a
 * digest stands for many. A base of its own keeps what was seen, whatever is killed.
 */
export function buildWithWitness(build: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-witness-'));
  cpSync(build, folder, { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(background, `(${watch})();\n${readFileSync(background, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function sightings(browser: Browser): Promise<Sighting[]> {
  return browser.evaluateInExtension(
    () =>
      new Promise<Sighting[]>((resolve, reject) => {
        const opening = indexedDB.open('witness', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('seen', { autoIncrement: true });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('seen').objectStore('seen').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Runs in the worker, before anything of the product; it is handed over as text and may use nothing of this file. */
function watch(): void {
  const { create } = chrome.notifications;
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opened = (name: string, version?: number) => {
    const opening = indexedDB.open(name, version);
    if (name === 'witness')
      opening.onupgradeneeded = () => opening.result.createObjectStore('seen', { autoIncrement: true });
    return settled(opening);
  };

  async function coveredBy(notice: string, wall: string): Promise<string[]> {
    if (!notice.startsWith('digest')) return [notice.split('@')[0] ?? ''];
    const base = await opened('forget-me-not');
    const due = base.transaction('followUp').objectStore('followUp').index('wake');
    const ids = await settled(due.getAllKeys(IDBKeyRange.upperBound(wall)));
    base.close();
    return ids.map(String);
  }

  async function keep(seen: object, at?: IDBValidKey): Promise<IDBValidKey> {
    const base = await opened('witness', 1);
    const key = await settled(base.transaction('seen', 'readwrite').objectStore('seen').put(seen, at));
    base.close();
    return key;
  }

  function wallNow(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }

  async function watched(...args: Parameters<typeof create>): Promise<unknown> {
    const notice = String(args[0]);
    const seen = { notice, covers: await coveredBy(notice, wallNow()), at: Date.now() };
    const key = await keep({ ...seen, isSure: false });
    const id = await create(...args);
    await keep({ ...seen, isSure: true }, key);
    return id;
  }

  Object.assign(chrome.notifications, { create: watched });
}
