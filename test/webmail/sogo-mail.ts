import type { Locator, Page } from '@playwright/test';
import type { Webmail } from './mail-server.ts';

/** SOGo, used by its buttons as a person does. Buttons are known by what they do in its program, in every language. */

const button = (does: string) => `[ng-click="${does}"]:visible`;

/** Folders are known by their pictures, which are the same in every language. */
const PICTURES = { INBOX: 'inbox', Sent: 'send' };

export type SogoLanguage = 'English' | 'Russian' | 'Romanian';

export async function logIn(page: Page, { url, account, password }: Webmail, language: SogoLanguage): Promise<void> {
  await page.goto(url);
  await page.click('[ng-model="app.creds.language"]');
  await page.click(`md-option[value="${language}"]`);
  await page.fill('[ng-model="app.creds.username"]', account);
  await page.fill('#passwordField', password);
  await page.click('button[type="submit"]');
  await page.locator('.view-list').waitFor();
}

export async function openFolder(page: Page, name: keyof typeof PICTURES): Promise<void> {
  const folder = page.locator('.sg-mailbox-list-item .sg-item-name', {
    has: page.locator(`md-icon:text-is("${PICTURES[name]}")`),
  });
  await folder.click();
  await page.waitForURL((url) => url.hash === `#!/Mail/0/${name}`);
}

/** Beside the list. */
export async function openLetter(page: Page, subject: string): Promise<void> {
  await rowWith(page, subject).click();
  await letterShown(page, subject);
}

/** The letter that is open goes elsewhere, by what SOGo's own script asks of its server. */
export async function putElsewhere(page: Page, how: 'move' | 'copy', from: string, to: string): Promise<void> {
  await page.evaluate(
    async ({ how, from, to }) => {
      const home = /^.*\/so\/[^/]+/.exec(location.pathname)?.[0];
      const uid = location.hash.split('/').at(-1);
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch(`${home}/Mail/0/folder${from}/${how}Messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-xsrf-token': token },
        body: JSON.stringify({ uids: [Number(uid)], folder: `/0/folder${to}` }),
      });
      if (!answer.ok) throw new Error(`SOGo answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    },
    { how, from, to },
  );
}

/** By its address, as from a bookmark. */
export async function openPlace(page: Page, folder: string, number: number, subject: string): Promise<void> {
  const home = page.url().replace(/#.*/, '');
  await page.goto('about:blank');
  await page.goto(`${home}#!/Mail/0/${folder}/${number}`);
  await letterShown(page, subject);
}

/** The letter that is open, in a window of its own. */
export async function openInOwnWindow(page: Page, subject: string): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.click(button('viewer.openInPopup()'));
  const own = await opening;
  await letterShown(own, subject);
  return own;
}

export async function reply(page: Page): Promise<void> {
  await page.click(button('viewer.reply($event)'));
  await editorShown(page);
  // The dialog comes before what it answers.
  await page.locator('#mailEditor [name="subject"].ng-not-empty').waitFor();
}

export async function compose(page: Page, to: string[]): Promise<void> {
  await page.click('md-fab-trigger');
  await page.click(button('mailbox.newMessage($event)'));
  await editorShown(page);
  const field = page.locator('[ng-model="editor.message.editable.to"]');
  // Whatever is written before SOGo has put the cursor there is lost.
  await field.locator('input:focus').waitFor();
  for (const recipient of to) {
    await field.locator('input').fill(recipient);
    // Enter would choose among suggestions that are still being looked for; a comma is none in Russian.
    await field.locator('input').press('Tab');
    await field.locator('md-chip', { hasText: recipient }).waitFor();
  }
}

export async function writeSubject(page: Page, subject: string): Promise<void> {
  await page.fill('#mailEditor [name="subject"]', subject);
}

/** Into the editor of formatted text, which SOGo offers unless told otherwise. */
export async function type(page: Page, text: string): Promise<void> {
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
  await page.keyboard.type(text);
}

export async function attach(page: Page, file: { name: string; content: string | Uint8Array; type?: string }) {
  await page.setInputFiles('#fileInput', {
    name: file.name,
    mimeType: file.type ?? 'application/pdf',
    buffer: Buffer.from(file.content),
  });
  // The name becomes a link when the file has arrived.
  await page.locator('[ng-model="editor.uploader.queue"] a[href]', { hasText: file.name }).waitFor();
}

/** Returns when the letter is out and the editor has gone. */
export async function send(page: Page): Promise<void> {
  await page.click(button('editor.send()'));
  await page.locator('#mailEditor').waitFor({ state: 'detached' });
}

export function rowWith(page: Page, subject: string): Locator {
  return page.locator('.sg-message-list-item', { hasText: subject }).first();
}

async function letterShown(page: Page, subject: string) {
  await page.locator('#detailView h5', { hasText: subject }).waitFor();
}

async function editorShown(page: Page) {
  await page.locator('#mailEditor.md-transition-in').waitFor();
  await page.locator('iframe.cke_wysiwyg_frame').waitFor();
}
