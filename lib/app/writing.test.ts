import { describe, expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { TextForLetter } from '../domain/dossier';
import type { ComposeReading, PageReading } from '../domain/pageReading';
import { addClient, editClient, showDossier } from './clients';
import { seePage } from './page';
import { showSidebar } from './sidebar';
import { putIntoLetter } from './writing';

const ORIGIN = 'https://mail.studio.example';
const anna = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };

const compose = (key: string, ...to: string[]): ComposeReading => ({
  ...{ key, subject: '', cc: [], bcc: [], attachments: [] },
  to: to.map((address) => ({ address })),
});

const page = (composes: ComposeReading[], takesText = true): PageReading => ({
  ...{ site: 'roundcube', layout: 'x', own: ['me@studio.example'], view: 'compose', messages: [], unreadable: false },
  composes,
  ...(takesText && { takesText: true }),
});

async function beside(reading: PageReading) {
  const world = testApp();
  const { app, command } = world;
  const { clientId } = await addClient(app, command(), anna);
  const tabs = testTabs();
  await seePage(app, tabs, 7, ORIGIN, reading);
  const { writing } = await showSidebar(app, await tabs.reading(7));
  return { ...world, clientId, tabs, writing };
}

describe('the letter being written that a text may be put into', () => {
  test('says for which clients it is', async () => {
    const { writing, clientId } = await beside(page([compose('m:1', 'me@studio.example', anna.email, 'x@y.example')]));
    expect(writing).toEqual({ key: 'm:1', clientIds: [clientId], unaddressed: false });
  });

  test('may be written to nobody yet, though the sidebar shows nobody either', async () => {
    const { writing } = await beside(page([compose('m:1')]));
    expect(writing).toEqual({ key: 'm:1', clientIds: [], unaddressed: true });
  });

  test('is the last of several', async () => {
    const { writing } = await beside(page([compose('m:1', anna.email), compose('m:2', 'x@y.example')]));
    expect(writing).toEqual({ key: 'm:2', clientIds: [], unaddressed: false });
  });

  test('is none where the webmail is not known to take a text, or nothing is written', async () => {
    expect((await beside(page([compose('m:1', anna.email)], false))).writing).toBeUndefined();
    expect((await beside(page([]))).writing).toBeUndefined();
  });
});

describe('putting a text into it', () => {
  const text: TextForLetter = { key: 'm:1', subject: 'Invoice 7', body: 'It is due.\n' };

  async function put(reading: PageReading, answer: boolean, tabId = 7) {
    const { tabs } = await beside(reading);
    const asked: [number, TextForLetter][] = [];
    const refused = await putIntoLetter(
      tabs,
      async (...what) => {
        asked.push(what);
        return answer;
      },
      tabId,
      text,
    ).catch(({ code }) => code);
    return { asked, refused };
  }

  test('asks the tab that shows it', async () => {
    const { asked, refused } = await put(page([compose('m:1', anna.email)]), true);
    expect([asked, refused]).toEqual([[[7, text]], undefined]);
  });

  test('is refused when the page does not take it', async () => {
    expect(await put(page([compose('m:1', anna.email)]), false)).toMatchObject({ refused: 'text-not-taken' });
  });

  test.each([
    ['another letter is open', page([compose('m:2', anna.email)]), 7],
    ['none is open', page([]), 7],
    ['the webmail is not known to take a text', page([compose('m:1', anna.email)], false), 7],
    ['it is another tab', page([compose('m:1', anna.email)]), 8],
  ])('asks no page when %s', async (_, reading, tabId) => {
    expect(await put(reading, true, tabId)).toEqual({ asked: [], refused: 'text-not-taken' });
  });
});

test('the language of a client is kept, and taken back', async () => {
  const { app, command, clientId } = await beside(page([]));
  const editing = command('editClient');
  await editClient(app, editing, { clientId, language: 'ro' });
  await editClient(app, command(), { clientId, remember: ['pays late'] });
  expect((await showDossier(app, { clientId: clientId })).client).toMatchObject({
    language: 'ro',
    remember: ['pays late'],
  });

  const other = await beside(page([]));
  const change = other.command('editClient');
  await editClient(other.app, change, { clientId: other.clientId, language: 'ro' });
  await other.app.store.undo(other.command('undo'), change.id);
  expect((await showDossier(other.app, { clientId: other.clientId })).client).not.toHaveProperty('language');
});
