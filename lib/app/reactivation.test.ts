import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { reactivation } from '../domain/playbooks/reactivation/playbook';
import { addDays } from '../domain/wallClock';
import { addClient, showDossier } from './clients';
import { finishFollowUp } from './followUps';
import { askAgain, leaveAlone } from './leftAlone';
import { logLetter } from './letters';
import { mergeClients } from './merge';
import { addOrder } from './orders';
import { answerReactivation, sentReactivationLetter } from './reactivation';
import { editReactivationRules, listReactivation, reportOfReactivation, showReactivation } from './reactivationList';
import { removeClient } from './removal';
import { listLate } from './rhythm';

/** A Wednesday. */
const TODAY = '2026-11-18';
const page = { offset: 0, limit: 50 };

function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command, db } = made;
  const open = async () => (await db.followUp.toArray()).filter(({ state }) => state === 'open');
  const order = async (clientId: string, ago: number, minor = 10_000) =>
    addOrder(app, command(), { clientId, ordered: addDays(TODAY, -ago), amount: { minor, currency: 'MDL' } });
  /** Every ten days, the last so many days ago. */
  const client = async (name: string, lastAgo: number, minor?: number) => {
    const { clientId } = await addClient(app, command(), {
      ...{ clientName: name, contactName: 'Anna', email: `anna@${name.toLowerCase()}.example` },
    });
    for (const ago of [70, 60, 50, 40, 30, 20, 10, 0]) await order(clientId, lastAgo + ago, minor);
    return clientId;
  };
  const listed = async () => (await listReactivation(app, page)).lines.map(({ clientName }) => clientName);
  const answer = (clientId: string, said: Parameters<typeof answerReactivation>[2]['said'], more = {}) => {
    const named = command();
    return answerReactivation(app, named, { clientId, said, ...more }).then(() => named.id);
  };
  return { ...made, open, order, client, listed, answer };
}

describe('a client that orders nothing for longer than usual', () => {
  test('comes to the list by itself and leaves it by ordering; undone, it is there again', async () => {
    const { app, client, listed, open, command, undo, sweep, setClock } = world();
    const clientId = await client('Quiet', 10);
    await client('Regular', 3);
    expect(await listed()).toEqual([]);
    setClock('2026-12-10T12:00');
    await sweep();
    expect(await listed()).toEqual(['Quiet', 'Regular']);
    expect((await open()).filter(({ from }) => from?.playbook === reactivation.name)).toEqual([]);
    const ordering = command();
    await addOrder(app, ordering, { clientId, amount: { minor: 10_000, currency: 'MDL' } });
    expect(await listed()).toEqual(['Regular']);
    await undo(ordering.id);
    expect(await listed()).toEqual(['Quiet', 'Regular']);
  });

  test('is listed by what a year of it comes to, a page after the other', async () => {
    const { app, client } = world();
    await client('Small', 60, 1_000);
    await client('Large', 60, 90_000);
    const { total, lines } = await listReactivation(app, { offset: 0, limit: 1 });
    expect([total, lines.map(({ clientName }) => clientName)]).toEqual([2, ['Large']]);
    expect(lines[0]).toMatchObject({ days: 60, usualDays: 10, yearly: { currency: 'MDL' }, askedBefore: false });
    expect((await listReactivation(app, { offset: 1, limit: 1 })).lines).toMatchObject([{ clientName: 'Small' }]);
  });

  test('is on the list after fewer intervals when that is chosen, and on none when it is switched off', async () => {
    const { app, client, listed, command, sweep } = world();
    await client('Quiet', 60);
    await client('Slow', 18);
    await editReactivationRules(app, command(), { periods: 1 });
    await sweep();
    expect(await listed()).toEqual(['Quiet', 'Slow']);
    await editReactivationRules(app, command(), { on: false });
    await sweep();
    expect(await listReactivation(app, page)).toMatchObject({ total: 0, on: false });
  });
});

