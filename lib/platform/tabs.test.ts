import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabPage } from '../app/tabPorts';
import { emptyReading } from '../sites/page';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { enterPage, forgetTab, giveNonce, nonceOfTab, openPages, tabs } = await import('./tabs');

beforeEach(async () => {
  for (const tabId of (await tabs.all()).keys()) await forgetTab(tabId);
  fakeBrowser.reset();
});

test('a tab knows the word it was given last, and no other', async () => {
  const first = await giveNonce(7);
  const second = await giveNonce(7);
  expect(second).not.toBe(first);
  expect(await nonceOfTab(7)).toBe(second);
  expect(await nonceOfTab(8)).toBeUndefined();
  await forgetTab(7);
  expect(await nonceOfTab(7)).toBeUndefined();
});

test('of two changes of a tab at the same time none is lost', async () => {
  const page: TabPage = { origin: 'https://mail.google.com', reading: emptyReading('gmail') };
  const picked = { address: 'anna@severstroy.example', beside: '' };
  const sending = { compose: { key: 'c1', to: [], cc: [], bcc: [], subject: '', attachments: [] }, at: 0, own: [] };
  await tabs.change(7, () => page);
  await Promise.all([
    tabs.change(7, (kept) => kept && { ...kept, picked }),
    tabs.change(7, (kept) => kept && { ...kept, sending }),
    tabs.change(7, () => undefined),
  ]);
  expect(await tabs.reading(7)).toEqual({ ...page, picked, sending });
});

test('a page that was not read is known to be open, and leaves nothing to the next site in its tab', async () => {
  await enterPage(7, 'https://crm.example');
  expect(await openPages()).toEqual(new Map([[7, 'https://crm.example']]));
  const nonce = await giveNonce(7);
  await enterPage(7, 'https://crm.example');
  expect(await nonceOfTab(7)).toBe(nonce);
  await enterPage(7, 'https://shop.example');
  expect(await nonceOfTab(7)).toBeUndefined();
});

test('one site’s tabs fill the memory with their own pages alone', async () => {
  const page = (origin: string, length: number): TabPage => ({
    origin,
    reading: { ...emptyReading('generic'), layout: 'x'.repeat(length) },
  });
  await tabs.change(1, () => page('https://mail.google.com', 1_000_000));
  for (let tabId = 2; tabId < 30; tabId++) await tabs.change(tabId, () => page('https://flood.example', 1_500_000));
  expect((await tabs.reading(1))?.origin).toBe('https://mail.google.com');
  expect([...(await tabs.all()).keys()]).toEqual([1, 28, 29]);
  await tabs.change(1, () => page('https://mail.google.com', 20_000_000));
  expect(await tabs.reading(1), 'too large to be kept').toBeUndefined();
});
