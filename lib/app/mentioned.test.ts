import { expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { PageReading } from '../domain/pageReading';
import { addClient } from './clients';
import { neverLog } from './neverLog';
import { marksFor, pickWritten, seePage } from './page';
import { showSidebar } from './sidebar';

const ME = 'manager@firma.test';
const MAIL = 'https://mail.firma.test';
const CRM = 'https://crm.firma.test';
const ANNA = 'anna@severstroy.example';

const empty: PageReading = {
  site: 'generic',
  layout: 'any',
  own: [],
  view: 'other',
  messages: [],
  composes: [],
  unreadable: false,
};

/** The sidebar beside a page that is no webmail's and names these, the user's own address having been seen in webmail. */
async function besidePageWith(addresses: string[], { known = [] as string[] } = {}) {
  const { app, command } = testApp();
  const tabs = testTabs();
  for (const email of known) await addClient(app, command(), { clientName: email, contactName: '', email });
  await seePage(app, tabs, 1, MAIL, { ...empty, site: 'roundcube', own: [ME] });
  await neverLog(app, command(), { entry: 'bank.example' });
  await seePage(app, tabs, 2, CRM, { ...empty, mentioned: addresses.map((address) => ({ address, times: 1 })) });
  return showSidebar(app, await tabs.reading(2));
}

test.each([
  ['the user', ME],
  ['a colleague', 'olga@firma.test'],
  ['a program', 'noreply@shop.example'],
  ['whoever is on the list of those never logged', 'office@bank.example'],
])('%s is not offered as a client beside any page', async (_, address) => {
  expect(await besidePageWith([address])).toMatchObject({ state: 'nothing-open', people: [] });
  const { people, focus, newcomer } = await besidePageWith(['anna@severstroy.example', address]);
  expect(people.map((person) => person.address)).toEqual(['anna@severstroy.example']);
  expect(focus?.address).toBe('anna@severstroy.example');
  expect(newcomer?.email).toBe('anna@severstroy.example');
});

test('the user’s own address, which no webmail has said, is not listed once the user has said that it is', async () => {
  const { app, command } = testApp();
  const tabs = testTabs();
  const mentioned = [ME, ANNA].map((address) => ({ address, times: 1 }));
  await seePage(app, tabs, 2, CRM, { ...empty, mentioned });
  const before = await showSidebar(app, await tabs.reading(2));
  expect(before).toMatchObject({ onAnyPage: true, people: [{ address: ME }, { address: ANNA }] });
  await neverLog(app, command(), { entry: ME });
  expect((await showSidebar(app, await tabs.reading(2))).people).toEqual([{ address: ANNA }]);
});

test('who is a client stays one, wherever their address is', async () => {
  const { dossier } = await besidePageWith([ME, 'office@bank.example'], { known: ['office@bank.example'] });
  expect(dossier?.client.name).toBe('office@bank.example');
});

test('a webmail that is not laid out as it is known shows who is in sight, and says that it does', async () => {
  const { app, command } = testApp();
  const tabs = testTabs();
  await addClient(app, command(), { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' });
  const mentioned = [{ address: 'anna@severstroy.example', times: 2 }];
  const page: PageReading = { ...empty, site: 'sogo', own: [ME], lacks: ['layout'], mentioned, unreadable: true };
  await seePage(app, tabs, 1, MAIL, page);
  const view = await showSidebar(app, await tabs.reading(1));
  expect(view).toMatchObject({ state: 'people', lacks: ['layout'], dossier: { client: { name: 'Severstroy' } } });
});

test('a pick holds for the view of the page that it was made beside, and for no other', async () => {
  const { app, command } = testApp();
  const tabs = testTabs();
  for (const name of ['anna', 'boris', 'vera']) {
    await addClient(app, command(), { clientName: name, contactName: '', email: `${name}@${name}.example` });
  }
  const mention = (name: string, times: number) => ({ address: `${name}@${name}.example`, times });
  const see = (pageView: string, ...mentioned: PageReading['mentioned'] & object) =>
    seePage(app, tabs, 2, CRM, { ...empty, mentioned, pageView });
  const focus = async () => (await showSidebar(app, await tabs.reading(2))).dossier?.client.name;

  await see('load:1', mention('anna', 3), mention('boris', 1));
  await pickWritten(app, tabs, 2, 'Boris@boris.example');
  expect(await focus()).toBe('boris');
  // The page changes by itself.
  await see('load:1', mention('anna', 4), mention('boris', 1));
  expect(await focus()).toBe('boris');
  // The next letter mentions the same person in passing; so does the page after a reload.
  await see('load:2', mention('vera', 3), mention('boris', 1));
  expect(await focus()).toBe('vera');
  await pickWritten(app, tabs, 2, 'boris@boris.example');
  await see('reload:1', mention('vera', 3), mention('boris', 1));
  expect(await focus()).toBe('vera');
});

test('a national number of another country counts for the focus as it does for the mark', async () => {
  const { app, command } = testApp();
  const tabs = testTabs();
  const number = '8 (916) 000-00-03';
  await addClient(app, command(), { ...{ clientName: 'Северстрой', contactName: '' }, email: ANNA, phone: number });
  expect(await marksFor(app, [number])).toEqual({ [number]: 'client' });
  await seePage(app, tabs, 2, CRM, { ...empty, mentioned: [{ address: number, times: 1 }] });
  expect((await showSidebar(app, await tabs.reading(2))).dossier?.client.name).toBe('Северстрой');
});