describe('what they say', () => {
  test('ends the call about the late order, stands in the history, and brings the next step; undo takes it back', async () => {
    const { app, client, listed, open, answer, sweep, undo } = world();
    const clientId = await client('Quiet', 60);
    await sweep();
    expect(await open()).toMatchObject([{ from: { playbook: 'rhythm' } }]);
    const answering = await answer(clientId, 'later', {
      why: 'price',
      note: ' after the holidays ',
      until: '2027-01-15',
    });
    expect(await open()).toMatchObject([{ kind: 'call', due: '2027-01-15', reason: { code: 'reactivation.later' } }]);
    expect(await listed()).toEqual([]);
    expect((await showDossier(app, { clientId })).timeline[0]).toMatchObject({
      ...{ kind: 'call', title: 'after the holidays', reason: { code: 'reactivation.said.later' } },
    });
    expect((await showReactivation(app, { clientId }))?.asked).toMatchObject({ said: 'later', why: 'price' });
    await undo(answering);
    expect(await listed()).toEqual(['Quiet']);
    expect(await open()).toMatchObject([{ from: { playbook: 'rhythm' } }]);
  });

  test('“never” is respected: nobody asks for their custom until that is taken back', async () => {
    const { app, client, listed, open, answer, sweep, command } = world();
    const clientId = await client('Quiet', 60);
    await sweep();
    await answer(clientId, 'never', { note: 'sold the shop' });
    await sweep();
    expect(await open()).toEqual([]);
    expect(await listed()).toEqual([]);
    expect(await listLate(app, page)).toMatchObject({ total: 0 });
    expect((await showDossier(app, { clientId })).client.leftAlone).toEqual({ on: TODAY, reason: 'sold the shop' });
    await askAgain(app, command(), { clientId });
    expect((await showDossier(app, { clientId })).client.leftAlone).toBeUndefined();
    expect(await listed()).toEqual(['Quiet']);
  });

  test('a client can be left alone by hand, and that undone', async () => {
    const { app, client, listed, command, undo } = world();
    const clientId = await client('Quiet', 60);
    const leaving = command();
    await leaveAlone(app, leaving, { clientId, reason: 'wrote so' });
    expect(await listed()).toEqual([]);
    await undo(leaving.id);
    expect(await listed()).toEqual(['Quiet']);
  });

  test('who never ordered and leaves has a reason, what was made for it, and a way back', async () => {
    const { app, answer, open, command } = world();
    const { clientId } = await addClient(app, command(), { clientName: 'New', contactName: '', email: '' });
    await answer(clientId, 'left', { why: 'service', amends: 'apology', until: '2027-05-18' });
    expect(await open()).toMatchObject([{ due: '2027-05-18', reason: { code: 'reactivation.wayBack' } }]);
    expect((await showReactivation(app, { clientId }))?.asked).toMatchObject({ why: 'service', amends: 'apology' });
  });

  test.each([
    ['later without a day', { said: 'later' as const }, 'date-needed'],
    ['later, on a day that is past', { said: 'later' as const, until: TODAY }, 'day-not-to-come'],
    ['a client that is not there', { said: 'returns' as const, clientId: 'nobody' }, 'not-found'],
  ])('%s is refused', async (_, said, code) => {
    const { app, client, command } = world();
    const clientId = await client('Quiet', 60);
    await expect(answerReactivation(app, command(), { clientId, ...said })).rejects.toMatchObject({ code });
  });
});

