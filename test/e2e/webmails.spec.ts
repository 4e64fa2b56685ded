import type { Locator, Page } from '@playwright/test';
import { type PageReading, READING_LIMITS } from '../../lib/domain/pageReading.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { expectedOf, markupOf, PAGES, WEBMAILS, withoutNumbers } from '../pages/webmails.ts';
import type { Browser } from '../rig/browser.ts';
import { openChaseLetter, owes } from './chaseLetter.ts';
import { addClient, type NewClient } from './entries.ts';
import { expect, test } from './extension.ts';
import { MARK } from './ownElements.ts';
import { ANNA, JAMES, MIHAI, PAVEL } from './pagePeople.ts';

/**
 * Webmails that cannot be had here: each known page is given to the browser in place of the webmail's own answer, at
 * the webmail's own address, where the extension as it is built knows it. Nothing leaves this machine.
 */
async function openAt(page: Page, name: string, body = markupOf(name)): Promise<void> {
  const { url } = expectedOf(name);
  await page.route(`${new URL(url).origin}/**`, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(url);
}

/** What the background was told of the page that stands at this origin. */
async function toldOf(extension: Browser, origin: string): Promise<PageReading | undefined> {
  return extension.evaluateInExtension(async (origin) => {
    const kept: Record<string, { origin?: string; reading?: unknown }> = await chrome.storage.session.get(null);
    return Object.values(kept).find((page) => page.origin === origin)?.reading as never;
  }, origin);
}

/** Addresses are kept as the background parses them: in small letters. All of these webmails take a text. */
function asKept(reading: PageReading): PageReading {
  const told: PageReading = { ...reading, takesText: true };
  return JSON.parse(JSON.stringify(told), (key, value) => (key === 'address' ? value.toLowerCase() : value));
}

for (const webmail of WEBMAILS) {
  test(`every known page is read in the browser as in the unit tests: ${webmail}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    for (const name of PAGES.filter((name) => name.startsWith(`${webmail}/`))) {
      await openAt(page, name);
      const { url, reading } = expectedOf(name);
      const told = async () => {
        const kept = await toldOf(extension, new URL(url).origin);
        // What is selected is told beside the reading; a row is selected while its letter is open.
        const { selectedUnknown: _, ...read } = kept ?? {};
        return kept && withoutNumbers(read as PageReading);
      };
      await expect.poll(told, { message: name }).toEqual(asKept(reading));
      // Places that differ after the # alone are one page to the browser, which would not load the next.
      await page.unrouteAll();
      await page.goto('about:blank');
    }
  });
}

/** Somebody of whom the address alone matters. */
const somebody = (email: string): NewClient => ({ clientName: 'Client', contactName: 'Person', email });

const dossier = (page: Page, { clientName }: NewClient) =>
  inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: clientName, exact: true }));

const LETTERS = [
  { name: 'outlook/message', client: JAMES },
  { name: 'yahoo/message-ro', client: MIHAI },
  { name: 'yandex/message-360-ru', client: ANNA },
  { name: 'mailru/message-ru', client: ANNA },
  { name: 'proton/message-ru', client: ANNA },
];

for (const { name, client } of LETTERS) {
  test(`beside a letter the client is shown: ${name}`, async ({ extension }) => {
    await addClient(extension, client);
    const page = await extension.context.newPage();
    await openAt(page, name);
    await dossier(page, client);
  });
}

const LISTS = [
  { name: 'outlook/list', email: ANNA.email, rows: 1 },
  { name: 'yahoo/list', email: 'billing@severstroy-pay.example', rows: 1 },
  { name: 'yandex/list-360-ru', email: 'lebedev@tehsnab.example', rows: 1 },
  { name: 'mailru/list-ru', email: ANNA.email, rows: 1 },
  { name: 'proton/list-rows-ro', email: 'stefan.rusu@vinaria-codru.example', rows: 2 },
];

for (const { name, email, rows } of LISTS) {
  test(`the rows of a client are marked, and no others: ${name}`, async ({ extension }) => {
    await addClient(extension, somebody(email));
    // By its name alone, or in a subject, nobody is a client.
    await addClient(extension, { clientName: 'Other', contactName: 'Other', email: 'ivan@client.example' });
    const page = await extension.context.newPage();
    await openAt(page, name);
    await expect(page.locator(MARK)).toHaveCount(rows);
  });
}

const WINDOWS = [
  {
    name: 'outlook/compose',
    send: '[id*="primaryActionButton"][title]',
    client: ANNA.email,
    subject: 'КП 119',
  },
  {
    name: 'yahoo/compose-ru',
    send: '[data-test-id="compose-send-button"]',
    client: PAVEL.email,
    subject: 'КП 121',
  },
  {
    name: 'yandex/compose-ru',
    send: '.ComposeSendButton button',
    client: ANNA.email,
    subject: 'КП 120',
  },
  {
    name: 'mailru/compose-ru',
    send: '[data-test-id="send"]',
    client: ANNA.email,
    subject: 'КП 120',
  },
  {
    name: 'proton/compose',
    send: '[data-testid="composer:send-button"]',
    client: ANNA.email,
    subject: 'Offer 119',
  },
];

for (const { name, send, client, subject } of WINDOWS) {
  test(`after Send there is an offer to log: ${name}`, async ({ extension }) => {
    await addClient(extension, somebody(client));
    const page = await extension.context.newPage();
    await openAt(page, name);
    await expect.poll(async () => (await toldOf(extension, new URL(page.url()).origin))?.view).toBe('compose');
    await page.locator(send).first().click();
    await page.evaluate(() => document.body.replaceChildren());
    const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
    await expect(offer).toContainText(subject);
  });
}

interface Writing {
  name: string;
  email: string;
  editor(page: Page): Locator;
  /** Another window that is open and must stay as it is. */
  other?(page: Page): Locator;
}

const inFrame = (page: Page, position: number) =>
  page.frameLocator('[data-testid="rooster-iframe"]').nth(position).locator('[contenteditable]');

/** Where two letters are being written, it is the first: the last is taken where the user is in neither. */
const WRITINGS: Writing[] = [
  {
    name: 'outlook/compose',
    email: ANNA.email,
    editor: (page) => page.locator('[role="main"] [role="textbox"]'),
    other: (page) => page.locator('[role="dialog"] [role="textbox"]'),
  },
  {
    name: 'outlook/reply-ru',
    email: PAVEL.email,
    editor: (page) => page.locator('[role="textbox"]'),
  },
  {
    name: 'yahoo/compose-ru',
    email: PAVEL.email,
    editor: (page) => page.locator('[data-test-id="rte"]'),
  },
  {
    name: 'yandex/compose-ru',
    email: ANNA.email,
    editor: (page) => page.locator('.cke_wysiwyg_div'),
  },
  {
    name: 'mailru/compose-ru',
    email: ANNA.email,
    editor: (page) => page.locator('.cke_editable'),
  },
  {
    name: 'proton/compose',
    email: ANNA.email,
    editor: (page) => inFrame(page, 0),
    other: (page) => inFrame(page, 1),
  },
];

/** Clicks at the end of the first line, as one who goes on writing there. */
async function goOnWriting(editor: Locator, words: string): Promise<void> {
  await editor.click({ position: { x: 2, y: 2 } });
  await editor.press('End');
  await editor.pressSequentially(words);
}

for (const { name, email, editor, other } of WRITINGS) {
  test(`“Insert” puts a letter where the user is writing, as text, and nothing is lost: ${name}`, async ({
    extension,
  }) => {
    await owes(extension, somebody(email));
    const page = await extension.context.newPage();
    await openAt(page, name);
    const box = editor(page);
    const before = (await box.innerText()).trim();
    const untouched = await other?.(page).innerHTML();
    await goOnWriting(box, ' One word more.');
    const letter = await openChaseLetter(page);
    await letter.getByLabel(en['chaseLetter.body']).fill('Hello <b>Person</b> & Co,\n\nInvoice INV-118 is due.');
    await box.evaluate((element) => element.addEventListener('input', () => element.setAttribute('data-heard', '')));
    await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();
    await inSidebar(page, (sidebar) => sidebar.getByRole('status').getByText(en['chaseLetter.inserted']));
    await expect(box).toHaveAttribute('data-heard', '');
    const [first = '', ...rest] = before.split('\n');
    const lines = [`${first} One word more.`, 'Hello <b>Person</b> & Co,', 'Invoice INV-118 is due.', ...rest];
    expect((await box.innerText()).split('\n').filter((line) => line.trim())).toEqual(lines.filter(Boolean));
    await expect(box.locator('b')).toHaveCount(0);
    expect(await other?.(page).innerHTML()).toBe(untouched);
  });
}

test('the sidebar goes with the user from one letter that is being written to another', async ({ extension }) => {
  await owes(extension, ANNA);
  await owes(extension, MIHAI);
  const page = await extension.context.newPage();
  await openAt(page, 'proton/compose');
  await dossier(page, MIHAI);
  await inFrame(page, 0).click();
  await dossier(page, ANNA);
  await inFrame(page, 1).click();
  await dossier(page, MIHAI);
});

test('an editor that takes no text is said, and the text is kept to be copied', async ({ extension }) => {
  await owes(extension, PAVEL);
  const page = await extension.context.newPage();
  await openAt(page, 'yahoo/compose-ru');
  const letter = await openChaseLetter(page);
  const box = page.locator('[data-test-id="rte"]');
  // As webmails do while a letter is being sent.
  await box.evaluate((element) => element.setAttribute('contenteditable', 'false'));
  const before = await box.innerHTML();
  await letter.getByRole('button', { name: en['chaseLetter.insert'] }).click();
  await inSidebar(page, (sidebar) => sidebar.getByText(en['refusal.text-not-taken']));
  expect(await box.innerHTML()).toBe(before);
  await expect(letter.getByRole('button', { name: en['chaseLetter.copy'] })).toBeVisible();
});

test('a letter that was closed takes nothing: there is nothing to insert into any more', async ({ extension }) => {
  await owes(extension, PAVEL);
  const page = await extension.context.newPage();
  await openAt(page, 'outlook/reply-ru');
  const letter = await openChaseLetter(page);
  const insert = letter.getByRole('button', { name: en['chaseLetter.insert'] });
  await expect(insert).toBeVisible();
  await page.locator('[data-app-section="MailReadCompose"]').evaluate((window) => window.remove());
  await expect(insert).toHaveCount(0);
  await expect(letter.getByRole('button', { name: en['chaseLetter.copy'] })).toBeVisible();
});

const FIELDS = [
  {
    name: 'outlook/reply-ru',
    field: '[contenteditable][aria-label="Кому"]',
    chip: { class: '_EType_RECIPIENT_ENTITY', contenteditable: 'false', 'aria-label': 'oleg@other.example' },
  },
  {
    name: 'yandex/compose-ru',
    field: '.ComposeRecipients-ToField .composeYabbles',
    chip: { class: 'js-yabble', 'data-email': 'oleg@other.example' },
  },
];

for (const { name, field, chip } of FIELDS) {
  test(`a recipient who is added while nothing else changes is noticed: ${name}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await openAt(page, name);
    const told = () => toldOf(extension, new URL(page.url()).origin);
    await expect.poll(async () => (await told())?.composes.length).toBeGreaterThan(0);
    await page.locator(field).evaluate((box, attributes) => {
      const made = document.createElement('span');
      for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
      box.append(made);
    }, chip);
    const recipients = async () => (await told())?.composes.flatMap(({ to }) => to.map(({ address }) => address));
    await expect.poll(recipients).toContain('oleg@other.example');
  });
}

