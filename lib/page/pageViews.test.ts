import { describe, expect, test } from 'vitest';
import { createPageViews, type Look } from './pageViews';

const LETTER: Look = {
  address: 'https://horde.example/imp/',
  title: 'Inbox (3)',
  names: new Set(['anna@a.example', 'boris@b.example']),
  redrawn: false,
  at: 0,
};

/** Whether the page shows another view after a letter of Anna's, which mentions Boris. */
function isAnother(change: Partial<Look>, actedAt?: number): boolean {
  const views = createPageViews('load');
  const first = views.seen(LETTER);
  if (actedAt !== undefined) views.acted(actedAt);
  return views.seen({ ...LETTER, at: 1_000, ...change }) !== first;
}

describe('another view of a page that nobody knows', () => {
  test.each<[string, Partial<Look>, number | undefined, boolean]>([
    ['nothing changed', {}, undefined, false],
    ['the user clicked and nothing was drawn anew', {}, 500, false],
    ['the window went to another place', { address: 'https://horde.example/imp/#msg:8' }, undefined, true],
    ['another title', { title: 'Re: samples' }, undefined, true],
    ['another number of unread letters', { title: 'Inbox (4)' }, undefined, false],
    ['no unread letters any more', { title: 'Inbox' }, undefined, false],
    [
      'the next letter mentions the same person in passing',
      { names: new Set(['vera@v.example', 'boris@b.example']), redrawn: true },
      undefined,
      true,
    ],
    ['the next letter is of the same people', { redrawn: true }, 500, true],
    ['the same, from a slow server', { redrawn: true, at: 9_000 }, 500, true],
    ['a click long ago', { redrawn: true, at: 60_000 }, 500, false],
    [
      'a list gets a line by itself',
      { names: new Set(['anna@a.example', 'boris@b.example', 'c@c.example']), redrawn: true },
      undefined,
      false,
    ],
    ['everybody is gone', { names: new Set() }, undefined, true],
  ])('%s', (_, change, actedAt, another) => {
    expect(isAnother(change, actedAt)).toBe(another);
  });

  test('what follows the answer to a click is the same view', () => {
    const views = createPageViews('load');
    views.seen(LETTER);
    views.acted(100);
    const next = views.seen({ ...LETTER, redrawn: true, at: 200 });
    expect(views.seen({ ...LETTER, redrawn: true, at: 900 })).toBe(next);
  });

  test('no view has the name of an earlier one, whatever it shows, nor of one before a reload', () => {
    const views = createPageViews('load');
    const elsewhere = { ...LETTER, address: 'https://horde.example/' };
    const names = [LETTER, elsewhere, LETTER, elsewhere].map((look) => views.seen(look));
    expect(new Set(names).size).toBe(4);
    expect(names).not.toContain(createPageViews('next load').seen(LETTER));
  });
});
