import type { Frame, Page } from '@playwright/test';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import { addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { expect, test } from './mailboxes.ts';

const ANOTHER_LETTER = 'The samples have arrived';

declare global {
  var questions: string[];
}

/** From now on what the sidebar asks the background is written down in it. */
async function listenTo(page: Page): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  await sidebar.evaluate(() => {
    globalThis.questions = [];
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (...sent: unknown[]) => Promise<unknown>;
    Object.assign(runtime, {
      sendMessage(...sent: unknown[]) {
        globalThis.questions.push((sent[0] as { type: string }).type);
        return send(...sent);
      },
    });
  });
  return sidebar;
}

const questionsOf = (sidebar: Frame) => sidebar.evaluate(() => globalThis.questions);

test('a letter that is read in one tab wakes that tab’s sidebar and no other', async ({ extension, page }) => {
  await addClient(extension, OLIVER);
  const other = await extension.context.newPage();
  await openMailbox(other, page.url());
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await openLetter(tab, OLIVERS_LETTER);
    await inSidebar(tab, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.clientName }));
  }
  const [here, there] = [await listenTo(page), await listenTo(other)];
  await page.bringToFront();
  await openLetter(page, ANOTHER_LETTER);
  await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer'));
  expect(await questionsOf(here)).toContain('sidebar.show');
  // Whoever is told of a change asks at once: had the other been told, it would have asked by now.
  expect(await questionsOf(there)).toEqual([]);
});
