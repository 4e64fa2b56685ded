import { randomUUID } from 'node:crypto';
import { addDays } from '../../lib/domain/wallClock.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { compose, openFolder, openLetter, openMailbox, send, type } from '../practice/mail.ts';
import {
  compose as composeInRoundcube,
  logIn,
  openInPreview,
  openFolder as openRoundcubeFolder,
  send as sendInRoundcube,
  writeFormatted,
} from '../webmail/roundcube-mail.ts';
import { tell } from './calls.ts';
import { chaseOf, openChaseLetter, owes } from './chaseLetter.ts';
import { dayFromToday, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { compose as composeInGmail, showGmail } from './gmailMailbox.ts';
import { expect, test } from './mailboxes.ts';

test('a step’s letter is read, changed, put into the letter being written, sent, and the step is done by one click', async ({
  extension,
  page,
}) => {
  const clientId = await owes(extension, OLIVER);
  await compose(page, { to: OLIVER.email });
  await type(page, 'Dear Oliver,');
  const letter = await openChaseLetter(page);
  const text = letter.getByLabel(en['chaseLetter.body']);
  await expect(text).toHaveValue(/^Hello Oliver Finch,\n\nInvoice INV-118 for 1,240\.00.EUR was due on .*12 days/s);
  await expect(letter.getByLabel(en['chaseLetter.subject'])).toHaveValue('Invoice INV-118: 12 days past due');
  await text.fill(`${await text.inputValue()}\nPS. The pallets are reserved.`);
  await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();

  const body = page.locator('[data-compose-id] [data-body]');
  await expect(body).toHaveValue(/^Dear Oliver,\nHello Oliver Finch,\n.*PS\. The pallets are reserved\.\n/s);
  await expect(page.locator('[data-compose-id] input[name="subject"]')).toHaveValue(
    'Invoice INV-118: 12 days past due',
  );
  await send(page);
  await letter.getByRole('button', { name: en['chaseLetter.sent'] }).click();
  await inSidebar(page, (sidebar) => sidebar.getByRole('status').getByText(en['money.stepDone']));
  await expect(letter).toHaveCount(0);

  const { followUps, timeline } = await tell(extension, 'client.show', { clientId });
  expect(followUps.map(({ from }) => from?.step)).toEqual(['late-14']);
  expect(timeline[0]).toMatchObject({
    kind: 'letter-out',
    reason: { code: 'chase.later', params: { number: 'INV-118' } },
  });
  await openFolder(page, 'sent');
  await openLetter(page, 'Invoice INV-118: 12 days past due');
  await expect(page.locator('[data-message-id] [data-body]')).toContainText('PS. The pallets are reserved.');
});

test('beside a letter that is read there is nothing to put it into; it is copied', async ({ extension, page }) => {
  await owes(extension, OLIVER);
  await openLetter(page, OLIVERS_LETTER);
  const letter = await openChaseLetter(page);
  await expect(letter.getByRole('button', { name: en['chaseLetter.insert'] })).toHaveCount(0);
  await letter.getByRole('button', { name: en['chaseLetter.copy'] }).click();
  await page.locator('nav a[href="#compose"]').click();
  await page.locator('[data-compose-id] [data-body]').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('[data-compose-id] [data-body]')).toHaveValue(/^Hello Oliver Finch,\n\nInvoice INV-118/);
});

test('a letter that is written to nobody yet takes the text of a client who is looked for', async ({
  extension,
  page,
}) => {
  await owes(extension, OLIVER);
  await page.locator('nav a[href="#compose"]').click();
  await (await inSidebar(page, (sidebar) => sidebar.getByLabel(en['clients.search']))).fill('moth');
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('option', { name: /Moth & Ladder/ }))).click();
  const letter = await openChaseLetter(page);
  await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();
  await expect(page.locator('[data-compose-id] [data-body]')).toHaveValue(/^Hello Oliver Finch,/);
});

test('the client’s language is kept when it is changed in the letter, and the papers speak it', async ({
  extension,
  page,
}) => {
  const clientId = await owes(extension, OLIVER);
  await openLetter(page, OLIVERS_LETTER);
  const letter = await openChaseLetter(page);
  const text = letter.getByLabel(en['chaseLetter.body']);
  await text.fill('My own words');
  await letter.getByLabel(en['client.language']).selectOption('ro');
  await expect(text).toHaveValue(/^Bună ziua, Oliver Finch!\n\nFactura nr\. INV-118, de plată 1\.240,00.€/);
  await letter.getByLabel(en['client.language']).selectOption('en');
  await expect(text).toHaveValue('My own words');
  await letter.getByLabel(en['client.language']).selectOption('ro');
  await expect(text).toHaveValue(/^Bună ziua/);

  const paper = await extension.page(`dashboard.html#/clients/${clientId}/statement`);
  await expect(paper.locator('article h1')).toHaveText('Situația contului');
});

