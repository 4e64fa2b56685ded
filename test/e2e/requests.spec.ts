import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter } from '../practice/mail.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { expect, test } from './mailboxes.ts';

test('a letter is a complaint by one click; it waits on its page, is answered, solved and opened again by keys', async ({
  extension,
  page,
}) => {
  const clientId = await addClient(extension, OLIVER);
  await openLetter(page, OLIVERS_LETTER);
  const log = await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.logComplaint'] }));
  await log.click();
  await inSidebar(page, (sidebar) => sidebar.getByText(en['letter.loggedComplaint']).first());

  const requests = await extension.page('dashboard.html#/requests');
  const line = requests.locator('[data-request]');
  await expect(line).toHaveCount(1);
  await expect(requests.getByRole('link', { name: new RegExp(en['dashboard.requests']) })).toContainText('1');
  expect(await violationsOn(requests)).toEqual([]);
  await line.getByRole('button', { name: en['request.answer'], exact: true }).press('Enter');
  await expect(line.getByRole('button', { name: en['request.notAnswer'] })).toBeVisible();
  await expect(line.getByRole('link').first()).toBeFocused();
  await line.getByRole('button', { name: en['request.solve'], exact: true }).press('Enter');
  await requests.keyboard.type('two new boxes');
  await requests.keyboard.press('Enter');
  await expect(requests.getByText(en['request.none'], { exact: true })).toBeVisible();
  await expect(requests.getByRole('button', { name: new RegExp(en['request.state.open']) })).toBeFocused();
  await requests.getByRole('button', { name: new RegExp(en['request.state.solved']) }).press('Enter');
  await line.getByRole('button', { name: en['request.reopen'] }).press('Enter');
  await expect(requests.getByText(en['request.noneSolved'], { exact: true })).toBeVisible();

  const { followUps, timeline } = await tell(extension, 'client.show', { clientId });
  expect(followUps.map(({ from }) => from?.playbook)).toEqual(['request']);
  expect(timeline.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['complaint', 'request-answered', 'request-solved', 'request-reopened']),
  );
});