test('the shortcut in an editor that stands in a frame is a sending too', async ({ extension }) => {
  await addClient(extension, ANNA);
  const page = await extension.context.newPage();
  await openAt(page, 'proton/compose');
  await expect.poll(async () => (await toldOf(extension, new URL(page.url()).origin))?.view).toBe('compose');
  const editor = page.frameLocator('[data-testid="rooster-iframe"]').first().locator('[contenteditable]');
  await editor.press('Control+Enter');
  await page.evaluate(() => document.body.replaceChildren());
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await expect(offer).toContainText('Offer 119');
});

const selectRows = (page: Page, row: string) =>
  page.locator(row).evaluateAll((rows) => {
    for (const one of rows.slice(0, 2)) one.setAttribute('aria-selected', 'true');
  });

test('letters selected in the list are logged at once where the rows say which they are', async ({ extension }) => {
  await addClient(extension, ANNA);
  await addClient(extension, { clientName: 'Elsewhere', contactName: 'Ivan', email: 'evil@elsewhere.example' });
  const page = await extension.context.newPage();
  await openAt(page, 'mailru/list-ru');
  await expect(page.locator(MARK)).toHaveCount(2);
  await selectRows(page, 'a.llc');
  const selection = await inSidebar(page, (sidebar) => sidebar.getByTestId('selection'));
  await expect(selection).toContainText('Северстрой, Elsewhere');
  await selection.getByRole('button').click();
  await inSidebar(page, (sidebar) => sidebar.getByText('2 are logged already.'));
});

