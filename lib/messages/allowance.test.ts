import { expect, test, vi } from 'vitest';
import { type Allowance, createAllowance } from './allowance';

const SHOP = { tabId: 1, site: 'https://shop.example' };
const MAIL = { tabId: 2, site: 'https://mail.google.com' };
const letters = (count: number) => ({
  reading: { messages: Array.from({ length: count }, () => ({ text: 'x'.repeat(20_000), to: [] })) },
});

/** As often as it may within the seconds, asked a hundred times a second. */
function saidWithin(seconds: number, input: unknown): number {
  let now = 0;
  const allowance = createAllowance(() => now);
  let said = 0;
  for (; now < seconds * 1_000; now += 10) if (allowance.maySay(SHOP, 'page.see', input)) said++;
  expect(allowance.maySay(MAIL, 'page.see', letters(50)), 'another site is not concerned').toBe(true);
  return said;
}

test('fifty letters are said whenever one is added, every second and a half', () => {
  let now = 0;
  const allowance = createAllowance(() => now);
  for (let turn = 0; turn < 100; turn++, now += 1_500)
    expect(allowance.maySay(MAIL, 'page.see', letters(50))).toBe(true);
});

test('a page that floods says no more than its share, and other sites as much as ever', () => {
  expect(saidWithin(60, letters(100)) * 2_000_000).toBeLessThan(60_000_000);
});

test('one message that is too large is not looked at', () => {
  expect(createAllowance(() => 0).maySay(SHOP, 'page.see', letters(151))).toBe(false);
});

test('a tab may call so often, and another tab all the same', () => {
  const allowance = createAllowance(() => 0);
  const calls = Array.from({ length: 5_000 }, () => allowance.mayCall(SHOP)).filter(Boolean);
  expect(calls).toHaveLength(1_000);
  expect(allowance.mayCall(MAIL)).toBe(true);
});

/** How many addresses the site can have tried after so many seconds of trying. */
async function triedWithin(allowance: Allowance, seconds: number): Promise<number> {
  let tried = 0;
  const trying = (async () => {
    for (;;) {
      await allowance.untilAllowed(
        SHOP.site,
        Array.from({ length: 1_000 }, (_, i) => `p${tried + i}@strangers.example`),
      );
      tried += 1_000;
    }
  })();
  void trying;
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  return tried;
}

test('twenty thousand addresses at once are looked up, then no more than a person could look at', async () => {
  vi.useFakeTimers();
  try {
    const allowance = createAllowance(() => Date.now());
    expect(await triedWithin(allowance, 0)).toBeGreaterThanOrEqual(20_000);
    expect(await triedWithin(allowance, 60)).toBeLessThan(26_000 + 60 * 100);
    // The same again are no more, and another site has its own.
    const from = Date.now();
    await allowance.untilAllowed(
      MAIL.site,
      Array.from({ length: 5_000 }, (_, i) => `p${i}@strangers.example`),
    );
    for (let turn = 0; turn < 20; turn++)
      await allowance.untilAllowed(
        MAIL.site,
        Array.from({ length: 5_000 }, (_, i) => `p${i}@strangers.example`),
      );
    expect(Date.now()).toBe(from);
  } finally {
    vi.useRealTimers();
  }
});
