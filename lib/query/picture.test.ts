import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const LATER = Date.now() + 60_000;

vi.stubGlobal('chrome', fakeBrowser);
const { agePicture, keepPicture, lastPicture } = await import('./picture');
vi.unstubAllGlobals();

beforeEach(async () => {
  fakeBrowser.reset();
  await keepPicture({ html: '<p>Today</p>', until: LATER });
});

test('what the popup does not show leaves its picture as it is', async () => {
  await agePicture({ nouns: ['payment', 'activity'], clientIds: ['c1'] });
  expect(await lastPicture()).toEqual({ html: '<p>Today</p>', until: LATER });
});

test('follow-ups that were changed make it old, and their clients’ lines are named', async () => {
  await Promise.all([
    agePicture({ nouns: ['followUp'], clientIds: ['c1'] }),
    agePicture({ nouns: ['followUp', 'activity'], clientIds: ['c2', 'c1'] }),
  ]);
  expect(await lastPicture()).toEqual({ html: '<p>Today</p>', until: LATER, isOld: true, changed: ['c1', 'c2'] });
});

test.each(['client', 'contact', 'setting'])('a changed %s leaves nothing of it', async (noun) => {
  await agePicture({ nouns: ['followUp', noun], clientIds: ['c1'] });
  expect(await lastPicture()).toBeUndefined();
});

test('where too many were changed nothing of it is shown', async () => {
  for (let hundred = 0; hundred < 3; hundred++) {
    const clientIds = Array.from({ length: 100 }, (_, i) => `c${hundred}-${i}`);
    await agePicture({ nouns: ['followUp'], clientIds });
  }
  expect(await lastPicture()).toBeUndefined();
});

test('when its time is over it is shown no more, old or not', async () => {
  await keepPicture({ html: '<p>Today</p>', until: Date.now() - 1 });
  await agePicture({ nouns: ['followUp'], clientIds: ['c1'] });
  expect(await lastPicture()).toBeUndefined();
});