test('where some of them do not, the others are logged, and it is said', async ({ extension }) => {
  await addClient(extension, ANNA);
  const page = await extension.context.newPage();
  await openAt(page, 'mailru/list-ru');
  await expect(page.locator(MARK)).toHaveCount(1);
  // A row of a conversation has its id, which is not a letter's.
  await page.locator('a.llc').evaluateAll(([, second]) => second?.setAttribute('data-id', 'conversation'));
  await selectRows(page, 'a.llc');
  const selection = await inSidebar(page, (sidebar) => sidebar.getByTestId('selection'));
  await expect(selection).toContainText('1 of 2 can be logged; the other does not say which letter it is.');
  await selection.getByRole('button', { name: 'Log 1 letter' }).click();
  await expect(selection).toContainText('1 is logged already.');
});

test('where they do not, it is said', async ({ extension }) => {
  const page = await extension.context.newPage();
  await openAt(page, 'outlook/list');
  await expect.poll(async () => (await toldOf(extension, new URL(page.url()).origin))?.view).toBe('list');
  await selectRows(page, '[data-convid]');
  await inSidebar(page, (sidebar) => sidebar.getByText(en['lack.selection']));
});

test('what the webmail keeps to itself is said, and the client is found by hand', async ({ extension }) => {
  await addClient(extension, JAMES);
  const page = await extension.context.newPage();
  await openAt(page, 'outlook/known-sender');
  await inSidebar(page, (sidebar) => sidebar.getByText(en['lack.sender']));
  const search = await inSidebar(page, (sidebar) => sidebar.getByRole('combobox'));
  await search.fill('north');
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('option', { name: 'Northbuild' }))).click();
  await dossier(page, JAMES);
});

