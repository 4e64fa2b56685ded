import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { Language } from '../domain/language';
import { AFTER_PURCHASE, afterPurchase } from '../domain/playbooks/own/afterPurchase';
import { addDays } from '../domain/wallClock';
import { addActivity } from './activities';
import { bringClients } from './bringing';
import { addClient, editClient } from './clients';
import { takePeople } from './firstDay';
import { finishFollowUp, snoozeFollowUp } from './followUps';
import { addInvoice, cancelInvoice } from './invoices';
import { mergeClients } from './merge';
import { addOrder, removeOrder } from './orders';
import {
  keepOwnPlaybook,
  listOwnPlaybooks,
  previewOwnPlaybook,
  removeOwnPlaybook,
  showOwnLetter,
  switchOwnPlaybook,
} from './ownPlaybooks';
import { removeClient } from './removal';

/** A Wednesday. */
const TODAY = '2026-11-18';

type Said = Parameters<typeof keepOwnPlaybook>[2]['playbook'];

const THANKS: Said = {
  ...{ name: 'Thanks', trigger: { kind: 'order' }, stops: [], rest: 30 },
  steps: [
    { id: 'thank', days: 1, after: 'trigger', channel: 'letter', words: 'thank', letter: letterOf('Thanks, {name}') },
    { id: 'ask', days: 2, after: 'previous', channel: 'call', words: 'ask how it was' },
  ],
};

function letterOf(subject: string) {
  return { en: { subject, body: 'Hello {name},' } };
}

function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command, db, sweep } = made;
  const client = async (clientName = 'Papuci', contactName = 'Ana', email = '') =>
    (await addClient(app, command(), { clientName, contactName, email })).clientId;
  const order = (clientId: string, ago = 0) =>
    addOrder(app, command(), { clientId, ordered: addDays(TODAY, -ago), amount: { minor: 100, currency: 'MDL' } });
  const open = async () =>
    (await db.followUp.toArray())
      .filter(({ state, from }) => state === 'open' && from?.playbook === 'own')
      .map(({ clientId, due, kind, reason, id }) => ({ id, clientId, due, kind, words: reason?.params.words }))
      .sort((a, b) => (a.due < b.due ? -1 : 1));
  const keep = async (playbook = THANKS, on = true, playbookId?: string) => {
    const kept = await keepOwnPlaybook(app, command(), { playbook, on, ...(playbookId && { playbookId }) });
    await sweep();
    return kept.playbookId;
  };
  return { ...made, client, order, open, keep };
}

