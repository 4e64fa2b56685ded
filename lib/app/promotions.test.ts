import { describe, expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { PageReading } from '../domain/pageReading';
import { EVERYBODY } from '../domain/segments/filter';
import { addClient } from './clients';
import { addOrder } from './orders';
import { seePage } from './page';
import { endPromotion, keepPromotion, listPromotions, showPromotion, writePromotion } from './promotions';

const TODAY = '2026-11-18';
const ME = 'manager@firma.test';
const letters = { en: { subject: 'Pallets for {client}', body: 'Hello, {person}! Until {until}. {company}' } };
const promotion = { title: 'Pallets', letters, until: '2026-12-01', whom: EVERYBODY, daily: 2 };

async function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command } = made;
  const client = async (name: string, tags: string[] = []) => {
    const { clientId } = await addClient(app, command(), {
      ...{ clientName: name, contactName: name, email: `${name}@${name}.example`, tags },
    });
    return clientId;
  };
  const [one, two, three] = [await client('one', ['retail']), await client('two', ['retail']), await client('three')];
  const { promotionId } = await keepPromotion(app, command(), promotion);
  const show = () => showPromotion(app, { promotionId });
  const turn = async () => (await show()).lines.map(({ client: { name } }) => name);
  const write = async (clientId: string) => {
    const named = command('promotion.write');
    await writePromotion(app, named, { promotionId, clientId, title: 'Pallets for you' });
    return named.id;
  };
  const see = (date: string) => {
    const from = { address: 'one@one.example', name: 'One' };
    const whole = {
      subject: 'Re: Pallets',
      from,
      to: [{ address: ME }],
      cc: [],
      attachments: [],
      text: '',
      open: true,
    };
    const page: PageReading = {
      ...{ site: 'roundcube', layout: '', own: [ME], view: 'message', composes: [], unreadable: false },
      messages: [{ key: 'm1', ...whole, date }],
    };
    return seePage(app, testTabs(), 1, 'https://mail.firma.test', page);
  };
  return { ...made, one, two, three, promotionId, show, turn, write, see };
}

describe('a promotion', () => {
  test('is told to each client once, so many a day, and stands in their histories', async () => {
    const { app, command, db, one, two, promotionId, show, turn, write, undo, setClock } = await world();
    expect(await turn()).toHaveLength(2);
    const first = await write(one);
    await writePromotion(app, command(), { promotionId, clientId: one, title: '' });
    expect(await db.activity.toArray()).toMatchObject([{ clientId: one, kind: 'letter-out', promotionId }]);
    expect(await show()).toMatchObject({ written: 1, writtenToday: 1, answered: 0, left: 2 });
    await write(two);
    expect(await turn()).toEqual([]);
    await undo(first);
    expect(await show()).toMatchObject({ written: 1, left: 2 });
    expect(await turn()).toHaveLength(1);
    setClock('2026-11-19T09:00');
    expect(await turn()).toEqual(['one', 'three']);
  });

  test('is for the clients that are meant, and for nobody who wants to be left alone', async () => {
    const { app, command, one, three, promotionId, turn, write } = await world();
    const whom = { match: 'all' as const, conditions: [{ field: 'tag' as const, op: 'has' as const, text: 'retail' }] };
    await keepPromotion(app, command(), { ...promotion, promotionId, whom });
    expect(await turn()).toEqual(['one', 'two']);
    await app.store.write(command('client.edit'), { writes: ['client'] }, async (rows) => {
      for (const id of [one, three]) {
        const row = await rows.get('client', id);
        if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
      }
    });
    expect(await turn()).toEqual(['two']);
    await expect(write(one)).rejects.toMatchObject({ code: 'left-alone' });
  });

  test('ends for a client whose later letter is seen, once, and not by one of before', async () => {
    const { app, db, one, show, write, see, setClock } = await world();
    await write(one);
    setClock('2026-11-19T10:00');
    await see('2026-11-18 09:30');
    expect(await show()).toMatchObject({ answered: 0 });
    await see('2026-11-19 09:30');
    await see('2026-11-19 09:30');
    expect(await show()).toMatchObject({ answered: 1, answers: [{ clientId: one, clientName: 'one' }] });
    expect(await db.activity.where({ clientId: one, kind: 'reply-seen' }).count()).toBe(1);
    expect(await listPromotions(app, {})).toMatchObject({ lines: [{ written: 1, answered: 1, left: 2 }] });
  });

  test('an order answers it too; taken back, it has not', async () => {
    const { app, command, one, two, show, write, setClock, undo } = await world();
    await write(one);
    await write(two);
    setClock('2026-11-19T10:00');
    const ordering = command();
    await addOrder(app, ordering, { clientId: one, amount: { minor: 100, currency: 'MDL' } });
    expect(await show()).toMatchObject({ written: 2, answered: 1 });
    await undo(ordering.id);
    expect(await show()).toMatchObject({ answered: 0 });
  });

  test('is over by its day or by hand; nobody is told any more, and what was told stays', async () => {
    const { app, command, one, promotionId, show, turn, write, setClock, undo } = await world();
    await write(one);
    const ending = command('promotion.end');
    await endPromotion(app, ending, { promotionId });
    expect(await show()).toMatchObject({ isOver: true, written: 1, left: 0 });
    await undo(ending.id);
    expect(await turn()).toHaveLength(1);
    setClock('2026-12-02T09:00');
    expect(await show()).toMatchObject({ isOver: true, lines: [] });
  });

  test.each([
    [{ title: ' ' }, 'title-missing'],
    [{ until: '2026-11-17' }, 'day-past'],
    [{ daily: 0 }, 'letters-a-day-unusable'],
    [{ letters: {} }, 'letter-missing'],
    [{ letters: { en: { subject: '', body: 'x' } } }, 'letter-half'],
    [{ letters: { en: { subject: 'x', body: '{price}' } } }, 'placeholder-unknown'],
    [{ promotionId: 'nobody' }, 'not-found'],
  ])('%j is refused', async (change, code) => {
    const { app, command } = await world();
    await expect(keepPromotion(app, command(), { ...promotion, ...change })).rejects.toMatchObject({ code });
  });
});
