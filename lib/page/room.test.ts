import { describe, expect, test } from 'vitest';
import { type Box, type Covered, createRoom, isCovered, type Sight } from './room';

const sight = (change: Partial<Sight<string>> = {}): Sight<string> => ({
  width: 1024,
  narrowed: true,
  covered: [],
  ...change,
});
const button = (control: string): Covered<string> => ({ control, floating: false });
const inWindow = (control: string): Covered<string> => ({ control, floating: true });
const none = () => false;
const all = () => true;

describe('room for the sidebar', () => {
  test.each<[string, Partial<Sight<string>>, boolean]>([
    ['a page that was narrowed, with nothing under it', {}, true],
    ['a page that cannot be narrowed', { narrowed: false }, false],
    ['a button that lies under it', { covered: [button('Delete')] }, false],
    ['a window of the page’s own', { covered: [inWindow('Send')] }, false],
  ])('%s', (_, change, isThere) => {
    const room = createRoom<string>();
    room.saw(sight(change));
    expect(room.isThere).toBe(isThere);
  });

  test('it is tried again when what was in the way is gone, or the window has grown', () => {
    const room = createRoom<string>();
    room.saw(sight({ covered: [inWindow('Send'), inWindow('Close')] }));
    expect(room.mayBe(1024, all)).toBe(false);
    expect(room.mayBe(900, all)).toBe(false);
    expect(room.mayBe(1024, none)).toBe(true);
    expect(room.mayBe(1025, all)).toBe(true);
    room.saw(sight());
    expect(room.isThere).toBe(true);
  });

  test('a page that cannot be narrowed is asked again only when the window has grown', () => {
    const room = createRoom<string>();
    room.saw(sight({ narrowed: false }));
    expect(room.mayBe(1024, none)).toBe(false);
    expect(room.mayBe(1440, none)).toBe(true);
  });

  test('the user may have it over the page; then it gives way to windows that come, and comes back after them', () => {
    const room = createRoom<string>();
    const over = { narrowed: false, covered: [button('Delete'), inWindow('Chat')] };
    room.saw(sight(over));
    room.insist(sight(over));
    expect(room.isThere).toBe(true);
    // The page draws its buttons anew.
    room.saw(sight({ ...over, covered: [button('Delete 2'), button('Reply 2'), inWindow('Chat 2')] }));
    expect(room.isThere).toBe(true);
    room.saw(sight({ ...over, covered: [inWindow('Chat'), inWindow('Send')] }));
    expect(room.isThere).toBe(false);
    expect(room.mayBe(1024, all)).toBe(false);
    expect(room.mayBe(1024, (control) => control === 'Chat')).toBe(true);
    room.saw(sight(over));
    expect(room.isThere).toBe(true);
  });

  test('where there was room, opening it by hand is no wish to have it over the page', () => {
    const room = createRoom<string>();
    room.insist(sight());
    room.saw(sight({ width: 800, covered: [button('Delete')] }));
    expect(room.isThere).toBe(false);
  });

  test('nor is it any more once there has been room', () => {
    const room = createRoom<string>();
    room.insist(sight({ covered: [button('Delete')] }));
    room.saw(sight({ width: 1440 }));
    room.saw(sight({ width: 800, covered: [button('Delete')] }));
    expect(room.isThere).toBe(false);
  });

  test('folded by the user it stays what the user made it; the next opening is another matter', () => {
    const room = createRoom<string>();
    room.insist(sight({ narrowed: false }));
    room.leave();
    room.saw(sight({ narrowed: false }));
    expect(room.isThere).toBe(false);
  });
});

describe('what lies under it', () => {
  const strip: Box = { left: 664, right: 1024, top: 0, bottom: 800 };
  test.each<[string, Partial<Box>, boolean]>([
    ['a button beside it', { left: 600, right: 664 }, false],
    ['a button that touches it', { left: 600, right: 665 }, false],
    ['half a button', { left: 640, right: 690 }, true],
    ['a button under it', { left: 900, right: 960 }, true],
    ['a button beyond the window', { left: 1030, right: 1090 }, false],
    ['a button below the window', { left: 900, right: 960, top: 810, bottom: 840 }, false],
    ['a line over the whole window', { left: 0, right: 1024 }, false],
    ['a wide box, most of it', { left: 300, right: 1020 }, false],
    ['a wide box, nearly all of it', { left: 400, right: 1100 }, true],
  ])('%s', (_, box, covered) => {
    expect(isCovered(strip, { left: 0, right: 0, top: 10, bottom: 40, ...box })).toBe(covered);
  });

  test('nothing of a letter or of a field may', () => {
    expect(isCovered(strip, { left: 0, right: 700, top: 10, bottom: 400 }, true)).toBe(true);
  });
});