describe('a playbook of one’s own', () => {
  test('makes its steps one after the other, from the day on which it is switched on', async () => {
    const { app, command, client, order, open, keep, sweep } = world();
    const clientId = await client();
    await order(clientId, 1);
    await keep();
    expect(await open()).toEqual([]);
    await order(clientId);
    const [thank] = await open();
    expect(thank).toMatchObject({ clientId, due: '2026-11-19', kind: 'letter', words: 'thank' });
    await sweep();
    expect(await open()).toHaveLength(1);
    await finishFollowUp(app, command(), { followUpId: thank?.id ?? '', outcome: '' });
    expect(await open()).toMatchObject([{ due: '2026-11-20', kind: 'call', words: 'ask how it was' }]);
    await sweep();
    expect(await open()).toHaveLength(1);
  });

  test('that begins with a new client welcomes each that is added, and nobody of a list', async () => {
    const { app, command, client, open, keep, sweep, setClock } = world();
    await keep({ ...THANKS, trigger: { kind: 'client-added' } });
    const clientId = await client();
    const drafts = Array.from({ length: 300 }, (_, i) => ({
      ...{ name: `Firm ${i}`, domains: [], tags: [], remember: [], fields: [], people: [], notes: [], orders: [] },
    }));
    await bringClients(app, command('clients.import'), { clients: drafts, fields: [] });
    await app.store.jobs.resume();
    const people = [{ address: 'ana@lumen.example', name: 'Ana' }];
    await takePeople(app, command(), { groups: [{ company: 'Lumen', people }] });
    await sweep();
    expect(await open()).toMatchObject([{ clientId }]);
    setClock('2026-11-20T12:00');
    const welcome = { ...THANKS, trigger: { kind: 'client-added' as const } };
    expect(await previewOwnPlaybook(app, { playbook: welcome, after: '' })).toMatchObject({ looked: 302, clients: 1 });
  });

  test('what stands open goes when it is switched off, and is back when that is undone, even later', async () => {
    const { app, command, client, order, open, keep, sweep, undo, setClock } = world();
    const playbookId = await keep();
    await order(await client());
    const before = await open();
    const off = command();
    await switchOwnPlaybook(app, off, { playbookId, on: false });
    await sweep();
    expect(await open()).toEqual([]);
    setClock('2026-11-20T12:00');
    await undo(off.id);
    await sweep();
    expect(await open()).toEqual(before);
  });

  test('switched off and on again on one day it goes on; on another day it begins with what comes then', async () => {
    const { app, command, client, order, open, keep, sweep, setClock } = world();
    const playbookId = await keep();
    await order(await client());
    const before = await open();
    const turn = async (on: boolean) => {
      await switchOwnPlaybook(app, command(), { playbookId, on });
      await sweep();
    };
    await turn(false);
    await turn(true);
    expect(await open()).toEqual(before);
    await turn(false);
    setClock('2026-11-23T12:00');
    await turn(true);
    expect(await open()).toEqual([]);
  });

  test('removed, it leaves nothing open; put back by undo, all of it is there', async () => {
    const { app, command, client, order, open, keep, sweep, undo } = world();
    const playbookId = await keep();
    await order(await client());
    const before = await open();
    const removal = command();
    await removeOwnPlaybook(app, removal, { playbookId });
    await sweep();
    expect([await open(), await listOwnPlaybooks(app, {})]).toEqual([[], []]);
    await undo(removal.id);
    await sweep();
    expect(await open()).toEqual(before);
  });

  test('what a hand moved stays where it was put, and what it finished stays finished', async () => {
    const { app, command, client, order, open, keep, sweep } = world();
    const playbookId = await keep();
    await order(await client());
    const [thank] = await open();
    await snoozeFollowUp(app, command(), { followUpId: thank?.id ?? '', to: { due: '2026-11-27' } });
    await keep({ ...THANKS, name: 'Thanks to all' }, true, playbookId);
    expect(await open()).toMatchObject([{ id: thank?.id, due: '2026-11-27' }]);
    await finishFollowUp(app, command(), { followUpId: thank?.id ?? '', outcome: '' });
    await switchOwnPlaybook(app, command(), { playbookId, on: false });
    await sweep();
    await switchOwnPlaybook(app, command(), { playbookId, on: true });
    await sweep();
    expect(await open()).toMatchObject([{ words: 'ask how it was' }]);
  });

  test('an invoice that bills no order is an order, too, until it is cancelled', async () => {
    const { app, command, client, open, keep } = world();
    await keep();
    const amount = { minor: 5_000, currency: 'MDL' };
    const bill = { clientId: await client(), number: '7', amount, issued: TODAY, due: TODAY };
    const { invoiceId } = await addInvoice(app, command(), bill);
    expect(await open()).toMatchObject([{ due: '2026-11-19', words: 'thank' }]);
    await cancelInvoice(app, command(), { invoiceId, note: 'a mistake' });
    expect(await open()).toEqual([]);
  });

  test('an order that was a mistake takes its steps along', async () => {
    const { app, command, client, order, open, keep } = world();
    await keep();
    const { orderId } = await order(await client());
    expect(await open()).toHaveLength(1);
    await removeOrder(app, command(), { orderId });
    expect(await open()).toEqual([]);
  });

  test('stops when the client was met, and for whoever asked to be left alone or was removed', async () => {
    const { app, command, client, order, open, keep, undo, setClock } = world();
    await keep({ ...THANKS, stops: ['answered'] });
    const [one, other, third] = [await client('One'), await client('Other'), await client('Third')];
    for (const clientId of [one, other, third]) await order(clientId);
    setClock(`${TODAY}T12:30`);
    const meeting = command();
    await addActivity(app, meeting, { clientId: one, kind: 'meeting', title: 'fine' });
    expect((await open()).map(({ clientId }) => clientId).sort()).toEqual([other, third].sort());
    await undo(meeting.id);
    expect(await open()).toHaveLength(3);
    await app.store.write(command(), { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', other);
      if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
    });
    await removeClient(app, command(), { clientId: third });
    expect((await open()).map(({ clientId }) => clientId)).toEqual([one]);
  });

  test('begins at a tag, and goes with it; clients who have it already begin when it is switched on', async () => {
    const { app, command, client, open, keep } = world();
    const had = await client('Had');
    await editClient(app, command(), { clientId: had, tags: ['vip'] });
    await keep({ ...THANKS, trigger: { kind: 'tag', tag: 'VIP' } });
    const gets = await client('Gets');
    const tagging = { clientId: gets, tags: ['VIP'] };
    await editClient(app, command(), tagging);
    expect((await open()).map(({ clientId }) => clientId).sort()).toEqual([had, gets].sort());
    await editClient(app, command(), { ...tagging, tags: [] });
    expect((await open()).map(({ clientId }) => clientId)).toEqual([had]);
  });

  test('notices by the sweep that there was no order for long', async () => {
    const { client, order, open, keep, sweep, setClock } = world();
    const clientId = await client();
    await order(clientId, 50);
    await keep({ ...THANKS, trigger: { kind: 'no-order', days: 60 } });
    expect(await open()).toEqual([]);
    setClock('2026-12-01T09:00');
    await sweep();
    expect(await open()).toMatchObject([{ clientId, due: '2026-11-30' }]);
  });

  test('an answer stops what began because nothing happened', async () => {
    const { app, command, client, order, open, keep, sweep, setClock } = world();
    const clientId = await client();
    await order(clientId, 50);
    await keep({ ...THANKS, trigger: { kind: 'no-order', days: 60 }, stops: ['answered'] });
    setClock('2026-12-01T09:00');
    await sweep();
    expect(await open()).toHaveLength(1);
    await addActivity(app, command(), { clientId, kind: 'meeting', title: 'met' });
    expect(await open()).toEqual([]);
  });

  test('of two clients who become one, one has its steps', async () => {
    const { app, command, client, order, open, keep } = world();
    await keep();
    const [keepId, goneId] = [await client('One'), await client('Other')];
    for (const clientId of [keepId, goneId]) await order(clientId);
    await mergeClients(app, command(), { keepId, goneId, fields: [], people: [] } as never);
    expect((await open()).map(({ clientId }) => clientId)).toEqual([keepId]);
  });
});

