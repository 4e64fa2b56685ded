import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { fill } from '../day/words.ts';
import { compose, openLetter, openMailbox } from '../practice/mail.ts';
import { logIn, openInPreview } from '../webmail/roundcube-mail.ts';
import { addClient } from './entries.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { MARK } from './ownElements.ts';
import { rawLetter } from './rawLetter.ts';
import { CLIENT, dossierOf, ORDINARY, personOf, type StrangeLetter, strangeLetters } from './strangeLetters.ts';
import { listenForTrouble } from './trouble.ts';

const ordinaryLetter: StrangeLetter = {
  what: 'an ordinary letter',
  from: personOf(ORDINARY),
  subject: 'As ever',
  shows: (page) => dossierOf(page, ORDINARY),
};

/** The clients are known before anything is opened, and nothing may go wrong by the end. */
const test = withMailboxes.extend({
  extension: async ({ extension }, use) => {
    for (const client of [CLIENT, ORDINARY]) await addClient(extension, client);
    const trouble = listenForTrouble(extension.context, extension.extensionId);
    await use(extension);
    expect(trouble.lines).toEqual([]);
  },
});

/** The practice mailbox with these letters in the place of its strangers'. */
async function openWith(page: Page, url: string, letters: StrangeLetter[]): Promise<void> {
  const strangers = letters.map(({ from, to, cc, subject, text = 'Hello.', attachments }, i) => ({
    id: `strange-${i}`,
    from: { name: '', address: '', signature: '', ...from },
    ...(to && { to }),
    ...(cc && { cc }),
    subject,
    body: text,
    attachments,
    minutesAgo: i,
  }));
  await page.route('**/letters/strangers.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export const strangers = ${JSON.stringify(strangers)};` }),
  );
  await openMailbox(page, url);
}

for (const letter of strangeLetters.filter(({ html }) => !html)) {
  test(`${letter.what}, on the practice mailbox`, async ({ extension, mailbox }) => {
    const page = await extension.context.newPage();
    await openWith(page, mailbox.url, [ordinaryLetter, letter]);
    const marks = page.locator('[data-letter-id="strange-0"]').locator(MARK);
    await expect(marks, 'the other rows keep their marks').toHaveCount(1);
    await openLetter(page, ordinaryLetter.subject);
    await ordinaryLetter.shows(page);
    await openLetter(page, letter.subject || 'No subject');
    await letter.shows(page);
    if (letter.warning) {
      await expect(await inSidebar(page, (sidebar) => sidebar.getByRole('alert'))).toHaveText(letter.warning);
    }
    await openLetter(page, ordinaryLetter.subject);
    await ordinaryLetter.shows(page);
  });
}

test('strange letters on a real Roundcube', async ({ extension, roundcube }) => {
  for (const letter of [ordinaryLetter, ...strangeLetters]) roundcube.deliverRaw(rawLetter(letter, roundcube.account));
  const page = await extension.context.newPage();
  await logIn(page, roundcube);
  for (const letter of strangeLetters) {
    await test.step(letter.what, async () => {
      await openInPreview(page, ordinaryLetter.subject);
      await ordinaryLetter.shows(page);
      await openByItsBeginning(page, letter.subject.slice(0, 60).trim() || '(no subject)');
      await letter.shows(page);
    });
  }
  const row = page.locator('#messagelist tr.message:visible', { hasText: ordinaryLetter.subject });
  await expect(row.locator(MARK)).toHaveCount(1);
});

/** As a person clicks on it: the middle of a very long subject lies beyond the list. */
async function openByItsBeginning(page: Page, subject: string): Promise<void> {
  const row = page.locator('#messagelist tr.message:visible', { hasText: subject });
  await row.locator('span.subject a').click({ position: { x: 4, y: 4 } });
  await page.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
}

test('a subject of 5,000 characters does not hide the client who is written to', async ({ page }) => {
  await compose(page, { to: 'nobody@strangers.example', subject: 'endless '.repeat(625) });
  await addRecipient(page, CLIENT.email);
  await dossierOf(page, CLIENT);
});

async function addRecipient(page: Page, address: string): Promise<void> {
  const field = page.locator('[data-compose-id] input[name="to"]');
  await field.fill(address);
  await field.press('Enter');
}

test('who was picked beside one letter is not shown for the sender of the next', async ({ extension, mailbox }) => {
  const page = await extension.context.newPage();
  const copied = personOf(CLIENT);
  const stranger = { name: 'Sam Strange', address: 'sam@strangers.example' };
  await openWith(page, mailbox.url, [
    { ...ordinaryLetter, from: stranger, subject: 'First', cc: [copied] },
    { ...ordinaryLetter, subject: 'Second', cc: [copied] },
  ]);
  await openLetter(page, 'First');
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: copied.name }))).click();
  await dossierOf(page, CLIENT);
  await openLetter(page, 'Second');
  await dossierOf(page, ORDINARY);
});

const line = (page: Page) => inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));

for (const [promise, answer] of [
  ['call on 31 February', en['line.problem.not-a-date'].replace(/: .*/, '')],
  ['send the samples', en['line.problem.no-date']],
  ['send it on 12 January 2019', en['line.problem.past']],
  [`call tomorrow ${'and so on '.repeat(200)}`.trim(), fill(en['line.problem.too-long'], { limit: 300 })],
] as const) {
  test(`“${promise.slice(0, 30)}” is answered with a sentence and stays in the line`, async ({
    extension,
    mailbox,
  }) => {
    const page = await extension.context.newPage();
    await openWith(page, mailbox.url, [ordinaryLetter]);
    await openLetter(page, ordinaryLetter.subject);
    await (await line(page)).fill(promise);
    await inSidebar(page, (sidebar) => sidebar.getByText(answer));
    await (await line(page)).press('Enter');
    // A promise that is understood, made after it, is the only one that there is.
    await expect(await line(page)).toHaveValue(promise);
    await (await line(page)).fill('call tomorrow about the roof');
    await inSidebar(page, (sidebar) => sidebar.getByTestId('understood'));
    await (await line(page)).press('Enter');
    await expect(await line(page)).toHaveValue('');
    const made = await inSidebar(page, (sidebar) => sidebar.locator('[data-follow-up]'));
    await expect(made).toHaveCount(1);
    await expect(made).toContainText('the roof');
  });
}
