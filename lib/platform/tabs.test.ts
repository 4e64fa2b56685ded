import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabPage } from '../app/ports';
import { emptyReading } from '../sites/page';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { forgetTab, giveNonce, nonceOfTab, tabs } = await import('./tabs');

beforeEach(() => fakeBrowser.reset());

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
