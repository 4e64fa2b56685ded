// @vitest-environment happy-dom
import { afterAll, expect, test, vi } from 'vitest';
import { OWN } from './own';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'forgetmenot' } } }));

const { whenLookedAt } = await import('./context');

afterAll(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('forget-me-not'));
});

/** As the browser does it: each start of the script is the file from its beginning, in the world of the one before. */
async function start() {
  vi.resetModules();
  const { PageContext } = await import('./context');
  return new PageContext();
}

test('a script that is started again ends the one before and takes away what it left', async () => {
  const first = await start();
  document.documentElement.append(Object.assign(document.createElement('div'), { id: 'left' }));
  document.getElementById('left')?.setAttribute(OWN, 'panel');
  const second = await start();
  expect(first.signal.aborted).toBe(true);
  expect(document.getElementById('left')).toBeNull();
  const third = await start();
  expect(second.signal.aborted).toBe(true);
  expect(third.signal.aborted).toBe(false);
});

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
