import type { Page } from '@playwright/test';
import type { Browser } from '../rig/browser.ts';
import { sampleRows } from '../rig/sampleRows.ts';
import { seed } from '../rig/seed.ts';
import { expect, test } from './extension.ts';

/** How the popup began: the first list that stood in it, and whether it could be touched. */
interface Beginning {
  picture: boolean;
  lines: string[];
}

/** Opens the popup, and says how it began once it is all there. */
async function openPopup({ context, extensionId }: Browser): Promise<{ popup: Page; beginning: Beginning }> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const items = Array.from(document.querySelectorAll<HTMLElement>('[data-day-item]'));
      if (items.length === 0) return;
      observer.disconnect();
      const beginning: Beginning = {
        picture: document.getElementById('root')?.inert === true,
        lines: items.map((item) => item.textContent ?? ''),
      };
      Object.assign(window, { beginning });
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.locator('#root:not([inert]) [data-day-item]').first().waitFor();
  return { popup, beginning: await popup.evaluate(() => (window as unknown as { beginning: Beginning }).beginning) };
}

test('the popup begins as it was last drawn, until something is changed', async ({ extension }) => {
  await seed(extension, sampleRows(new Date()));
  const first = await openPopup(extension);
  expect(first.beginning.picture).toBe(false);
  const lines = first.beginning.lines;
  await first.popup.close();

  const again = await openPopup(extension);
  expect(again.beginning).toEqual({ picture: true, lines });

  const done = again.popup.locator('[data-day-item]').first();
  await done.hover();
  await done.getByRole('button', { name: 'Done' }).click();
  await again.popup.keyboard.press('Enter');
  await expect(again.popup.locator('[data-day-item]')).toHaveCount(lines.length - 1);
  await again.popup.close();

  // The popup that stayed open drew the change itself, so that the next one begins with it.
  const changed = await openPopup(extension);
  expect(changed.beginning).toEqual({ picture: true, lines: lines.slice(1) });
  const settings = await extension.page('dashboard.html#/settings');
  await changed.popup.close();
  await settings.getByLabel('Language').selectOption('ru');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'ru');
  await settings.close();

  const other = await openPopup(extension);
  expect(other.beginning.picture).toBe(false);
  await expect(other.popup.locator('html')).toHaveAttribute('lang', 'ru');
});