test('where no webmail has told how, “Write” asks whatever the system writes letters with', async ({
  extension,
  page,
}) => {
  await owes(extension, OLIVER);
  await openLetter(page, OLIVERS_LETTER);
  const letter = await openChaseLetter(page);
  await expect(letter.getByRole('link', { name: en.write })).toHaveAttribute(
    'href',
    /^mailto:oliver\.finch@moth-and-ladder\.example\?subject=Invoice%20INV-118.*&body=Hello%20Oliver%20Finch%2C%0D%0A/,
  );
});

test('a promise to pay in a client’s letter pauses the chase by one click, with the sentence', async ({
  extension,
  mailbox,
}) => {
  const clientId = await owes(extension, OLIVER);
  const until = dayFromToday(3);
  const [year, month, day] = until.split('-');
  const sentence = `We will pay invoice INV-118 on ${day}.${month}.${year}.`;
  const page = await extension.context.newPage();
  // The day in the letter must be one to come whenever this runs, so it is written into it now.
  await page.route('**/letters/en.js', async (route) => {
    const script = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/javascript',
      body: script.replace('Thank you for the quote.', `Thank you for the quote. ${sentence}`),
    });
  });
  await openMailbox(page, mailbox.url);
  await openLetter(page, OLIVERS_LETTER);
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('payment-promises'));
  await expect(offer).toContainText(sentence);
  await offer.getByRole('button', { name: en['paymentPromise.wait'] }).click();
  await expect(offer).toHaveCount(0);

  const chase = await chaseOf(page);
  await expect(chase).toContainText(/promised for \d+ \w+/);
  await expect(chase).toContainText(sentence);
  const { open } = await tell(extension, 'money.account', { clientId });
  expect(open).toMatchObject([{ chase: { state: 'paused', next: addDays(until, 1) } }]);
  const invoices = await extension.page(`dashboard.html#/invoices/${open[0]?.invoice.id}`);
  await expect(invoices.locator('main')).toContainText(sentence);
});

for (const editor of ['plain', 'formatted'] as const) {
  test(`on Roundcube the letter is put into the one being written and arrives as it was sent (${editor})`, async ({
    extension,
    roundcube,
  }) => {
    await owes(extension, OLIVER);
    const page = await extension.context.newPage();
    await logIn(page, roundcube);
    await composeInRoundcube(page, OLIVER.email);
    if (editor === 'formatted') await writeFormatted(page);
    const letter = await openChaseLetter(page);
    await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();
    await expect(page.locator('#compose-subject')).toHaveValue('Invoice INV-118: 12 days past due');
    await sendInRoundcube(page);
    await openRoundcubeFolder(page, 'Sent');
    const sent = await openInPreview(page, 'Invoice INV-118');
    await expect(sent.locator('#messagebody')).toContainText('Hello Oliver Finch,');
    await expect(sent.locator('#messagebody')).toContainText('Invoice INV-118 for 1,240.00');
  });
}

test('on Roundcube “Write” opens the letter with recipient, subject and text', async ({ extension, roundcube }) => {
  const clientId = await owes(extension, OLIVER);
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, language: 'ru' });
  const page = await extension.context.newPage();
  await logIn(page, roundcube);
  await inSidebar(page, (sidebar) => sidebar.locator('#root'));
  const money = await extension.page('dashboard.html#/money');
  await money.getByRole('button', { name: en['money.stillUnpaid'] }).click();
  await money.getByRole('button', { name: en['chaseLetter.open'] }).click();
  const opening = extension.context.waitForEvent('page');
  await money.getByTestId('chase-letter').getByRole('link', { name: en.write }).click();
  const written = await opening;
  await expect(written.locator('#compose-subject')).toHaveValue('Счёт № INV-118: просрочка 12 дней');
  await expect(written.locator('[name="_message"]')).toHaveValue(/^Oliver Finch, добрый день!\r?\n\r?\nСчёт № INV-118/);
  await expect(written.locator('#compose_to li.recipient')).toContainText(OLIVER.email);
});

test('in Gmail the letter is put into the window that is open, below what the user wrote', async ({ extension }) => {
  await owes(extension, OLIVER);
  const page = await extension.context.newPage();
  await showGmail(page);
  await composeInGmail(page, OLIVER.email, 'About the cartons');
  const body = page.locator('[role="textbox"][contenteditable="true"]');
  await body.pressSequentially('Dear Oliver,');
  const letter = await openChaseLetter(page);
  await expect(letter.getByRole('link', { name: en.write })).toHaveAttribute(
    'href',
    /^https:\/\/mail\.google\.com\/.*\?extsrc=mailto&url=mailto%3Aoliver\.finch%40moth-and-ladder\.example%3Fsubject%3DInvoice/,
  );
  await body.evaluate((box) => box.addEventListener('input', () => box.setAttribute('data-heard', '')));
  await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();
  await expect(body).toHaveText(/^Dear Oliver,Hello Oliver Finch,.*Invoice INV-118 for 1,240\.00/s);
  await expect(body).toHaveAttribute('data-heard', '');
  await expect(page.locator('input[name="subjectbox"]')).toHaveValue('About the cartons');
});
