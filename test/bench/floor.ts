/** What no extension can do without: an empty message there and back, and reading from its base without any library. */

export interface Raw {
  base: IDBDatabase;
  answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer>;
}

declare global {
  var benchRaw: Raw;
}

/** Runs in the worker, before all else: it keeps its base open as the product does, and answers at once. */
export async function prepareFloor(): Promise<void> {
  // The same worker may have been prepared before.
  if (globalThis.benchRaw) return;
  const answerOf = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  globalThis.benchRaw = { answerOf, base: await answerOf(indexedDB.open('forget-me-not')) };
  chrome.runtime.onMessage.addListener((message, _, answer) => {
    if (message === 'nothing') answer('nothing');
  });
}

/** Runs in a page or a content script. */
export async function sendNothing(): Promise<number> {
  const from = performance.now();
  await chrome.runtime.sendMessage('nothing');
  return performance.now() - from;
}