describe('what cannot be followed is refused', () => {
  const [step] = THANKS.steps;
  const steps = (count: number) => Array.from({ length: count }, (_, i) => ({ ...step, id: `s${i}` })) as Said['steps'];
  test.each<[string, Partial<Said>, string]>([
    ['no name', { name: '  ' }, 'playbook-name-missing'],
    ['no step', { steps: [] }, 'steps-missing'],
    ['more than a handful of steps', { steps: steps(8) }, 'too-many-steps'],
    ['a step without words', { steps: [{ ...step, words: ' ' } as never] }, 'step-words-missing'],
    ['half a day', { steps: [{ ...step, days: 0.5 } as never] }, 'days-unusable'],
    ['days that run backwards', { steps: [{ ...step, days: -1 } as never] }, 'days-unusable'],
    ['a step every day for ever', { rest: 1 }, 'begins-too-often'],
    ['a tag without a name', { trigger: { kind: 'tag', tag: '' } }, 'tag-missing'],
    ['no order for no day', { trigger: { kind: 'no-order', days: 0 } }, 'days-unusable'],
    ['one that starts itself', { trigger: { kind: 'follow-up-done', done: 'call' } }, 'starts-itself'],
  ])('%s', async (_, change, code) => {
    const { app, command } = world();
    const playbook = { ...THANKS, ...change };
    await expect(keepOwnPlaybook(app, command(), { playbook })).rejects.toMatchObject({ code });
    expect(await listOwnPlaybooks(app, {})).toEqual([]);
  });

  test('two that start each other', async () => {
    const { app, command, keep } = world();
    const after = (done: 'call' | 'meeting', channel: 'call' | 'meeting'): Said => ({
      ...THANKS,
      trigger: { kind: 'follow-up-done', done },
      steps: [{ ...(step as Said['steps'][0]), channel }],
    });
    await keep(after('call', 'meeting'));
    const other = { playbook: after('meeting', 'call') };
    await expect(keepOwnPlaybook(app, command(), other)).rejects.toMatchObject({ code: 'starts-itself' });
    const first = await listOwnPlaybooks(app, {});
    await switchOwnPlaybook(app, command(), { playbookId: first[0]?.id ?? '', on: false });
    const { playbookId } = await keepOwnPlaybook(app, command(), other);
    await switchOwnPlaybook(app, command(), { playbookId, on: true });
    const back = switchOwnPlaybook(app, command(), { playbookId: first[0]?.id ?? '', on: true });
    await expect(back).rejects.toMatchObject({ code: 'starts-itself' });
  });
});

