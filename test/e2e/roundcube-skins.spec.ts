import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { ro } from '../../lib/i18n/ro.ts';
import { ru } from '../../lib/i18n/ru.ts';
import { inSidebar } from '../day/sidebar.ts';
import { findOrInstallRoundcube } from '../rig/install.mjs';
import { waitUntil } from '../rig/wait.ts';
import { type Roundcube, type Skin, startRoundcube } from '../webmail/roundcube.ts';
import {
  attach,
  choosePreview,
  compose,
  logIn,
  openFolder,
  openInPreview,
  openOnWholePage,
  type Preview,
  send,
  type,
  writeSubject,
} from '../webmail/roundcube-mail.ts';
import { coveredByPanel } from './docking.ts';
import { expect, test } from './extension.ts';
import { MARK } from './ownElements.ts';
import { readPage } from './readPage.ts';

const ANNA = { name: 'Соколова, Анна', address: 'anna@severstroy.example' };
const LAWYER = { name: 'Юрист', address: 'jurist@severstroy.example' };
const OFFICE = { address: 'office@severstroy.example' };
const REQUEST = 'Запрос [цены] <b>срочно</b>';
const FILES = ['Чертёж 7.pdf', 'The list of everything that has to be delivered before the end of the year.pdf'];

interface Case {
  skin: Skin;
  language: 'en' | 'ru' | 'ro';
  /** In the order in which they are tried. */
  previews: Preview[];
}

const CASES: Case[] = [
  { skin: 'elastic', language: 'en', previews: ['right'] },
  { skin: 'larry', language: 'ru', previews: ['right', 'below', 'off'] },
  { skin: 'classic', language: 'ro', previews: ['below', 'right', 'off'] },
];
const LOCALE = { en: 'en_US', ru: 'ru_RU', ro: 'ro_RO' };
const WORDS = { en, ru, ro };

type Words = (typeof WORDS)[Case['language']];

for (const { skin, language, previews } of CASES) {
  test.describe(() => {
    test.use({ language });

    test(`Roundcube in the skin ${skin}, ${language}, letters ${previews.join(', ')}`, async ({ extension }) => {
      const found = findOrInstallRoundcube({ skin });
      test.skip(!found.available, found.available ? '' : `Roundcube does not run here: ${found.why}`);
      const roundcube = await startRoundcube({ skin, language: LOCALE[language] });
      try {
        await roundcube.deliver({
          from: `"${ANNA.name}" <${ANNA.address}>`,
          to: [roundcube.account, OFFICE.address],
          cc: `${LAWYER.name} <${LAWYER.address}>`,
          subject: REQUEST,
          text: 'Добрый день!\n\nС уважением,\nАнна',
          attachments: FILES.map((name) => ({ name, type: 'application/pdf', content: '%PDF-1.4' })),
        });
        const page = await extension.context.newPage();
        await logIn(page, roundcube);
        await readLetters(page, roundcube, previews);
        await writeAndFindSent(page, roundcube, WORDS[language]);
      } finally {
        await roundcube.stop();
      }
    });
  });
}

async function readLetters(page: Page, roundcube: Roundcube, previews: Preview[]): Promise<void> {
  const letter = {
    key: expect.stringMatching(/^roundcube:.*:INBOX:1$/),
    link: `${roundcube.url}?_task=mail&_action=show&_uid=1&_mbox=INBOX`,
    subject: REQUEST,
    from: ANNA,
    to: [{ address: roundcube.account }, OFFICE],
    cc: [LAWYER],
    attachments: FILES,
    date: expect.stringMatching(/\d\d:\d\d/),
    text: 'Добрый день!\nС уважением,\nАнна',
    open: true,
  };
  const expected = { view: 'message', own: [roundcube.account], messages: [letter], unreadable: false };

  expect(await readPage(page)).toMatchObject({ view: 'list', messages: [], unreadable: false });
  for (const preview of previews) {
    await choosePreview(page, preview);
    if (preview === 'off') await openOnWholePage(page, REQUEST);
    else await openInPreview(page, REQUEST);
    expect(await readPage(page), preview).toMatchObject(expected);
    await inSidebar(page, (sidebar) => sidebar.getByText(ANNA.address));
    expect(await coveredByPanel(page), preview).toEqual([]);
    await openFolder(page, 'INBOX');
  }
  await openOnWholePage(page, REQUEST);
  expect(await readPage(page)).toMatchObject(expected);
  expect(await coveredByPanel(page)).toEqual([]);
  await page.goto(letter.link);
  expect(await readPage(page)).toMatchObject(expected);
}

async function writeAndFindSent(page: Page, roundcube: Roundcube, words: Words): Promise<void> {
  const subject = 'Предложение № 118';
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: words['client.add'] }))).click();
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));

  await compose(page, [ANNA.address, OFFICE.address]);
  await writeSubject(page, subject);
  await type(page, 'Здравствуйте, Анна! Наберу вас завтра.');
  await attach(page, { name: 'КП-118.pdf', content: '%PDF-1.4' });
  expect(await readPage(page)).toMatchObject({
    view: 'compose',
    own: [roundcube.account],
    composes: [{ to: [{ address: ANNA.address }, OFFICE], cc: [], bcc: [], subject, attachments: ['КП-118.pdf'] }],
  });
  expect(await coveredByPanel(page)).toEqual([]);
  await send(page);
  await waitUntil('the letter to go out', async () => (await roundcube.sent()).length === 1);
  const promise = await inSidebar(page, (sidebar) => sidebar.getByTestId('promises'));
  await expect(promise).toContainText('Наберу вас завтра');

  await openFolder(page, 'Sent');
  await expect(page.locator('#messagelist tr.message').locator(MARK)).toHaveCount(1);
  await openOnWholePage(page, subject);
  expect(await readPage(page)).toMatchObject({
    messages: [{ subject, from: { address: roundcube.account }, to: [{ address: ANNA.address }, OFFICE] }],
  });
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
}
