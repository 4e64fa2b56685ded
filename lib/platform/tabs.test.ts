import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { forgetTab, giveNonce, nonceOfTab } = await import('./tabs');

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