describe('a preview', () => {
  test('tells what it would have made of the last 90 days, and writes nothing', async () => {
    const { app, client, order, open, db } = world();
    const clientId = await client();
    for (const ago of [200, 60, 50, 20]) await order(clientId, ago);
    await client('Nobody');
    const before = await db.journal.count();
    const preview = await previewOwnPlaybook(app, { playbook: THANKS, after: '' });
    // Ten days after the first of them is within its rest.
    expect(preview).toMatchObject({ looked: 2, clients: 1, begins: 0 });
    expect(preview.latest.map(({ on, words }) => [on, words])).toEqual([
      ['2026-11-03', 'ask how it was'],
      ['2026-10-30', 'thank'],
      ['2026-09-23', 'ask how it was'],
      ['2026-09-21', 'thank'],
    ]);
    expect(preview.weeks).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0]);
    expect([await open(), await db.journal.count()]).toEqual([[], before]);
  });

  test('leaves out what an answer would have made needless, and who is to be left alone', async () => {
    const { app, command, client, order } = world();
    const [one, other] = [await client('One'), await client('Other')];
    for (const clientId of [one, other]) await order(clientId, 20);
    await addActivity(app, command(), { clientId: one, kind: 'meeting', title: 'met', on: '2026-11-02' });
    const tried = { playbook: { ...THANKS, stops: ['answered' as const] }, after: '' };
    expect((await previewOwnPlaybook(app, tried)).latest.map(({ clientName, words }) => [clientName, words])).toEqual([
      ['Other', 'ask how it was'],
      ['One', 'thank'],
      ['Other', 'thank'],
    ]);
    await app.store.write(command(), { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', other);
      if (row) await rows.put('client', { ...row, leftAlone: { on: TODAY } });
    });
    expect((await previewOwnPlaybook(app, tried)).clients).toBe(1);
  });

  test('goes on where a part of the clients ended', async () => {
    const { app } = world();
    await app.store.write({ id: 'many', name: 'test' }, { writes: ['client'] }, async (rows) => {
      for (let i = 0; i < 1_100; i++) {
        const id = `c${String(i).padStart(5, '0')}`;
        await rows.add('client', { id, name: id, domains: [], remember: [], tags: ['VIP'], createdAt: 0 });
      }
    });
    const playbook: Said = { ...THANKS, trigger: { kind: 'tag', tag: 'VIP' } };
    const first = await previewOwnPlaybook(app, { playbook, after: '' });
    expect([first.looked, first.begins, first.next]).toEqual([1_000, 1_000, 'c00999']);
    const rest = await previewOwnPlaybook(app, { playbook, after: first.next ?? '' });
    expect([rest.looked, rest.begins, rest.next]).toEqual([100, 100, undefined]);
  });
});

describe('after a purchase', () => {
  test.each<Language>(['en', 'ru', 'ro'])(
    'in %s it has seven steps, and its letters in all languages',
    async (language) => {
      const { app, client, order, open, keep } = world();
      const { id, on: _, ...playbook } = afterPurchase(language);
      expect(playbook.steps).toHaveLength(7);
      expect(await keep(playbook as Said, true, id)).toBe(AFTER_PURCHASE);
      await order(await client());
      const [thank] = await open();
      const letter = await showOwnLetter(app, { followUpId: thank?.id ?? '' });
      expect(Object.keys(letter?.letters ?? {})).toEqual(['en', 'ru', 'ro']);
      expect(letter?.contact).toMatchObject({ name: 'Ana' });
    },
  );
});
