import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Roundcube } from './roundcube.ts';

/**
 * Roundcube in any of its skins, used by its buttons as a person does. Buttons are known by the command they give, which
 * is the same in every skin; nothing here depends on the language it speaks.
 */

export interface Row {
  /** The sender; in Sent the recipients. The address is in the title, as Roundcube writes it. */
  people: { name: string; address: string }[];
  subject: string;
  unread: boolean;
}

/** Where an opened letter is shown: beside the list, below it, or in its place. Elastic knows only the first. */
export type Preview = 'right' | 'below' | 'off';

const LAYOUT: Record<Preview, string> = { right: 'widescreen', below: 'desktop', off: 'list' };

interface RoundcubeClient {
  /** The page's own scripts have run and everything on it has been found. */
  loaded: boolean;
  /** An answer is still on its way. */
  busy: unknown;
  env: { mailbox: string; action: string; layout: string };
  command(name: string, options: object): unknown;
  move_messages(folder: string): void;
  copy_messages(folder: string): void;
  set_list_options(cols: unknown, sort: unknown, order: unknown, threads: unknown, layout: string): void;
}

const SUBJECT = 'h2.subject, h3.subject, td.subject';

const button = (command: string) => `[onclick*="command('${command}',"]:visible`;

export async function logIn(page: Page, { url, account, password }: Roundcube): Promise<void> {
  await page.goto(url);
  await page.fill('#rcmloginuser', account);
  await page.fill('#rcmloginpwd', password);
  await page.click('#rcmloginsubmit');
  await listShown(page);
}

/** Roundcube passes over a click while it is busy with something else. */
export async function openFolder(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.click(`#mailboxlist a[rel="${name}"]`);
    await page.waitForFunction(
      (folder) => {
        const { rcmail } = window as { rcmail?: RoundcubeClient };
        // A letter's own page names its folder, too, until the list has taken its place.
        return document.getElementById('messagelist') !== null && rcmail?.loaded && rcmail.env.mailbox === folder;
      },
      name,
      { timeout: 5_000 },
    );
  }).toPass({ timeout: 60_000 });
  await idle(page);
}

/** As the dialog "List options" does it; Roundcube keeps it for the account. */
export async function choosePreview(page: Page, preview: Preview): Promise<void> {
  await page.evaluate((layout) => {
    const { rcmail } = window as unknown as { rcmail: RoundcubeClient };
    rcmail.set_list_options(undefined, undefined, undefined, undefined, layout);
  }, LAYOUT[preview]);
  await idle(page);
}

/** Asks the server for new letters now; by itself Roundcube does so once a minute. */
export async function checkMail(page: Page): Promise<void> {
  await page.click(button('checkmail'));
  await idle(page);
}

export async function rows(page: Page): Promise<Row[]> {
  return page.locator('#messagelist tbody tr.message:visible').evaluateAll((found) =>
    found.map((row) => ({
      people: [...row.querySelectorAll<HTMLElement>('.rcmContactAddress')].map((person) => ({
        name: person.textContent ?? '',
        address: person.title,
      })),
      subject: row.querySelector('.subject a')?.textContent?.trim() ?? '',
      unread: row.classList.contains('unread'),
    })),
  );
}

/** The three-pane view; the letter stands in a frame of the same origin. */
export async function openInPreview(page: Page, subject: string): Promise<FrameLocator> {
  await (await rowThere(page, subject)).click();
  const preview = page.frameLocator('#messagecontframe');
  await preview.locator(SUBJECT, { hasText: subject }).waitFor();
  await idle(page);
  return preview;
}

/** A double click: the letter takes the place of the list in the same tab. */
export async function openOnWholePage(page: Page, subject: string): Promise<void> {
  await (await rowThere(page, subject)).dblclick();
  await letterShown(page, subject);
}

/** A window of its own, without the menus of the list. */
export async function openInOwnWindow(page: Page, subject: string): Promise<Page> {
  const preview = await openInPreview(page, subject);
  const opening = page.waitForEvent('popup');
  await preview.locator(button('extwin')).click();
  const own = await opening;
  await letterShown(own, subject);
  return own;
}

/** The letter that is selected in the list, as when it is drawn into another folder. */
export async function moveTo(page: Page, folder: string): Promise<void> {
  const moved = answered(page, 'move');
  await page.evaluate((to) => (window as unknown as { rcmail: RoundcubeClient }).rcmail.move_messages(to), folder);
  await moved;
  await idle(page);
}

