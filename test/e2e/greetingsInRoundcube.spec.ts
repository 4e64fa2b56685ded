import { randomUUID } from 'node:crypto';
import { EVERYBODY } from '../../lib/domain/segments/filter.ts';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { logIn, openInPreview, send } from '../webmail/roundcube-mail.ts';
import { tell } from './calls.ts';
import { expect, test } from './mailboxes.ts';

const ANNA = { name: 'Анна Соколова', address: 'anna@severstroy.example' };

test('a greeting and a promotion are begun in Roundcube with their text, sent, and stand in the history once each', async ({
  extension,
  roundcube,
}) => {
  await roundcube.deliver({
    ...{ from: `${ANNA.name} <${ANNA.address}>`, to: roundcube.account },
    ...{ subject: 'Prices', text: 'Good day!' },
  });
  const mail = await extension.context.newPage();
  await logIn(mail, roundcube);
  await openInPreview(mail, 'Prices');
  await (await inSidebar(mail, (sidebar) => sidebar.getByRole('button', { name: 'Add client' }))).click();
  await inSidebar(mail, (sidebar) => sidebar.getByRole('heading', { name: 'Severstroy' }));
  const [{ id: clientId = '' } = {}] = (await tell(extension, 'client.list', { search: '', offset: 0, limit: 1 })).rows;
  const [{ id: contactId = '' } = {}] = (await tell(extension, 'client.show', { clientId })).contacts;
  const birthday = `--${addDays(dayOf(wallClockOf(new Date())), 1).slice(5)}`;
  await tell(extension, 'contact.edit', { commandId: randomUUID(), contactId, birthday });
  const letters = { ru: { subject: 'Паллеты дешевле', body: 'Здравствуйте, {person}!\n\nСкидка до {until}.' } };
  const { promotionId } = await tell(extension, 'promotion.keep', {
    ...{ commandId: randomUUID(), title: 'Pallets', letters, whom: EVERYBODY, daily: 20 },
    until: addDays(dayOf(wallClockOf(new Date())), 9),
  });

  for (const path of ['care/greetings', `care/promotions/${promotionId}`]) {
    const page = await extension.page(`dashboard.html#/${path}`);
    const walk = page.locator('[data-walk]');
    const subject = await walk.getByLabel(en['chaseLetter.subject']).inputValue();
    const body = await walk.getByLabel(en['chaseLetter.body']).inputValue();
    const opening = extension.context.waitForEvent('page');
    await walk.getByRole('link', { name: en.write, exact: true }).click();
    const compose = await opening;
    await expect(compose.locator('#compose-subject')).toHaveValue(subject);
    await expect(compose.locator('[name="_message"]')).toHaveValue(new RegExp(body.split('\n')[0] ?? ''));
    // In the window that is open already it is put by a click in the sidebar, beside the same words.
    await send(compose);
    const sent = await inSidebar(compose, (sidebar) => sidebar.getByTestId('just-sent'));
    await sent.getByRole('button', { name: en['letter.log'] }).click();
    await inSidebar(compose, (sidebar) => sidebar.getByTestId('just-sent').getByTestId('receipt'));
    await page.bringToFront();
    await page.keyboard.press('Control+Enter');
    await expect(walk).toHaveCount(0);
    const { timeline } = await tell(extension, 'client.show', { clientId });
    expect(timeline.filter(({ title }) => title === subject)).toHaveLength(1);
    await compose.close();
    await page.close();
  }
});
