import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { waitUntil } from './wait.ts';

export interface ServiceWorkerControl {
  isAlive(): Promise<boolean>;
  /** Ends it as the browser does with an idle one. */
  end(): Promise<void>;
  /** The living one, started when there is none. */
  living(): Promise<Worker>;
}

/**
 * Playwright takes a stopped service worker for a living one (its handle then hangs, and works again after a restart), so
 * the state is taken from the ServiceWorker domain, which only a session of a page has.
 */
export function controlServiceWorker(
  context: BrowserContext,
  origin: string,
  extensionPage: () => Promise<Page>,
): ServiceWorkerControl {
  const running = new Map<string, boolean>();
  let session: CDPSession | undefined;

  async function attached(): Promise<CDPSession> {
    const page = await extensionPage();
    if (!session) {
      const opened = await context.newCDPSession(page);
      session = opened;
      page.once('close', () => {
        session = undefined;
        running.clear();
      });
      opened.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, scriptURL, runningStatus } of versions) {
          if (scriptURL.startsWith(origin)) running.set(versionId, runningStatus === 'running');
        }
      });
      await opened.send('ServiceWorker.enable');
    }
    await waitUntil('the service worker to be registered', () => running.size > 0);
    return session;
  }

  const runs = () => [...running.values()].includes(true);

  return {
    async isAlive() {
      await attached();
      return runs();
    },
    async end() {
      const control = await attached();
      await control.send('ServiceWorker.stopAllWorkers');
      await waitUntil('the service worker to end', () => !runs());
    },
    async living() {
      const control = await attached();
      if (!runs()) {
        await control.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
        await waitUntil('the service worker to start', runs);
      }
      const handle = () => context.serviceWorkers().findLast((worker) => worker.url().startsWith(origin));
      await waitUntil('Playwright to see the service worker', () => handle() !== undefined);
      return handle() as Worker;
    },
  };
}