describe('who does not answer', () => {
  async function silent() {
    const all = world();
    const clientId = await all.client('Quiet', 60);
    await all.answer(clientId, 'silent');
    const letter = async () => (await all.open()).find(({ kind }) => kind === 'letter');
    const send = async (day: string, subject: string) => {
      all.setClock(`${day}T12:00`);
      await all.sweep();
      await sentReactivationLetter(all.app, all.command(), { followUpId: (await letter())?.id ?? '', subject });
    };
    return { ...all, clientId, letter, send };
  }

  test('is written to, each time another letter on another day, and each is in the history', async () => {
    const { app, clientId, letter, send } = await silent();
    expect(await letter()).toMatchObject({ due: '2026-11-19', reason: { code: 'reactivation.letter.ask' } });
    expect((await showReactivation(app, { clientId }))?.letter).toMatchObject({ letter: 'ask' });
    await send('2026-11-19', 'One question');
    expect(await letter()).toMatchObject({ due: '2026-11-25', reason: { code: 'reactivation.letter.offer' } });
    await send('2026-11-25', 'An idea');
    expect(await letter()).toMatchObject({ due: '2026-12-03', reason: { code: 'reactivation.letter.last' } });
    await send('2026-12-03', 'The last one');
    expect(await letter()).toBeUndefined();
    const { timeline } = await showDossier(app, { clientId });
    expect(timeline.filter(({ kind }) => kind === 'letter-out').map(({ title }) => title)).toEqual([
      ...['The last one', 'An idea', 'One question'],
    ]);
  });

  test('and writes back is first on the list; the reason brings the offer that answers it, and the subject line is counted', async () => {
    const { app, clientId, client, listed, letter, send, answer, command, setClock } = await silent();
    await client('Larger', 60, 900_000);
    await send('2026-11-19', 'One question');
    setClock('2026-11-20T09:00');
    const { contacts } = await showDossier(app, { clientId });
    await logLetter(app, command(), {
      ...{ clientId, contactId: contacts[0]?.id },
      letter: {
        ...{ key: 'k', subject: 'Re: One question', direction: 'incoming' },
        ...{ to: [], attachments: [] },
      },
    });
    expect(await letter()).toBeUndefined();
    expect(await listed()).toEqual(['Quiet', 'Larger']);
    await answer(clientId, 'offer', { why: 'price', byLetter: true });
    expect(await letter()).toMatchObject({ due: '2026-11-23', reason: { code: 'reactivation.letter.offer' } });
    expect((await showReactivation(app, { clientId }))?.asked).toMatchObject({ why: 'price' });
    const { subjects, months } = await reportOfReactivation(app, {});
    expect(subjects).toEqual([{ letter: 'ask', subject: 'One question', sent: 1, answered: 1 }]);
    expect(months).toMatchObject([{ month: '2026-11', asked: 1, returned: 0, whys: { price: 1 } }]);
  });

  test('and orders is counted as returned, and gets no more letters', async () => {
    const { app, clientId, letter, order } = await silent();
    await order(clientId, 0);
    expect(await letter()).toBeUndefined();
    expect((await reportOfReactivation(app, {})).months).toMatchObject([{ asked: 1, returned: 1 }]);
    expect(await showReactivation(app, { clientId })).toMatchObject({ before: 1 });
  });

  test('silent once more, the letters go on where they are', async () => {
    const { clientId, letter, send, answer } = await silent();
    await send('2026-11-19', 'One question');
    await answer(clientId, 'silent');
    expect(await letter()).toMatchObject({ due: '2026-11-25', reason: { code: 'reactivation.letter.offer' } });
  });

  test('a follow-up of another kind is no letter', async () => {
    const { app, clientId, answer, open, command } = await silent();
    await answer(clientId, 'returns');
    const [call] = await open();
    await expect(
      sentReactivationLetter(app, command(), { followUpId: call?.id ?? '', subject: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await finishFollowUp(app, command(), { followUpId: call?.id ?? '', outcome: '' });
    expect(await open()).toEqual([]);
  });
});

test('one alone is responsible; of several one is chosen, which is taken back, and nobody who is not among them', async () => {
  const { app, command, db, undo } = world();
  const [me] = (await listReactivation(app, page)).members;
  expect(await listReactivation(app, page)).toMatchObject({ responsible: me?.id, members: [{ id: me?.id }] });
  await db.member.bulkPut([
    { id: me?.id ?? '', name: 'Olga', stamp: { made: '' } },
    { id: 'vera', name: 'Vera', stamp: { made: '' } },
    { id: 'anton', name: 'Anton', stamp: { made: '' } },
  ]);
  const choosing = command();
  await editReactivationRules(app, choosing, { responsible: 'vera' });
  const { responsible, members } = await listReactivation(app, page);
  expect([responsible, members.map(({ name }) => name)]).toEqual(['vera', ['Olga', 'Anton', 'Vera']]);
  await expect(editReactivationRules(app, command(), { responsible: 'nobody' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await undo(choosing.id);
  expect((await listReactivation(app, page)).responsible).toBe(me?.id);
});

test('a script of one’s own is kept, and the usual one comes back', async () => {
  const { app, client, command } = world();
  const clientId = await client('Quiet', 60);
  const script = { steps: [{ id: 'a', say: ' Hello ', answers: [{ words: 'yes', said: 'returns' as const }] }] };
  await editReactivationRules(app, command(), { script });
  expect((await showReactivation(app, { clientId }))?.script?.steps).toMatchObject([{ say: 'Hello' }]);
  await editReactivationRules(app, command(), { periods: 3 });
  expect((await showReactivation(app, { clientId }))?.script?.steps).toHaveLength(1);
  await editReactivationRules(app, command(), { script: null });
  expect((await showReactivation(app, { clientId }))?.script).toBeUndefined();
  await expect(editReactivationRules(app, command(), { script: { steps: [] } })).rejects.toMatchObject({
    code: 'script-unusable',
  });
});

test('what was said goes with the client when two are made one, and when it is removed', async () => {
  const { app, db, client, answer, command } = world();
  const keepId = await client('Quiet', 60);
  const goneId = await client('Quiet2', 60);
  await answer(goneId, 'later', { until: '2027-01-15' });
  await mergeClients(app, command(), { keepId, goneId, chosen: [] });
  expect((await showReactivation(app, { clientId: keepId }))?.asked).toMatchObject({ said: 'later' });
  await removeClient(app, command(), { clientId: keepId });
  expect(await db.reactivation.toArray()).toEqual([]);
});
