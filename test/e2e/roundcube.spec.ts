import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import {
  compose,
  logIn,
  openFolder,
  openInOwnWindow,
  openInPreview,
  reply,
  send,
  type,
} from '../webmail/roundcube-mail.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';

const ANNA = { name: 'Анна Соколова', address: 'anna@severstroy.example' };
const OLEG = { name: 'Oleg Popa', address: 'oleg@altfirma.example' };

const test = withMailboxes.extend({
  /** With a letter from each of two people. */
  roundcube: async ({ roundcube }, use) => {
    for (const { name, address } of [ANNA, OLEG]) {
      await roundcube.deliver({
        from: `${name} <${address}>`,
        to: roundcube.account,
        subject: `Letter of ${name}`,
        text: 'Good day!',
      });
    }
    await use(roundcube);
  },
  /** Where the letters are listed. */
  page: async ({ extension, roundcube }, use) => {
    const page = await extension.context.newPage();
    await logIn(page, roundcube);
    await use(page);
  },
});

/** Opens the person's letter, and makes a client of them by one click. */
async function addSender(page: Page, { name }: typeof ANNA): Promise<void> {
  await openInPreview(page, `Letter of ${name}`);
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: 'Add client' }))).click();
}

test('a letter in its own window brings the dossier, as it does in the preview', async ({ page }) => {
  await addSender(page, ANNA);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  const own = await openInOwnWindow(page, `Letter of ${ANNA.name}`);
  await inSidebar(own, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
});

test('letters selected in the list are logged by one click, and known when they are opened', async ({ page }) => {
  for (const person of [ANNA, OLEG]) {
    await addSender(page, person);
    await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: 'Log this letter' }));
  }
  await page.locator('#messagelist tr.message:visible', { hasText: ANNA.name }).click({ modifiers: ['Control'] });
  const selection = await inSidebar(page, (sidebar) => sidebar.getByTestId('selection'));
  await selection.getByRole('button', { name: 'Log 2 letters' }).click();
  await expect(selection).toContainText('2 are logged already.');
  // The list drawn anew has nothing selected: a click on a selected row may as well begin a drag.
  await openFolder(page, 'INBOX');
  await openInPreview(page, `Letter of ${ANNA.name}`);
  await inSidebar(page, (sidebar) => sidebar.getByTestId('receipt').filter({ hasText: 'Severstroy' }));
});

test('another letter in the preview brings another person, and the list is marked for clients alone', async ({
  page,
}) => {
  const rowOf = (address: string) =>
    page.locator('#messagelist tr.message', { has: page.locator(`.rcmContactAddress[title="${address}"]`) });
  const mark = (address: string) => rowOf(address).locator('[data-forget-me-not="mark"]');

  await addSender(page, ANNA);
  await expect(mark(ANNA.address)).toHaveCount(1);
  await openInPreview(page, `Letter of ${OLEG.name}`);
  const newcomer = await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').getByText(OLEG.address));
  await expect(newcomer).toBeVisible();
  await expect(mark(OLEG.address)).toHaveCount(0);

  // The list is drawn anew and the mark comes again; taking the client back takes the mark.
  await openFolder(page, 'Sent');
  await openFolder(page, 'INBOX');
  await expect(mark(ANNA.address)).toHaveCount(1);
});

test('while writing, everyone written to is there, the known one first', async ({ page }) => {
  await addSender(page, ANNA);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  await compose(page, [OLEG.address, ANNA.address]);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  const other = await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: OLEG.address }));
  await other.click();
  await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').getByText(OLEG.address).first());
});

test('a promise written in a reply is offered after sending, and is a follow-up by one click', async ({ page }) => {
  await addSender(page, ANNA);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  await reply(page);
  await type(page, 'Добрый день, Анна!\nОбразцы отправили. Наберу вас в четверг в 10 по срокам.\n');
  await send(page);
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('promises'));
  await expect(offer).toContainText('Наберу вас в четверг в 10');
  await offer.getByRole('button', { name: /^Remind Thursday .*10:00/ }).click();
  await inSidebar(page, (sidebar) => sidebar.locator('[data-follow-up]').filter({ hasText: 'Thursday' }));
  await expect(offer).toHaveCount(0);
});

test('a letter logged after sending is the same one in the tab that shows it among the sent, and stays logged in both', async ({
  extension,
  roundcube,
}) => {
  const page = await extension.context.newPage();
  await logIn(page, roundcube);
  const other = await extension.context.newPage();
  await other.goto(roundcube.url);
  await page.bringToFront();
  await openInPreview(page, `Letter of ${ANNA.name}`);
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: 'Add client' }))).click();
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  await reply(page);
  await type(page, 'The samples left.\n');
  await send(page);
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await offer.getByRole('button', { name: 'Log this letter' }).click();
  await expect(offer.getByTestId('receipt')).toContainText(`by you (${roundcube.account})`);

  await other.bringToFront();
  await openFolder(other, 'Sent');
  await openInPreview(other, `Letter of ${ANNA.name}`);
  const receipt = await inSidebar(other, (sidebar) => sidebar.getByTestId('receipt'));
  await expect(receipt).toContainText(`by you (${roundcube.account})`);
  await page.bringToFront();
  await expect(offer.getByTestId('receipt')).toBeVisible();
  await receipt.getByRole('button', { name: 'Undo' }).click();
  await expect(offer.getByRole('button', { name: 'Log this letter' })).toBeVisible();
});
