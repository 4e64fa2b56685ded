// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'forgetmenot' } } }));

const { whenLookedAt } = await import('./context');

test('a page made ready beforehand is begun with when somebody looks at it', async () => {
  let begun = false;
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const waiting = whenLookedAt().then(() => {
    begun = true;
  });
  await Promise.resolve();
  expect(begun).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(begun).toBe(true);
});

test('any other page is begun with at once', async () => {
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  await whenLookedAt();
});
