import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { findOrInstallSogo } from '../rig/install.mjs';
import { compose } from '../webmail/letter.ts';
import type { Skin } from '../webmail/roundcube.ts';
import { choosePreview, copyTo, logIn, moveTo, openFolder, openInPreview } from '../webmail/roundcube-mail.ts';
import { startSogo } from '../webmail/sogo.ts';
import { logIn as logInToSogo, openLetter, openPlace, putElsewhere } from '../webmail/sogo-mail.ts';
import { tell } from './calls.ts';
import { addClient } from './entries.ts';
import { expect, test } from './mailboxes.ts';

const ANNA = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };
const SUBJECT = 'Запрос цены';
const TEXT = 'Добрый день!\nЖду предложение на 40 поддонов.\n\nС уважением,\nАнна';

const receipt = (page: Page) => inSidebar(page, (sidebar) => sidebar.getByTestId('receipt'));
const offer = (page: Page) =>
  inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.log'], exact: true }));

for (const skin of ['elastic', 'larry', 'classic'] as const satisfies Skin[]) {
  test.describe(() => {
    test.use({ skin });

    test(`on Roundcube in ${skin} a letter moved, copied and moved back is logged once`, async ({
      extension,
      roundcube,
    }) => {
      const clientId = await addClient(extension, ANNA);
      for (const daysAgo of [0, 3, 20]) {
        const date = new Date(Date.now() - daysAgo * 86_400_000);
        const subject = `${SUBJECT} ${daysAgo}`;
        await roundcube.deliver({ from: `Anna <${ANNA.email}>`, to: roundcube.account, subject, text: TEXT, date });
      }
      const page = await extension.context.newPage();
      await logIn(page, roundcube);
      await choosePreview(page, 'right');
      for (const daysAgo of [0, 3, 20]) {
        const subject = `${SUBJECT} ${daysAgo}`;
        await openFolder(page, 'INBOX');
        await openInPreview(page, subject);
        await (await offer(page)).click();
        await receipt(page);
        for (const [folder, next] of [
          ['INBOX', 'Trash'],
          ['Trash', 'INBOX'],
        ] as const) {
          await openFolder(page, folder);
          await openInPreview(page, subject);
          await receipt(page);
          await moveTo(page, next);
          await openFolder(page, next);
          await openInPreview(page, subject);
          await receipt(page);
        }
        await copyTo(page, 'Drafts');
        await openFolder(page, 'Drafts');
        await openInPreview(page, subject);
        await receipt(page);
      }
      const { timeline } = await tell(extension, 'client.show', { clientId });
      expect(timeline).toHaveLength(3);
    });
  });
}

test('two letters of one minute that differ in their words are asked about, and are two when the user says so', async ({
  extension,
  roundcube,
}) => {
  const clientId = await addClient(extension, ANNA);
  const date = new Date(Date.now() - 3_600_000);
  for (const text of [TEXT, 'И ещё 10 поддонов.']) {
    await roundcube.deliver({ from: `Anna <${ANNA.email}>`, to: roundcube.account, subject: SUBJECT, text, date });
  }
  const page = await extension.context.newPage();
  await logIn(page, roundcube);
  const openAt = (i: number) => page.locator('#messagelist tr.message:visible .subject a').nth(i).click();
  await openAt(0);
  await (await offer(page)).click();
  await receipt(page);
  await openAt(1);
  const asked = await inSidebar(page, (sidebar) => sidebar.getByTestId('perhaps-logged'));
  await expect(asked).toContainText(ANNA.clientName);
  await asked.getByRole('button', { name: en['letter.isThis'] }).click();
  const known = await receipt(page);
  await known.getByRole('button', { name: en.undo }).click();
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.logAnother'] }))).click();
  await receipt(page);
  expect((await tell(extension, 'client.show', { clientId })).timeline).toHaveLength(2);
});

test('among five thousand letters, a hundred of one subject, none is taken for another', async ({
  extension,
  roundcube,
}) => {
  const clientId = await addClient(extension, ANNA);
  const start = Date.now() - 5_000 * 60_000;
  const letterAt = (i: number) => ({
    from: `Anna <${ANNA.email}>`,
    to: roundcube.account,
    subject: i % 50 === 0 ? SUBJECT : `Letter ${i}`,
    // The hundred differ by their minute alone.
    text: TEXT,
    date: new Date(start + i * 60_000),
  });
  const last = 4_999;
  for (let i = 0; i <= last; i++) {
    const letter = letterAt(i);
    roundcube.deliverRaw(await compose(letter), { seen: true, received: letter.date });
  }
  const page = await extension.context.newPage();
  await logIn(page, roundcube);
  const shown = page.locator('#messagelist tr.message:visible', { hasText: SUBJECT });
  await page.fill('#mailsearchform, #quicksearchbox', SUBJECT);
  await page.press('#mailsearchform, #quicksearchbox', 'Enter');
  await expect(shown).toHaveCount(50);
  const openAt = async (i: number) => {
    await shown.nth(i).locator('.subject a').first().click();
    await expect(shown.nth(i)).toHaveClass(/selected/);
  };
  await openAt(7);
  await (await offer(page)).click();
  await receipt(page);
  for (const i of [6, 8, 0, 20, 49]) {
    await openAt(i);
    await offer(page);
  }
  await openAt(7);
  await receipt(page);
  await moveTo(page, 'Trash');
  for (const i of [6, 7, 8]) {
    await openAt(i);
    await offer(page);
  }
  await openFolder(page, 'Trash');
  await openInPreview(page, SUBJECT);
  await receipt(page);
  const { timeline } = await tell(extension, 'client.show', { clientId });
  expect(timeline).toHaveLength(1);
});

test('on SOGo a letter moved, copied and moved back is logged once', async ({ extension }) => {
  const found = findOrInstallSogo();
  test.skip(!found.available, found.available ? '' : `SOGo does not run here: ${found.why}`);
  const sogo = await startSogo();
  const clientId = await addClient(extension, ANNA);
  await sogo.deliver({ from: `Anna <${ANNA.email}>`, to: sogo.account, subject: SUBJECT, text: TEXT });
  const page = await extension.context.newPage();
  await logInToSogo(page, sogo, 'English');
  await openLetter(page, SUBJECT);
  await (await offer(page)).click();
  await receipt(page);
  for (const [how, from, to, number] of [
    ['move', 'INBOX', 'Trash', 1],
    ['move', 'Trash', 'INBOX', 2],
    ['copy', 'INBOX', 'Drafts', 1],
  ] as const) {
    await putElsewhere(page, how, from, to);
    await openPlace(page, to, number, SUBJECT);
    await receipt(page);
  }
  const { timeline } = await tell(extension, 'client.show', { clientId });
  expect(timeline).toHaveLength(1);
  await sogo.stop();
});
