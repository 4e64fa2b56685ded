import type { Browser } from '../rig/browser.ts';

/**
 * Puts follow-ups straight into the base, as the product would have written them one by one over the years: made by the
 * product's own call, five thousand would take the test's whole time. They are shown already, so nothing reminds of them.
 */
export function addManyFollowUps(browser: Browser, clientIds: string[], count: number, due: string): Promise<void> {
  return browser.evaluateInExtension(
    (many) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('forget-me-not');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('followUp', 'readwrite');
          const table = writing.objectStore('followUp');
          for (let i = 0; i < many.count; i++) {
            table.put({
              id: `many-${i}`,
              clientId: many.clientIds[i % many.clientIds.length],
              kind: 'call',
              text: `promise ${i}`,
              due: many.due,
              state: 'open',
              createdAt: i,
            });
          }
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { clientIds, count, due },
  );
}
