import { wallClockOf } from '../../../lib/domain/wallClock.ts';
import { tell } from '../../e2e/calls.ts';
import type { Browser } from '../../rig/browser.ts';
import { waitingFollowUp } from './followUps.ts';

/**
 * Milliseconds from the alarm's event in the worker to the notification's being created, for one follow-up that is due
 * now. The worker lives, so that no start of a process is measured.
 */
export async function fromAlarmToNotification(browser: Browser, round: number): Promise<number> {
  const row = waitingFollowUp(`round-${round}`, wallClockOf(new Date()));
  const worker = await browser.background();
  // A worker that was just started looks for what is due by itself; once it answers, it has looked.
  await tell(browser, 'settings.show', {});
  await browser.evaluateInExtension(putFollowUp, row);
  const took = await worker.evaluate(measure);
  // Closed again, so that the number of those that are due does not grow from round to round.
  await browser.evaluateInExtension(closeFollowUp, `round-${round}`);
  return took;
}

/** Runs in the worker. The product's listener is there before this one, so its first step is not in the measure. */
function measure(): Promise<number> {
  return new Promise((resolve, reject) => {
    const { create } = chrome.notifications;
    const inVain = setTimeout(() => reject(new Error('The alarm brought no notification')), 10_000);
    let fired = 0;
    const onAlarm = () => {
      fired ||= performance.now();
    };
    chrome.alarms.onAlarm.addListener(onAlarm);
    const timed = async (...notice: Parameters<typeof create>) => {
      const id = await create(...notice);
      const took = performance.now() - fired;
      clearTimeout(inVain);
      chrome.alarms.onAlarm.removeListener(onAlarm);
      Object.assign(chrome.notifications, { create });
      resolve(took);
      return id;
    };
    Object.assign(chrome.notifications, { create: timed });
    void chrome.alarms.create('proof', { when: Date.now() });
  });
}

/** Runs in the browser. */
function putFollowUp(row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('followUp', 'readwrite');
      writing.objectStore('followUp').put(row);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the browser. */
function closeFollowUp(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('forget-me-not');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('followUp', 'readwrite');
      writing.objectStore('followUp').delete(id);
      writing.oncomplete = async () => {
        opening.result.close();
        for (const notice of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(notice);
        resolve();
      };
    };
  });
}
