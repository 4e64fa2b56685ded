// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { takeNonce } from './takeNonce';

const RIGHT = '0f0f0f0f-1a2b-4c3d-8e9f-0123456789ab';
const wrong = (i: number) => `${String(i).padStart(8, '0')}-1a2b-4c3d-8e9f-0123456789ab`;

const offer = (data: unknown, source: unknown = window.parent) =>
  window.dispatchEvent(Object.assign(new MessageEvent('message', { data }), source ? { source } : {}));

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('the right word is taken, with how large the page is shown', async () => {
  const taken = takeNonce(async (word) => word === RIGHT);
  offer({ nonce: RIGHT, pixelRatio: 2 });
  expect(await taken).toEqual({ nonce: RIGHT, pixelRatio: 2 });
});

test('of a flood of wrong words few are asked about, and the right one is still taken', async () => {
  const asked: string[] = [];
  const taken = takeNonce(async (word) => {
    asked.push(word);
    return word === RIGHT;
  });
  for (let turn = 0; turn < 600; turn++) {
    for (let i = 0; i < 100; i++) offer({ nonce: wrong(turn * 100 + i) });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked.length).toBeLessThan(70);
  offer({ nonce: RIGHT, pixelRatio: 1 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await taken).nonce).toBe(RIGHT);
});

test.each([[undefined], [null], [{}], [{ nonce: 7 }], [{ nonce: '' }], [{ nonce: 'x'.repeat(10_000_000) }]])(
  'what is no word is not asked about: %#',
  async (data) => {
    const isRight = vi.fn(async () => true);
    void takeNonce(isRight);
    offer(data);
    offer({ nonce: RIGHT }, { another: 'window' });
    await vi.advanceTimersByTimeAsync(100);
    expect(isRight).not.toHaveBeenCalled();
  },
);
