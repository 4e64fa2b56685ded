import type { Page } from '@playwright/test';

/** What a page holds when everything that nobody needs any more was thrown away. */
export interface Level {
  /** Bytes in use of the heap that the page's scripts and the content script share. */
  heap: number;
  /** DOM nodes that live, in the page or only in some variable. */
  nodes: number;
  listeners: number;
}

/**
 * The whole heap of the page's thread: V8 keeps the content script's objects in the page's own heap, so that a leak of
 * either is seen. What the sidebar's frame holds is in a process of its own and is not in it.
 */
export async function levelOf(page: Page): Promise<Level> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What is freed in one collection may have been all that held something else.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
