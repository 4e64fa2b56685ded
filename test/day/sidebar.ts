import type { Frame, Locator, Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';

/** The sidebar of the page, when it is there and has something to show. It stands in a closed shadow: it is found as a frame. */
export async function sidebarOf(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await waitUntil('the sidebar to open', async () => {
    found = page.frames().find((frame) => frame.url().endsWith('/sidebar.html'));
    return found !== undefined && (await hasBeenSeen(found)) && (await found.locator('#root > *').count()) > 0;
  });
  return found as Frame;
}

/** A part of the sidebar, looked for anew while the webmail exchanges its pages. */
export async function inSidebar(page: Page, part: (sidebar: Frame) => Locator): Promise<Locator> {
  let found: Locator | undefined;
  await waitUntil(`in the sidebar: ${part.toString().slice(0, 200)}`, async () => {
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/sidebar.html'));
    if (!frame || !(await hasBeenSeen(frame))) return false;
    found = part(frame);
    return found
      .first()
      .isVisible()
      .catch(() => false);
  });
  return found as Locator;
}

/** Nobody clicks sooner than this after the sidebar has come; such clicks do not count, since nobody could mean them. */
const LOOKED_AT_MS = 900;

async function hasBeenSeen(frame: Frame): Promise<boolean> {
  return (await frame.evaluate(() => performance.now()).catch(() => 0)) > LOOKED_AT_MS;
}
