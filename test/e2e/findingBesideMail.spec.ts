import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter } from '../practice/mail.ts';
import { AGNES, addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { expect, test } from './mailboxes.ts';

test('in the sidebar any client is found by half a name and opens in a tab', async ({ extension, page }) => {
  await addClient(extension, OLIVER);
  const agnes = await addClient(extension, AGNES);
  await openLetter(page, OLIVERS_LETTER);
  const button = await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['find.button'] }));
  await button.click();
  const box = await inSidebar(page, (sidebar) => sidebar.getByRole('combobox', { name: en['find.box'] }));
  await expect(box).toBeFocused();
  await box.pressSequentially('teapot');
  const found = await inSidebar(page, (sidebar) => sidebar.getByRole('option', { name: /Teapot Harbour/ }));
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  const opened = extension.context.waitForEvent('page');
  await box.press('Enter');
  await expect(await opened).toHaveURL(new RegExp(`#/clients/${agnes}$`));

  // What it does without a client: the settings; and Escape gives the focus back.
  await page.bringToFront();
  await button.click();
  await box.pressSequentially('settings');
  await expect(
    await inSidebar(page, (sidebar) => sidebar.getByRole('option', { name: en['dashboard.settings'] })),
  ).toBeVisible();
  // The first empties the box.
  await box.press('Escape');
  await box.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(button).toBeFocused();
});
