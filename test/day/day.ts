import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { playCare } from './care.ts';
import { playClientBase } from './clientBase.ts';
import { inSidebar } from './sidebar.ts';
import type { Stage } from './stage.ts';
import { type DayLanguage, dayWords, fill } from './words.ts';

export interface Day {
  browser: Browser;
  stage: Stage;
  language: DayLanguage;
  /** Where the screenshots go. */
  pictures: string;
  /** Told after each step: what was done, and what was seen. */
  say(step: string, seen: string): void;
}

/** Longest wait for one thing to appear, in milliseconds: these machines may be slow, the product is not. */
const PATIENCE = 15_000;

/** One manager's working day from the first letter to the finished promise, on a real webmail in a real browser. */
export async function playDay({ browser, stage, language, pictures, say }: Day): Promise<void> {
  const words = dayWords[language];
  const { ui } = words;
  const { page, sender } = stage;
  mkdirSync(pictures, { recursive: true });
  let pictureCount = 0;
  const picture = (name: string, of: Page = page) =>
    of.screenshot({ path: join(pictures, `${String(++pictureCount).padStart(2, '0')}-${name}.png`) });
  const see = (part: Parameters<typeof inSidebar>[1]) => inSidebar(page, part);

  const clicks = await countClicks(browser);
  await page.reload();

  // 1. An unknown sender becomes a client by one click.
  await stage.openFirstLetter();
  const form = await see((sidebar) => sidebar.getByTestId('newcomer'));
  const field = (label: string) => form.getByLabel(label, { exact: true });
  await expect(field(ui['client.contactName'])).toHaveValue(sender.name, { timeout: PATIENCE });
  await expect(field(ui['client.name'])).toHaveValue(sender.company);
  await expect(field(ui['client.post'])).toHaveValue(sender.post);
  await expect(field(ui['client.phone'])).toHaveValue(sender.phone);
  await picture('unknown-sender');
  await form.getByRole('button', { name: ui['client.add'] }).click();
  await see((sidebar) => sidebar.getByRole('heading', { name: sender.company }));
  say('an unknown sender becomes a client', `${sender.name}, ${sender.post}, ${sender.company}, ${sender.phone}`);

  // 2. One line is a promise; its date is seen before Enter.
  const line = await see((sidebar) => sidebar.getByTestId('entry-line'));
  await line.fill(words.promise);
  const understood = await see((sidebar) => sidebar.getByTestId('understood').filter({ hasText: words.about }));
  await expect(understood).toContainText('10:00');
  const reading = (await understood.innerText()).replace(/\s+/g, ' ');
  await picture('promise-understood');
  await line.press('Enter');
  await see((sidebar) => sidebar.locator('[data-follow-up]').filter({ hasText: words.about }));
  await expect(line).toHaveValue('');
  say(`“${words.promise}”`, `${reading}; ${clicks()} clicks from the list of letters to the first promise`);

  // 3. The letter is logged once, whatever is pressed and reloaded; undo works.
  const logButton = (await see((sidebar) => sidebar.getByRole('button', { name: ui['letter.log'] }))).first();
  await logButton.dblclick();
  await see((sidebar) => sidebar.getByTestId('receipt'));
  await page.reload();
  await stage.openFirstLetter();
  const receipt = await see((sidebar) => sidebar.getByTestId('receipt'));
  const timeline = await see((sidebar) => sidebar.getByTestId('timeline'));
  await expect(timeline.getByRole('listitem')).toHaveCount(1);
  await receipt.getByRole('button', { name: ui.undo }).click();
  await see((sidebar) => sidebar.getByText(ui['sidebar.noHistory']));
  await (await see((sidebar) => sidebar.getByRole('button', { name: ui['letter.log'] }))).first().click();
  await see((sidebar) => sidebar.getByTestId('receipt'));
  await picture('letter-logged');
  say('the letter is logged', 'once after a double click and a reload; taken back; logged again');

  // 4. A reply with a proposal is sent and logged in one click.
  await stage.answerWith('КП-118.pdf');
  const sent = await see((sidebar) => sidebar.getByTestId('just-sent'));
  await expect(sent).toContainText('КП-118.pdf');
  await picture('just-sent');
  await sent.getByRole('button', { name: ui['letter.logProposal'] }).click();
  const logged = fill(ui['letter.loggedProposalNumber'], { number: 118 });
  await see((sidebar) => sidebar.getByTestId('just-sent').getByTestId('receipt').filter({ hasText: logged }));
  await see((sidebar) => sidebar.getByTestId('timeline').getByText('КП-118.pdf'));
  await see((sidebar) => sidebar.locator('details summary'));
  await picture('proposal-logged');
  say('the reply is logged as a proposal', `${logged}, with a follow-up in two working days`);

  // 5. The time comes while the worker is dead.
  const soon = await see((sidebar) => sidebar.getByTestId('entry-line'));
  await soon.fill(words.soon);
  await see((sidebar) => sidebar.getByTestId('understood').filter({ hasText: words.soonText }));
  const before = await badgeOf(browser);
  const earlier = new Set(await notificationsOf(browser));
  await soon.press('Enter');
  await expect(soon).toHaveValue('');
  await browser.killWorker();
  const planned = Date.now();
  await waitUntil('the notification', async () => (await notificationsOf(browser)).some((id) => !earlier.has(id)), {
    seconds: 100,
  });
  await waitUntil('the number on the icon', async () => Number(await badgeOf(browser)) > Number(before));
  const waited = Math.round((Date.now() - planned) / 1000);
  say(
    'the time comes, the worker having been ended',
    `a notification after ${waited} s; icon ${before || 0} → ${await badgeOf(browser)}`,
  );

  // 6. The popup: one is snoozed, one is finished with what came of it and what comes next.
  const popup = await browser.page('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  const item = (text: string) =>
    popup.locator('[data-day-item]').filter({ hasText: sender.company }).filter({ hasText: text });
  await expect(item(words.soonText)).toBeVisible({ timeout: PATIENCE });
  await picture('popup', popup);
  await item(words.about).hover();
  await item(words.about).getByRole('button', { name: ui.later }).click();
  await picture('popup-later', popup);
  await popup.getByRole('menuitem', { name: ui['snooze.week'] }).click();
  await expect(popup.getByRole('status')).toContainText(fill(ui['snooze.moved'], { when: '' }).split(':')[0] ?? '');
  await item(words.soonText).hover();
  await item(words.soonText).getByRole('button', { name: ui.done }).click();
  await popup.getByLabel(ui['finish.outcome']).fill(words.outcome);
  await popup.getByLabel(ui['finish.next']).fill(words.next);
  await expect(popup.getByTestId('understood')).toBeVisible();
  await picture('popup-finishing', popup);
  await popup.getByLabel(ui['finish.next']).press('Enter');
  await expect(item(words.soonText)).toHaveCount(0);
  await picture('popup-finished', popup);
  await popup.close();
  say('the popup', `one moved by a week; one finished: “${words.outcome}”, then “${words.next}”`);

  // 7. A later letter shows all of it; so does the list, and writing to the person.
  await stage.openLaterLetter();
  const history = await see((sidebar) => sidebar.getByTestId('timeline').filter({ hasText: words.outcome }));
  await expect(history).toContainText('КП-118.pdf');
  const entries = await history.getByRole('listitem').count();
  await picture('later-letter');
  await stage.showList();
  await waitUntil('the marks on the rows', async () => (await stage.marks()).marked > 0);
  const marks = await stage.marks();
  expect(marks.marked).toBe(marks.rows);
  await picture('list-marked');
  await stage.writeToSender();
  await see((sidebar) => sidebar.getByRole('heading', { name: sender.company }));
  await picture('writing-to-the-client');
  say(
    'a later letter, the list, a new letter',
    `${entries} entries of history; ${marks.marked} of ${marks.rows} rows marked`,
  );

  // 8. His own sent letter shows the client, and is known to be logged.
  await stage.openOwnSentLetter();
  await see((sidebar) => sidebar.getByRole('heading', { name: sender.company }));
  await see((sidebar) => sidebar.getByTestId('receipt').filter({ hasText: logged }));
  await picture('own-sent-letter');
  say('the own sent letter', `${sender.company}, ${logged}`);

  // 9. to 12. What is known of clients beyond the mail.
  await playClientBase({ browser, language, picture, say });

  // 13. to 15. Nobody drifts away.
  await playCare({ browser, stage, language, picture, say });
}

/** Counts what a person clicks in the pages of the browser from now on, frames and all. */
async function countClicks({ context }: Browser): Promise<() => number> {
  let clicks = 0;
  await context.exposeBinding('countClick', () => {
    clicks += 1;
  });
  await context.addInitScript(() => {
    const { countClick } = globalThis as unknown as { countClick(): void };
    addEventListener('click', ({ isTrusted }) => isTrusted && countClick(), { capture: true });
  });
  return () => clicks;
}

function notificationsOf(browser: Browser): Promise<string[]> {
  return browser.evaluateInExtension(
    () => new Promise<string[]>((resolve) => chrome.notifications.getAll((all) => resolve(Object.keys(all)))),
  );
}

function badgeOf(browser: Browser): Promise<string> {
  return browser.evaluateInExtension(() => chrome.action.getBadgeText({}));
}
