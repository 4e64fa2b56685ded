import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import { waitUntil } from '../rig/wait.ts';
import type { Webmail } from '../webmail/mail-server.ts';
import type { Skin } from '../webmail/roundcube.ts';
import {
  attach,
  choosePreview,
  compose,
  logIn,
  openFolder,
  openInOwnWindow,
  openInPreview,
  openOnWholePage,
  type Preview,
  send,
  type,
  writeSubject,
} from '../webmail/roundcube-mail.ts';
import { coveredByPanel } from './docking.ts';
import { addKnownClient, type KnownClient } from './knownClient.ts';
import { expect, test } from './mailboxes.ts';
import { MARK } from './ownElements.ts';
import { readPage } from './readPage.ts';

const ANNA = { name: 'Соколова, Анна', address: 'anna@severstroy.example' };
const LAWYER = { name: 'Юрист', address: 'jurist@severstroy.example' };
const OFFICE = { address: 'office@severstroy.example' };
const REQUEST = 'Запрос [цены] <b>срочно</b>';
const OFFER = 'Предложение № 118';
const FILES = ['Чертёж 7.pdf', 'The list of everything that has to be delivered before the end of the year.pdf'];

interface Case {
  skin: Skin;
  language: 'en' | 'ru' | 'ro';
  /** In the order in which they are tried. */
  previews: Preview[];
}

const CASES: Case[] = [
  { skin: 'elastic', language: 'en', previews: ['right'] },
  { skin: 'larry', language: 'ru', previews: ['off', 'below', 'right'] },
  { skin: 'classic', language: 'ro', previews: ['below', 'right', 'off'] },
];

for (const { skin, language, previews } of CASES) {
  test.describe(() => {
    test.use({ skin, language });

    test(`Roundcube in the skin ${skin}, ${language}, letters ${previews.join(', ')}`, async ({
      extension,
      roundcube,
    }) => {
      await roundcube.deliver({
        from: `"${ANNA.name}" <${ANNA.address}>`,
        to: [roundcube.account, OFFICE.address],
        cc: `${LAWYER.name} <${LAWYER.address}>`,
        subject: REQUEST,
        text: 'Добрый день!\n\nС уважением,\nАнна',
        attachments: FILES.map((name) => ({ name, type: 'application/pdf', content: '%PDF-1.4' })),
      });
      const client = await addKnownClient(extension, ANNA.address);
      const page = await extension.context.newPage();
      await logIn(page, roundcube);
      for (const preview of previews) await readLetter(page, roundcube, client, preview);
      await writeAndSend(page, roundcube);
      await readSentLetter(page, roundcube, client, previews.at(-1));
    });
  });
}

async function readLetter(page: Page, roundcube: Webmail, client: KnownClient, preview: Preview): Promise<void> {
  const link = `${roundcube.url}?_task=mail&_action=show&_uid=1&_mbox=INBOX`;
  const letter = {
    key: expect.stringMatching(/^roundcube:.*:INBOX:1$/),
    link,
    subject: REQUEST,
    from: ANNA,
    to: [{ address: roundcube.account }, OFFICE],
    cc: [LAWYER],
    attachments: FILES,
    date: expect.stringMatching(/\d\d:\d\d/),
    text: 'Добрый день!\nС уважением,\nАнна',
    open: true,
  };
  const expectLetter = async (window: Page) => {
    const expected = { view: 'message', own: [roundcube.account], messages: [letter], unreadable: false };
    expect(await readPage(window), preview).toMatchObject(expected);
    await inSidebar(window, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
    expect(await coveredByPanel(window), preview).toEqual([]);
  };

  await openFolder(page, 'INBOX');
  await choosePreview(page, preview);
  expect(await readPage(page)).toMatchObject({ view: 'list', messages: [], unreadable: false });
  await expect(page.locator('#messagelist tr.message').locator(MARK)).toHaveCount(1);
  if (preview === 'off') {
    await openOnWholePage(page, REQUEST);
    await expectLetter(page);
    await page.goto(link);
    await expectLetter(page);
  } else {
    await openInPreview(page, REQUEST);
    await expectLetter(page);
  }
}

async function writeAndSend(page: Page, roundcube: Webmail): Promise<void> {
  await compose(page, [ANNA.address, OFFICE.address]);
  await writeSubject(page, OFFER);
  await type(page, 'Здравствуйте, Анна! Наберу вас завтра.');
  await attach(page, { name: 'КП-118.pdf', content: '%PDF-1.4' });
  expect(await readPage(page)).toMatchObject({
    view: 'compose',
    own: [roundcube.account],
    composes: [
      { to: [{ address: ANNA.address }, OFFICE], cc: [], bcc: [], subject: OFFER, attachments: ['КП-118.pdf'] },
    ],
  });
  expect(await coveredByPanel(page)).toEqual([]);
  await send(page);
  await waitUntil('the letter to go out', async () => (await roundcube.sent()).length === 1);
  const promise = await inSidebar(page, (sidebar) => sidebar.getByTestId('promises'));
  await expect(promise).toContainText('Наберу вас завтра');
}

/** In the last preview, and in a window of its own. */
async function readSentLetter(page: Page, roundcube: Webmail, client: KnownClient, preview?: Preview): Promise<void> {
  const sent = {
    subject: OFFER,
    from: { address: roundcube.account },
    to: [{ address: ANNA.address }, OFFICE],
    attachments: ['КП-118.pdf'],
  };
  await openFolder(page, 'Sent');
  await expect(page.locator('#messagelist tr.message').locator(MARK)).toHaveCount(1);
  const windows = [page];
  if (preview === 'off') await openOnWholePage(page, OFFER);
  else windows.push(await openInOwnWindow(page, OFFER));
  for (const window of windows) {
    // Roundcube opens it 900 pixels wide, where larry's toolbar leaves no room for the sidebar.
    if (window !== page) await window.setViewportSize({ width: 1200, height: 900 });
    expect(await readPage(window)).toMatchObject({ own: [roundcube.account], messages: [sent] });
    await inSidebar(window, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
  }
}
