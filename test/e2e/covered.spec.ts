import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { openLetter } from '../practice/mail.ts';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { test as besideMailbox, expect } from './mailboxes.ts';
import { PANEL } from './ownElements.ts';
import { panelIn } from './panelInPage.ts';

const test = besideMailbox.extend<{ clientId: string }>({
  clientId: async ({ extension }, use) => use(await addClient(extension, OLIVER)),
  page: async ({ extension, page, clientId }, use) => {
    expect(clientId, String(extension.extensionId)).toBeTruthy();
    await openLetter(page, OLIVERS_LETTER);
    await sidebarOf(page);
    await use(page);
  },
});

/** What the page does so that its user does not see what they click; each is given the panel's selector. */
const COVERINGS: Record<string, (panel: string) => void> = {
  'a popover over it that lets the pointer through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a small cover over one button': () => {
    const cover = document.createElement('div');
    cover.style.cssText =
      'position:fixed;right:0;top:0;width:340px;height:300px;background:white;pointer-events:none;z-index:2147483647';
    document.documentElement.append(cover);
  },
  'a page that is nearly transparent': () => {
    document.documentElement.style.opacity = '.01';
  },
  'a page seen through a filter': () => {
    document.documentElement.style.filter = 'brightness(20)';
  },
  'a page cut away where the sidebar is': () => {
    document.documentElement.style.clipPath = 'inset(0 340px 0 0)';
  },
  'a mask over the page': () => {
    document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)';
  },
  'a page that is mixed with its ground': () => {
    document.documentElement.style.mixBlendMode = 'exclusion';
  },
  'the panel in a transparent box': (panel) => {
    const box = document.createElement('div');
    box.style.cssText = 'opacity:0.01;position:fixed;inset:0;pointer-events:none';
    document.body.append(box);
    box.append(document.querySelector(panel) as Element);
  },
  'the panel made narrow': (panel) => {
    (document.querySelector(panel) as HTMLElement).style.setProperty('--width', '60px');
  },
  'the panel half out of the window': (panel) => {
    (document.querySelector(panel) as HTMLElement).style.setProperty('--width', '2400px');
  },
  'a page made tiny': () => {
    document.documentElement.style.setProperty('zoom', '0.2');
  },
  'a page drawn tiny': () => {
    document.documentElement.style.transform = 'scale(0.2)';
  },
  'the page turned': () => {
    document.documentElement.style.transform = 'rotate(1deg)';
  },
};

/** All that was ever kept of the client, and what the sidebar asks of the background for an invoice. */
async function keptOf(extension: Browser, clientId: string): Promise<string> {
  const { timeline, followUps } = await tell(extension, 'client.show', { clientId });
  return JSON.stringify([timeline, followUps]);
}

/** Where the button that logs the letter is in the window, found before anything is covered. */
async function placeOfLog(page: Page): Promise<{ x: number; y: number }> {
  const button = await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.log'] }));
  const inner = await button.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const { left, top } = await (await panelIn(page)).frame.box();
  return { x: left + inner.x, y: top + inner.y };
}

/** As many pictures of the page as a hand takes to move. */
function look(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 36; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

for (const [name, cover] of Object.entries(COVERINGS)) {
  test(`real clicks and Enter change nothing under ${name}`, async ({ extension, page, clientId }) => {
    const { x, y } = await placeOfLog(page);
    const line = await inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));
    await line.pressSequentially('call tomorrow about the covers');
    await inSidebar(page, (sidebar) => sidebar.getByTestId('understood'));
    const before = await keptOf(extension, clientId);
    await page.evaluate(cover, PANEL);
    await look(page);
    await page.keyboard.press('Enter');
    const frame = page.frames().find((it) => it.url().endsWith('/sidebar.html'));
    for (const dx of [0, -8, 8]) {
      await page.mouse.click(x + dx, y);
      await page.mouse.dblclick(x + dx, y + 4);
    }
    if (frame) {
      const box = await frame.getByRole('button', { name: en['letter.log'] }).boundingBox();
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    expect(await keptOf(extension, clientId)).toBe(before);
  });
}

async function zoom(extension: Browser, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await extension.evaluateInExtension(async (to) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, to);
  }, factor);
}

test('what is in sight costs no click: at once, after folding, scrolling, widening, zooming', async ({
  extension,
  page,
  clientId,
}) => {
  const log = () => inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.log'] }));
  const undo = () => inSidebar(page, (sidebar) => sidebar.getByRole('status').getByRole('button', { name: en.undo }));
  const before = await keptOf(extension, clientId);
  const panel = await panelIn(page);
  const situations: Record<string, () => Promise<void>> = {
    'at once': async () => {},
    'folded and unfolded': async () => {
      for (let i = 0; i < 2; i++) {
        const { left, top, width, height } = await panel.fold.box();
        await page.mouse.click(left + width / 2, top + height / 2);
      }
    },
    scrolled: async () => {
      const { left, top, width } = await panel.frame.box();
      await page.mouse.move(left + width / 2, top + 200);
      await page.mouse.wheel(0, 300);
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, 300);
    },
    widened: async () => {
      await panel.edge.focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    },
    'zoomed by the browser': () => zoom(extension, page, 1.5),
    'a smaller window': () => page.setViewportSize({ width: 1024, height: 600 }),
    reloaded: async () => {
      await zoom(extension, page, 1);
      await page.reload();
    },
  };
  for (const [name, happen] of Object.entries(situations)) {
    await happen();
    if (name !== 'at once') await look(page);
    // By the key: where the page is zoomed, the tests' own mouse does not know where things are.
    await (await log()).press('Enter');
    await waitUntil(`the letter to be logged, ${name}`, async () => (await keptOf(extension, clientId)) !== before);
    await (await undo()).press('Enter');
    await waitUntil(`the letter to be taken back, ${name}`, async () => (await keptOf(extension, clientId)) === before);
  }
});

test('a click under a cover says why nothing was done', async ({ page }) => {
  const { x, y } = await placeOfLog(page);
  await page.evaluate(COVERINGS['a page that is nearly transparent'] as () => void);
  await look(page);
  await page.mouse.click(x, y);
  await inSidebar(page, (sidebar) => sidebar.getByText(en['sidebar.covered']));
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await look(page);
  await page.mouse.click(x, y);
  await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en.undo }));
});

test('a page that takes the keyboard in the middle of a line is noticed, and the line is kept', async ({ page }) => {
  const line = await inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));
  await line.pressSequentially('call tomorrow ab');
  await page.evaluate(() => {
    const thief = document.body.appendChild(document.createElement('input'));
    thief.id = 'thief';
    thief.focus();
  });
  await inSidebar(page, (sidebar) => sidebar.getByText(en['sidebar.focusTaken']));
  await expect(line).toHaveValue('call tomorrow ab');
});
