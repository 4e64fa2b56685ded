import type { Locator, Page } from '@playwright/test';

/** The practice mailbox used as a person uses it, in whichever language and width it is shown. */

export interface Row {
  /** The sender; in Sent the recipients. */
  people: { name: string; address: string }[];
  subject: string;
  unread: boolean;
}

/** `url` as startPracticeMailbox gives it; add ?lang=ru or ?rows=5000 to it. */
export async function openMailbox(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await rowsOf(page).first().waitFor();
}

/** A letter comes while the mailbox is open, and the page is looked at anew. */
export async function deliver(
  page: Page,
  {
    from: { name, address },
    subject,
    text,
  }: { from: { name: string; address: string }; subject: string; text: string },
): Promise<void> {
  const letter = { from: { name, address }, subject, text };
  await page.evaluate(
    ({ key, ...come }) => {
      const known = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      const id = `received-${crypto.randomUUID()}`;
      const rest = { id, folder: 'inbox', to: [], cc: [], attachments: [], date: new Date(), unread: true };
      sessionStorage.setItem(key, JSON.stringify([...known, { ...come, ...rest }]));
    },
    { key: 'practice-mailbox.received', ...letter },
  );
  await page.reload();
  await rowsOf(page).first().waitFor();
}

export async function openFolder(page: Page, folder: 'inbox' | 'sent'): Promise<void> {
  await page.click(`nav a[href="#${folder}"]`);
  await page.locator(`[data-view="list"] [data-folder="${folder}"]`).waitFor();
}

/** The rows that the list holds: of a very long list, those near the visible ones. */
export async function rows(page: Page): Promise<Row[]> {
  return rowsOf(page).evaluateAll((found) =>
    found.map((row) => ({
      people: [...row.querySelectorAll<HTMLElement>('[data-address]')].map((person) => ({
        name: person.querySelector('bdi')?.textContent ?? '',
        address: person.dataset.address ?? '',
      })),
      subject: row.querySelector('.row-subject')?.textContent ?? '',
      unread: row.hasAttribute('data-unread'),
    })),
  );
}

/** Opens the newest letter of the folder with exactly this subject. */
export async function openLetter(page: Page, subject: string): Promise<void> {
  // In a narrow window an open letter hides the list, and a person goes back to it first.
  const back = page.locator('.letter .back');
  if (await back.isVisible()) await back.click();
  const wanted = page.locator('.row-subject').getByText(subject, { exact: true });
  await rowsOf(page).filter({ has: wanted }).first().click();
  await page.locator('[data-message-id] [data-subject]').getByText(subject, { exact: true }).waitFor();
}

/** Answers the letter that is open; what is typed next stands above the earlier words. */
export async function reply(page: Page): Promise<void> {
  await page.click('[data-reply]');
  await bodyOf(page).waitFor();
}

/** Begins a letter of one's own. */
export async function compose(
  page: Page,
  { to, cc, subject }: { to: string; cc?: string; subject?: string },
): Promise<void> {
  await page.click('nav a[href="#compose"]');
  await recipient(page, 'to', to);
  if (cc) await recipient(page, 'cc', cc);
  if (subject) await page.fill('[data-compose-id] input[name="subject"]', subject);
}

export async function attach(
  page: Page,
  { name, content }: { name: string; content: string | Uint8Array },
): Promise<void> {
  const attached = form(page).locator('[data-attachment]');
  const before = await attached.count();
  await form(page)
    .locator('[data-attach]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await attached.nth(before).waitFor();
}

export async function type(page: Page, text: string): Promise<void> {
  await bodyOf(page).focus();
  await page.keyboard.type(text);
}

/** Sends by the button and waits until the page says so. */
export async function send(page: Page): Promise<void> {
  await page.click('[data-send]');
  await form(page).waitFor({ state: 'detached' });
  await page.locator('[role="status"]:not(:empty)').waitFor();
}

async function recipient(page: Page, kind: 'to' | 'cc', address: string): Promise<void> {
  const field = form(page).locator(`input[name="${kind}"]`);
  await field.fill(address);
  await field.press('Enter');
  await form(page).locator(`[data-${kind}]`).last().waitFor();
}

function rowsOf(page: Page): Locator {
  return page.locator('[data-letter-id]');
}

function form(page: Page): Locator {
  return page.locator('[data-compose-id]');
}

function bodyOf(page: Page): Locator {
  return form(page).locator('[data-body]');
}
