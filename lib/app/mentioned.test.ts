import { expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { PageReading } from '../domain/pageReading';
import { addClient } from './clients';
import { neverLog } from './neverLog';
import { seePage } from './page';
import { showSidebar } from './sidebar';

const ME = 'manager@firma.test';
const MAIL = 'https://mail.firma.test';
const CRM = 'https://crm.firma.test';

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