test('a letter in markup that nobody knows is said to be unreadable', async ({ extension }) => {
  const page = await extension.context.newPage();
  await openAt(page, 'mailru/changed');
  await inSidebar(page, (sidebar) => sidebar.getByText(en['sidebar.unreadable']));
});

test('ten thousand recipients and ten thousand rows are cut to what a page may hold', async ({ extension }) => {
  await addClient(extension, somebody('n7@many.example'));
  const page = await extension.context.newPage();
  const people = Array.from({ length: 10_000 }, (_, n) => `<i title="n${n}@many.example">Person ${n}</i>`);
  const rows = people.map(
    (person, n) => `<div role="option" data-convid="c${n}"><p><span${person.slice(2, -4)}</span></p></div>`,
  );
  const letter = `<div aria-label="Email message"><b aria-label="From: Ann">Ann&lt;ann@many.example&gt;</b>
    <div aria-label="To: all">${people.join('')}</div><div role="document">Good day</div></div>`;
  await openAt(page, 'outlook/message', `<div role="listbox">${rows.join('')}</div>${letter}`);
  const told = () => toldOf(extension, new URL(page.url()).origin);
  await expect.poll(async () => (await told())?.messages[0]?.to.length).toBe(READING_LIMITS.people);
  expect((await told())?.messages[0]?.from?.address).toBe('ann@many.example');
  await expect(page.locator(MARK)).toHaveCount(1);
});