export async function copyTo(page: Page, folder: string): Promise<void> {
  const copied = answered(page, 'copy');
  await page.evaluate((to) => (window as unknown as { rcmail: RoundcubeClient }).rcmail.copy_messages(to), folder);
  await copied;
  await idle(page);
}

/** Answers the letter that is open in the preview, on the whole page or in its own window. */
export async function reply(page: Page): Promise<void> {
  await page.click(button('reply'));
  await composeShown(page);
}

export async function compose(page: Page, to: string | string[]): Promise<void> {
  await page.locator(button('compose')).first().click();
  await composeShown(page);
  const chips = page.locator('#compose_to .recipient-input input');
  if ((await chips.count()) === 0) return page.fill('#_to', [to].flat().join(', '));
  for (const recipient of [to].flat()) {
    await chips.fill(recipient);
    // Elastic makes a chip of what was typed when Enter is pressed.
    await chips.press('Enter');
  }
}

export async function writeSubject(page: Page, subject: string): Promise<void> {
  await page.fill('#compose-subject', subject);
}

/** As the button above the text does it: from now on the letter is formatted. */
export async function writeFormatted(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { rcmail } = window as unknown as { rcmail: RoundcubeClient };
    rcmail.command('toggle-editor', { id: 'composebody', html: true });
  });
  await page.frameLocator('#composebody_ifr').locator('body.mce-content-body').waitFor();
}

/** Types key by key where Roundcube has put the cursor: in a reply that is below the quotation. */
export async function type(page: Page, text: string): Promise<void> {
  await page.focus('[name="_message"]');
  await page.keyboard.type(text);
}

export async function attach(page: Page, file: { name: string; content: string | Uint8Array; type?: string }) {
  await page.setInputFiles('[name="_attachments[]"]', {
    name: file.name,
    mimeType: file.type ?? 'application/pdf',
    buffer: Buffer.from(file.content),
  });
  const upload = page.locator(`[name="uploadform"] input[onclick*="command('send-attachment',"]`);
  // Classic asks for one more click, in a dialog that its button opens; the others begin at once.
  if ((await upload.count()) > 0) {
    await page.click('#uploadmenulink');
    await upload.click();
  }
  await page.locator('.attachment-name', { hasText: file.name }).waitFor();
  await page.locator('li.uploading').waitFor({ state: 'detached' });
  await idle(page);
}

/** Returns when the letter is out: Roundcube shows the list again, or closes the window that was only for writing. */
export async function send(page: Page): Promise<void> {
  await page.locator(button('send')).first().click();
  const complaint = page.locator('#messagestack .error, #message .error, .ui-dialog:visible').first();
  const refused = await Promise.race([listShown(page).then(() => false), complaint.waitFor().then(() => true)]).catch(
    (error) => {
      if (page.isClosed()) return false;
      throw error;
    },
  );
  if (refused) throw new Error(`Roundcube did not send: ${await complaint.innerText()}`);
}

/** The server has done it: a folder that is opened sooner may still be listed as it was, and stays so for a minute. */
function answered(page: Page, action: string) {
  return page.waitForResponse((response) => new URL(response.url()).searchParams.get('_action') === action);
}

/** A letter that the list does not show is looked for again: by a click on the folder that is open, as a person does. */
async function rowThere(page: Page, subject: string): Promise<Locator> {
  const row = page.locator('#messagelist tr.message:visible', { hasText: subject }).locator('.subject a').first();
  await row.waitFor({ timeout: 10_000 }).catch(async () => {
    await page.click('#mailboxlist li.selected > a');
    await row.waitFor({ timeout: 30_000 });
  });
  return row;
}

async function listShown(page: Page) {
  // An empty list has no height, which Playwright calls invisible.
  await page.waitForSelector('#messagelist', { state: 'attached' });
  await idle(page);
}

async function letterShown(page: Page, subject: string) {
  await page.locator(SUBJECT, { hasText: subject }).waitFor();
  await idle(page);
}

async function composeShown(page: Page) {
  await page.waitForSelector('[name="_message"]');
  await page.waitForFunction(() => (window as { rcmail?: RoundcubeClient }).rcmail?.env.action === 'compose');
  await idle(page);
}

/** A page that is not ready has no rcmail yet, or one that has not looked at the page. */
async function idle(page: Page) {
  await page.waitForFunction(() => {
    const { rcmail } = window as { rcmail?: RoundcubeClient };
    return rcmail?.loaded && !rcmail.busy;
  });
}
