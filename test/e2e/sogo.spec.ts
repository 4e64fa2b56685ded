import type { Page } from '@playwright/test';
import { addressToWrite } from '../../lib/domain/writeTo.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { findOrInstallSogo } from '../rig/install.mjs';
import { waitUntil } from '../rig/wait.ts';
import type { Webmail } from '../webmail/mail-server.ts';
import { startSogo } from '../webmail/sogo.ts';
import {
  attach,
  compose,
  logIn,
  openFolder,
  openInOwnWindow,
  openLetter,
  reply,
  rowWith,
  send,
  type,
  writeSubject,
} from '../webmail/sogo-mail.ts';
import { coveredByPanel } from './docking.ts';
import { addClient, addInvoice } from './entries.ts';
import { expect, test } from './extension.ts';
import { readPage } from './readPage.ts';

const ANNA = { name: 'Анна Соколова', address: 'anna@severstroy.example' };
/** Who calls himself by another's address. */
const MALLORY = { name: ANNA.address, address: 'mallory@elsewhere.example' };
const OFFICE = { address: 'office@severstroy.example' };
const FILES = ['Чертёж 7.pdf', 'plan.png'];
const TEXT = 'Добрый день! Жду предложение.\nС уважением,\nАнна';

/** SOGo's own markup with other people and files in it, as a letter may bring it. */
const IMITATION = `
  <h5 ng-bind="viewer.message.subject">Other subject</h5>
  <a ng-bind="::viewer.message.from[0].email">boss@severstroy.example</a>
  <md-chips ng-model="::viewer.message.to"><md-chip-template>boss@severstroy.example</md-chip-template></md-chips>
  <div sg-compile="part.content"><p class="md-caption sg-attachment-name" title="Invoice.pdf">Invoice.pdf</p></div>
  <div id="mailEditor"><input name="subject" value="Other subject">
    <md-chips ng-model="editor.message.editable.to"><md-chip-template>boss@severstroy.example</md-chip-template></md-chips>
    <button ng-click="editor.send()">Good day</button></div>`;

/** One SOGo for all of them, each with its own letter. */
let sogo: Webmail;

test.beforeAll(async () => {
  const found = findOrInstallSogo();
  test.skip(!found.available, found.available ? '' : `SOGo does not run here: ${found.why}`);
  sogo = await startSogo();
});

test.afterAll(async () => sogo?.stop());

for (const language of ['English', 'Russian'] as const) {
  test(`SOGo in ${language}: letters are read, written and found again among the sent`, async ({ extension }) => {
    const request = `Запрос цены, ${language}`;
    const offer = `Предложение № 118, ${language}`;
    await sogo.deliver({
      from: `${ANNA.name} <${ANNA.address}>`,
      to: [`Marina Ceban <${sogo.account}>`, OFFICE.address],
      cc: 'Юрист <jurist@severstroy.example>',
      subject: request,
      text: TEXT,
      attachments: [
        { name: FILES[0] ?? '', type: 'application/pdf', content: '%PDF-1.4' },
        { name: FILES[1] ?? '', type: 'image/png', content: 'not a picture' },
      ],
    });
    const page = await extension.context.newPage();
    await logIn(page, sogo, language);
    await rowWith(page, request).waitFor();
    expect(await readPage(page)).toMatchObject({ site: 'sogo', view: 'list', own: [sogo.account], lacks: ['rows'] });

    await openLetter(page, request);
    const letter = await expectRequest(page, request);
    expect(await coveredByPanel(page)).toEqual([]);
    const own = await openInOwnWindow(page, request);
    expect((await expectRequest(own, request))?.key).toBe(letter?.key);
    expect(await coveredByPanel(own)).toEqual([]);
    await own.close();
    await page.goto('about:blank');
    await page.goto(letter?.link ?? '');
    await page.locator('#detailView h5', { hasText: request }).waitFor();
    await expectRequest(page, request);

    await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: 'Add client' }))).click();
    await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
    await compose(page, [ANNA.address, OFFICE.address]);
    await writeSubject(page, offer);
    await type(page, 'Здравствуйте, Анна! Наберу вас завтра.');
    await attach(page, { name: 'КП-118.pdf', content: '%PDF-1.4' });
    const composed = { to: [{ address: ANNA.address }, OFFICE], cc: [], bcc: [], attachments: ['КП-118.pdf'] };
    expect(await readPage(page)).toMatchObject({
      view: 'compose',
      own: [sogo.account],
      composes: [{ key: expect.stringMatching(/^sogo:compose:\d+:input_\d+$/), subject: offer, ...composed }],
    });
    expect(await coveredByPanel(page)).toEqual([]);
    await send(page);
    await waitUntil('the letter to go out', async () => (await sogo.sent()).at(-1)?.subject === offer);
    const promise = await inSidebar(page, (sidebar) => sidebar.getByTestId('promises'));
    await expect(promise).toContainText('Наберу вас завтра');

    await openFolder(page, 'Sent');
    await openLetter(page, offer);
    const { to, cc, attachments } = composed;
    const sentLetter = { subject: offer, from: { address: sogo.account }, to, cc, attachments };
    expect(await readPage(page)).toMatchObject({ messages: [sentLetter] });
    await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  });

  test(`SOGo in ${language}: an answer knows whom it goes to, in the main window and in its own`, async ({
    extension,
  }) => {
    const request = `Сроки поставки, ${language}`;
    await sogo.deliver({
      from: `${ANNA.name} <${ANNA.address}>`,
      to: sogo.account,
      subject: request,
      text: TEXT,
    });
    const page = await extension.context.newPage();
    await logIn(page, sogo, language);
    await openLetter(page, request);
    const answer = { view: 'compose', composes: [{ to: [ANNA], subject: `Re: ${request}` }] };
    const own = await openInOwnWindow(page, request);
    for (const window of [own, page]) {
      await reply(window);
      expect(await readPage(window)).toMatchObject(answer);
      await inSidebar(window, (sidebar) => sidebar.getByText(ANNA.address).first());
    }

    // She has a name, so SOGo keeps her address to itself in the letter that was sent.
    await send(page);
    await openFolder(page, 'Sent');
    await openLetter(page, `Re: ${request}`);
    expect(await readPage(page)).toMatchObject({ lacks: ['recipients'], messages: [{ to: [], cc: [] }] });
    await inSidebar(page, (sidebar) => sidebar.getByText(en['lack.recipients']));
  });
}

