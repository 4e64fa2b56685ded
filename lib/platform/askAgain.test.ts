import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { answerPressed, askAgain, pressedAs } = await import('./askAgain');

const PRESSED = { host: 'mail.example', said: 'Oliver: Paid' };

/** What stands in the window's address is what it asks about. */
async function shownId(): Promise<string> {
  const create = vi.mocked(fakeBrowser.windows.create);
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  return String(create.mock.lastCall?.[0]?.url).split('#')[1] ?? '';
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({ id: 3 } as never);
  vi.spyOn(fakeBrowser.windows, 'remove').mockResolvedValue(undefined as never);
});

test.each([true, false])('what was pressed is done only when it was meant: %s', async (yes) => {
  const answer = askAgain(PRESSED);
  const id = await shownId();
  expect(pressedAs(id)).toEqual(PRESSED);
  answerPressed('another', true);
  answerPressed(id, yes);
  expect(await answer).toBe(yes);
  expect(pressedAs(id)).toBeNull();
  expect(fakeBrowser.windows.remove).toHaveBeenCalledWith(3);
});

test('a second press takes the place of the first, which was not meant', async () => {
  const first = askAgain(PRESSED);
  await shownId();
  const second = askAgain({ ...PRESSED, said: 'Oliver: Written off' });
  expect(await first).toBe(false);
  answerPressed(await shownId(), true);
  expect(await second).toBe(true);
});
