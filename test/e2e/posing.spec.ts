import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { waitUntil } from '../rig/wait.ts';
import { type AnyPages, startAnyPages } from './anyPages.ts';
import { tell } from './calls.ts';
import { contentScriptOf } from './contentScript.ts';
import { expect, test as withExtension } from './extension.ts';
import { addKnownClient } from './knownClient.ts';
import { PANEL } from './ownElements.ts';
import { stopOnSite, useOnSite } from './useOnSite.ts';

/** A letter in a real Roundcube, as a shop may show it that wants to be taken for one. */
const POSING = new URL('../pages/roundcube/larry-letter', import.meta.url).pathname;
const SHOWN = JSON.parse(readFileSync(`${POSING}.json`, 'utf8')).reading as {
  own: string[];
  messages: { from: { address: string } }[];
};
const SENDER = SHOWN.messages[0]?.from.address ?? '';

const test = withExtension.extend<{ pages: AnyPages }>({
  pages: async ({ language: _ }, use) => {
    const server = await startAnyPages();
    server.put('shop.html', readFileSync(`${POSING}.html`, 'utf8'));
    server.put('plain.html', '<!doctype html><title>Nothing</title><p>Nothing is written here.</p>');
    await use(server);
    await server.stop();
  },
});

test('a switched-on site that looks like a webmail asks once, and changes nothing before it is called one', async ({
  extension,
  pages,
}) => {
  const client = await addKnownClient(extension, SENDER);
  await tell(extension, 'letter.await', {
    ...{ commandId: randomUUID(), clientId: client.clientId, letter: { key: 'asked', subject: 'Asked' } },
  });
  const kept = async () => {
    const { timeline, followUps } = await tell(extension, 'client.show', { clientId: client.clientId });
    return JSON.stringify([timeline, followUps, await tell(extension, 'own.list', {})]);
  };
  const before = await kept();
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}shop.html`);
  await useOnSite(extension, page);
  const { host } = new URL(pages.url);
  const question = () => inSidebar(page, (sidebar) => sidebar.getByText(en['webmail.ask'].replace('{{host}}', host)));
  await question();
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
  expect(await kept()).toBe(before);
  expect(await tell(extension, 'letter.writeTo', {})).toBeNull();

  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['webmail.yes'] }))).click();
  await waitUntil('it to say where letters are written', async () =>
    String(await tell(extension, 'letter.writeTo', {})).startsWith(pages.url),
  );
  await page.reload();
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
  await expect(await inSidebar(page, (sidebar) => sidebar.locator('main'))).not.toContainText(en['webmail.yes']);

  await stopOnSite(extension, page);
  await waitUntil('it to be forgotten', async () => (await tell(extension, 'letter.writeTo', {})) === null);
  expect(await tell(extension, 'own.list', {})).toEqual([]);
  expect(
    (await tell(extension, 'client.show', { clientId: client.clientId })).timeline.filter(({ link }) => link),
  ).toEqual([]);
});

test('switched off, a page that was never read loses its panel, and a script left over is answered nothing', async ({
  extension,
  pages,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}plain.html`);
  await useOnSite(extension, page);
  await expect(page.locator(PANEL)).toHaveCount(1);
  const script = await contentScriptOf(page, extension.extensionId);
  expect(await script.call('page.mark', { addresses: [] })).toMatchObject({ ok: true });
  // As a full memory would have it: nothing that the page said is kept.
  await extension.evaluateInExtension(async () => {
    const kept = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('page:'));
    await chrome.storage.session.remove(kept);
  });
  await stopOnSite(extension, page);
  await expect(page.locator(PANEL)).toHaveCount(0);
  for (const [name, input] of [
    ['page.hello', {}],
    ['page.mark', { addresses: ['somebody@strangers.example'] }],
    ['page.frame', {}],
  ] as const)
    expect(await script.call(name, input), name).toMatchObject({ ok: false, code: 'not-allowed' });
});