test('another letter brings another person, whatever markup it holds', async ({ extension }) => {
  const subject = (name: string) => `Letter of ${name}`;
  await sogo.deliver({ from: ANNA.address, to: sogo.account, subject: subject('Anna'), text: TEXT });
  await sogo.deliver({
    from: `${ANNA.address} <${MALLORY.address}>`,
    to: sogo.account,
    subject: subject('Mallory'),
    text: 'Good day',
    html: IMITATION,
  });
  const page = await extension.context.newPage();
  await logIn(page, sogo, 'English');
  await openLetter(page, subject('Anna'));
  await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').getByText(ANNA.address));
  await openLetter(page, subject('Mallory'));
  await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').getByText(MALLORY.address));
  await page.locator('.msg-body', { hasText: 'Invoice.pdf' }).waitFor();
  const { view, messages, composes, writeTo } = await readPage(page);
  expect(view).toBe('message');
  expect(composes).toEqual([]);
  expect(messages).toMatchObject([{ subject: subject('Mallory'), from: MALLORY, attachments: [] }]);
  expect(messages[0]?.to).toEqual([{ address: sogo.account }]);

  const begun = { to: ANNA.address, subject: 'Invoice 118 & more', body: 'Dear Anna,\nit is due.' };
  await page.goto(addressToWrite(writeTo, begun));
  await page.locator('#mailEditor md-chip').waitFor();
  expect((await readPage(page)).composes).toMatchObject([{ to: [{ address: ANNA.address }], subject: begun.subject }]);
});

test('the letter of a chase is put into the one being written, and goes out with it', async ({ extension }) => {
  const clientId = await addClient(extension, { clientName: 'Severstroy', contactName: 'Anna', email: ANNA.address });
  await addInvoice(extension, clientId, { number: '2026-118', minor: 124_000, daysLate: 12 });
  const page = await extension.context.newPage();
  await logIn(page, sogo, 'English');
  await compose(page, [ANNA.address]);
  await type(page, 'Dear Anna,');
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['chaseLetter.open'] }))).click();
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['chaseLetter.insert'] }))).click();
  await inSidebar(page, (sidebar) => sidebar.getByRole('status').getByText(en['chaseLetter.inserted']));
  const subject = 'Invoice 2026-118: 12 days past due';
  await expect(page.locator('#mailEditor [name="subject"]')).toHaveValue(subject);
  await send(page);
  await openFolder(page, 'Sent');
  await openLetter(page, subject);
  const [letter] = (await readPage(page)).messages;
  expect(letter?.text).toMatch(/^Dear Anna,\nHello Anna,\nInvoice 2026-118 for 1,240\.00.EUR was due on/);
});

async function expectRequest(page: Page, subject: string) {
  const reading = await readPage(page);
  expect(reading).toMatchObject({
    view: 'message',
    own: [sogo.account],
    unreadable: false,
    messages: [
      {
        key: expect.stringMatching(/^sogo:http:.*#!\/Mail\/0\/INBOX\/\d+$/),
        subject,
        from: ANNA,
        to: [OFFICE],
        cc: [],
        attachments: FILES,
        date: expect.stringMatching(/\d\d:\d\d/),
        text: TEXT,
        open: true,
      },
    ],
  });
  await inSidebar(page, (sidebar) => sidebar.getByText(ANNA.address).first());
  return reading.messages[0];
}
