import type { Page } from '@playwright/test';
import { compose, logIn, openInPreview } from '../webmail/roundcube-mail.ts';
import { coveredByPanel } from './docking.ts';
import { expect, test } from './mailboxes.ts';
import { PANEL } from './ownElements.ts';

const isOpen = (page: Page) => page.locator(`${PANEL}[data-open]`).count();

/** What lies under the sidebar while it is open; folded it is a handle, which finds its own place. */
async function covered(page: Page): Promise<string[]> {
  return (await isOpen(page)) ? coveredByPanel(page) : [];
}

/** The first of these that is shown can be pressed. */
const inSight = (page: Page, control: string) =>
  page
    .locator(`:is(${control}):visible`)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && element.contains(there);
    });

for (const skin of ['elastic', 'larry', 'classic'] as const) {
  test.describe(() => {
    test.use({ skin });

    test(`on Roundcube in ${skin} nothing lies under the sidebar, however narrow the window is`, async ({
      extension,
      roundcube,
    }) => {
      await roundcube.deliver({
        from: 'anna@client.example',
        to: roundcube.account,
        subject: 'Samples',
        text: 'Hello!',
      });
      const page = await extension.context.newPage();
      await logIn(page, roundcube);
      await openInPreview(page, 'Samples');
      for (const width of [1440, 1024, 900, 800, 700]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => covered(page), { message: `reading at ${width}` }).toEqual([]);
        // Nor is a button of the toolbar cut off because of it.
        if (skin === 'elastic' && width >= 900) {
          await expect.poll(() => inSight(page, '#toolbar-menu a.more, #message-menu-link, a.more')).toBe(true);
        }
        await page.screenshot({ path: `test/results/room-${skin}-${width}.png` });
      }
      await page.setViewportSize({ width: 1440, height: 800 });
      await expect.poll(() => isOpen(page)).toBe(1);
      await compose(page, 'anna@client.example');
      for (const width of [1440, 1024, 900, 800]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => covered(page), { message: `writing at ${width}` }).toEqual([]);
        await page.screenshot({ path: `test/results/room-${skin}-${width}-writing.png` });
      }
    });
  });
}

test('it gives way to a dialog of Roundcube’s, and comes back after it', async ({ extension, roundcube }) => {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1024, height: 800 });
  await logIn(page, roundcube);
  const before = await isOpen(page);
  await page.evaluate(() => {
    const { rcmail } = window as unknown as { rcmail: { simple_dialog(text: string, title: string): void } };
    rcmail.simple_dialog('Text', 'Title');
  });
  const dialog = page.locator('.ui-dialog:visible');
  await dialog.waitFor();
  await expect.poll(() => isOpen(page)).toBe(0);
  await page.screenshot({ path: 'test/results/room-dialog.png' });
  await dialog.locator('.ui-dialog-buttonset button').first().click();
  await expect.poll(() => isOpen(page)).toBe(before);
});
