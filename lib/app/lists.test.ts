import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { fieldKey } from '../domain/fields';
import type { Filter } from '../domain/segments/filter';
import { addClient, editClient } from './clients';
import { findAll } from './finding';
import { addFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { leaveAlone } from './leftAlone';
import { filter, order } from './listInput';
import { keepSegment, listClients, removeSegment, showLists } from './lists';
import { changeMany } from './manyClients';

async function withThree() {
  const world = testApp('2026-11-30T12:00');
  const { app, command } = world;
  const ids: string[] = [];
  for (const [i, clientName] of ['ИП Сергеев', 'Ștefan și Fiii', 'Klyaksa'].entries()) {
    const contactName = ['Анна Соколова', 'Ion', ''][i] ?? '';
    const input = { clientName, contactName, email: `c${i}@firm${i}.example`, phone: `+3732212345${i}` };
    ids.push((await addClient(app, command(), input)).clientId);
  }
  const names = async (said: Filter['conditions'], search = '') => {
    const list = await listClients(app, {
      ...{ search, offset: 0, limit: 50 },
      filter: { match: 'all', conditions: said },
    });
    return list.rows.map(({ name }) => name);
  };
  return { ...world, ids, names };
}

describe('many clients at once', () => {
  test('get a tag, each once, and lose it again by one undo', async () => {
    const { app, command, ids, names, undo } = await withThree();
    const named = command();
    const change = { kind: 'add-tag' as const, tag: 'Regular' };
    await changeMany(app, named, { who: { ids: ids.slice(0, 2) }, change });
    expect(await names([{ field: 'tag', op: 'has', text: 'regular' }])).toEqual(['Ștefan și Fiii', 'ИП Сергеев']);
    const again = await changeMany(app, command(), { who: { ids }, change: { kind: 'add-tag', tag: 'regular' } });
    expect(again.clients).toBe(3);
    expect((await showLists(app, {})).tags).toEqual(['Regular', 'regular']);
    await undo(again.jobId);
    await undo(named.id);
    expect(await names([{ field: 'tag', op: 'some' }])).toEqual([]);
  });

  test('are those that a list shows, found by a search and conditions', async () => {
    const { app, command, names } = await withThree();
    const conditions: Filter['conditions'] = [{ field: 'next', op: 'none' }];
    const who = { search: 'sergeyev', filter: { match: 'all' as const, conditions } };
    await changeMany(app, command(), { who, change: { kind: 'city', value: 'Cluj' } });
    expect(await names([{ field: 'city', op: 'is', text: 'cluj' }])).toEqual(['ИП Сергеев']);
    expect(await names([{ field: 'city', op: 'is', text: 'cluj' }], 'klyaksa')).toEqual([]);
    await changeMany(app, command(), { who, change: { kind: 'field', field: fieldKey('outlets'), value: 3 } });
    expect(await names([{ field: fieldKey('outlets'), op: 'over', number: 2 }])).toEqual(['ИП Сергеев']);
  });

  test('get a follow-up each, taken back as one', async () => {
    const { app, command, ids, names, undo } = await withThree();
    const followUp = { kind: 'call' as const, text: 'the new prices', due: '2026-12-01' };
    const { jobId } = await changeMany(app, command(), { who: { ids }, change: { kind: 'follow-up', followUp } });
    expect(await names([{ field: 'next', op: 'in-days', days: 1 }])).toHaveLength(3);
    await undo(jobId);
    expect(await names([{ field: 'next', op: 'some' }])).toEqual([]);
  });

  test('whoever asked to be left alone gets no follow-up with the others, and may have a tag', async () => {
    const { app, command, ids, names } = await withThree();
    const followUp = { kind: 'call' as const, text: 'the new prices', due: '2026-12-01' };
    const [clientId = ''] = ids;
    await leaveAlone(app, command(), { clientId });
    const made = await changeMany(app, command(), { who: { ids }, change: { kind: 'follow-up', followUp } });
    expect(made).toMatchObject({ clients: 2, spared: 1 });
    expect(await names([{ field: 'next', op: 'some' }])).toHaveLength(2);
    await expect(
      changeMany(app, command(), { who: { ids: [clientId] }, change: { kind: 'follow-up', followUp } }),
    ).rejects.toMatchObject({ code: 'left-alone' });
    const tagged = await changeMany(app, command(), { who: { ids }, change: { kind: 'add-tag', tag: 'quiet' } });
    expect(tagged).toMatchObject({ clients: 3, spared: 0 });
  });
});

test('a kept list is there again, and is taken back', async () => {
  const { app, command, undo } = await withThree();
  const said = {
    filter: { match: 'all' as const, conditions: [] },
    columns: ['city' as const],
    order: { by: 'city' as const },
  };
  const named = command();
  const { segmentId } = await keepSegment(app, named, { name: ' Cluj ', ...said });
  expect((await showLists(app, {})).segments).toEqual([{ id: segmentId, name: 'Cluj', ...said }]);
  const removing = command();
  await removeSegment(app, removing, { segmentId });
  expect((await showLists(app, {})).segments).toEqual([]);
  await undo(removing.id);
  expect((await showLists(app, {})).segments).toHaveLength(1);
  await expect(keepSegment(app, command(), { name: '  ', ...said })).rejects.toMatchObject({ code: 'name-missing' });
});

describe('everything is found', () => {
  test('clients, people, documents and history by half a word, in other letters', async () => {
    const { app, command, ids } = await withThree();
    const clientId = ids[0] ?? '';
    const invoice = { clientId, number: '2026-77', amount: { minor: 10_000, currency: 'MDL' }, issued: '2026-11-30' };
    await addInvoice(app, command(), { ...invoice, due: '2026-12-14' });
    const find = (search: string) => findAll(app, { search });
    expect((await find('serg')).clients).toMatchObject([
      { clientId, name: 'ИП Сергеев', contactName: 'Анна Соколова' },
    ]);
    expect(await find('sokolova')).toMatchObject({ clients: [], people: [{ name: 'Анна Соколова', clientId }] });
    expect((await find('123450')).people).toMatchObject([{ name: 'Анна Соколова' }]);
    expect((await find('счёт 77')).documents).toMatchObject([
      { kind: 'invoice', title: '2026-77', clientName: 'ИП Сергеев' },
    ]);
    expect((await find('2026-77')).documents).toHaveLength(1);
    expect((await find('proposal 77')).documents).toEqual([]);
    expect(await find('zzz')).toEqual({ clients: [], people: [], documents: [], history: [] });
    await editClient(app, command(), { clientId, name: 'Родник' });
    expect((await find('serg')).clients).toEqual([]);
    expect((await find('rodnik')).clients).toHaveLength(1);
  });

  test('entries of the history, the latest first, by words together', async () => {
    const { app, db, store, ids } = await withThree();
    const clientId = ids[0] ?? '';
    const titles = ['Запрос на образцы', 'Образцы получены', 'Расчёт', 'образцы бумаги'];
    await db.activity.bulkAdd(
      titles.map((title, i) => ({ id: `a${i}`, clientId, kind: 'note', at: 1_000 * i, title, stamp: { made: '' } })),
    );
    await store.rebuild('entries');
    const found = async (search: string) => (await findAll(app, { search })).history.map(({ title }) => title);
    expect(await found('obraz')).toEqual(['образцы бумаги', 'Образцы получены', 'Запрос на образцы']);
    expect(await found('obraz zapros')).toEqual(['Запрос на образцы']);
    expect(await found('расчет')).toEqual(['Расчёт']);
  });
});

test('who has a next step knows which', async () => {
  const { app, command, ids } = await withThree();
  await addFollowUp(app, command(), { clientId: ids[2] ?? '', kind: 'call', text: 'samples', due: '2026-12-02' });
  const { rows } = await listClients(app, { search: 'klyaksa', offset: 0, limit: 1 });
  expect(rows[0]?.next).toMatchObject({ kind: 'call', text: 'samples', due: '2026-12-02' });
});

test.each([
  [{ match: 'all', conditions: [{ field: 'stamp', op: 'is', text: 'x' }] }],
  [{ match: 'all', conditions: [{ field: '__proto__', op: 'some' }] }],
  [{ match: 'all', conditions: [{ field: 'tag', op: 'longer-ago', days: 3 }] }],
  [{ match: 'all', conditions: [{ field: 'own:a b', op: 'some' }] }],
  [{ match: 'all', conditions: Array.from({ length: 21 }, () => ({ field: 'tag', op: 'some' })) }],
  [{ match: 'none', conditions: [] }],
])('what is no filter is not taken for one: %j', (said) => {
  expect(filter.safeParse(said).success).toBe(false);
  expect(order.safeParse(said).success).toBe(false);
});
