import { beforeEach, describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addClient, showDossier } from './clients';
import { addContact } from './contacts';
import { keepEntry, readEntry } from './entries';
import { addFollowUp } from './followUps';
import { awaitReply } from './waiting';

let world: ReturnType<typeof testApp>;
let clientId: string;
beforeEach(async () => {
  world = testApp();
  const person = { clientName: 'Nordvik', contactName: 'Anna Berg', email: 'anna@nordvik.example' };
  ({ clientId } = await addClient(world.app, world.command(), person));
});

const dossier = () => showDossier(world.app, { clientId });
const read = (line: string) => readEntry(world.app, { clientId, line });

/** What Enter keeps of a line with one meaning. */
async function keep(line: string) {
  const { readings, contact } = await read(line);
  expect(readings).toHaveLength(1);
  const { happened, next, answers } = readings[0] ?? {};
  const whose = contact && { contactId: contact.id };
  const command = world.command();
  const kept = await keepEntry(world.app, command, {
    clientId,
    ...(happened && { happened: { ...happened, ...whose } }),
    ...(next?.due && { next: { kind: next.kind, text: next.text, due: next.due, ...whose } }),
    ...(answers && { finishes: answers.id }),
  });
  return { command, kept };
}

describe('a line is kept as one thing', () => {
  test('a call with its outcome, and the follow-up; both taken back at once', async () => {
    const { command } = await keep('called, they wait for the samples, call Thursday');
    const { timeline, followUps } = await dossier();
    expect(timeline).toMatchObject([{ kind: 'call', direction: 'out', title: 'they wait for the samples' }]);
    expect(followUps).toMatchObject([{ kind: 'call', due: '2026-11-19', state: 'open' }]);
    await world.undo(command.id);
    expect(await dossier()).toMatchObject({ timeline: [], followUps: [] });
  });

  test('an order makes its row, with the sum', async () => {
    const { command } = await keep('ordered 40 boxes for 1200 EUR');
    const amount = { minor: 120_000, currency: 'EUR' };
    expect((await dossier()).timeline).toMatchObject([{ kind: 'order', amount }]);
    expect(await world.db.table('order').toArray()).toMatchObject([{ clientId, amount, ordered: '2026-11-18' }]);
    expect((await dossier()).timeline[0]?.orderId).toBe((await world.db.table('order').toArray())[0]?.id);
    await world.undo(command.id);
    expect(await world.db.table('order').toArray()).toEqual([]);
  });

  test('what was done yesterday stands at yesterday', async () => {
    await keep('am sunat ieri, sunt mulțumiți');
    const [activity] = (await dossier()).timeline;
    expect(world.app.clock.wallOf(activity?.at ?? 0)).toBe('2026-11-17T12:00');
  });

  test('a person of the client whom the line names is whose call it was', async () => {
    const person = { clientId, contactName: 'Сергей Ильин', email: 'sergey@nordvik.example' };
    const { contactId } = await addContact(world.app, world.command(), person);
    await keep('поговорил с Сергеем, всё хорошо');
    expect((await dossier()).timeline).toMatchObject([{ kind: 'call', contactId }]);
  });

  test('another client’s person is refused', async () => {
    const person = { clientName: 'Other', contactName: 'Ion Rusu', email: 'ion@other.example' };
    const other = await addClient(world.app, world.command(), person);
    const [contact] = (await showDossier(world.app, { clientId: other.clientId })).contacts;
    const happened = { kind: 'note' as const, text: 'x', contactId: contact?.id };
    await expect(keepEntry(world.app, world.command(), { clientId, happened })).rejects.toThrow('not-found');
  });

  test('nothing happens on a day to come', async () => {
    const happened = { kind: 'call' as const, text: '', on: '2026-11-19' };
    await expect(keepEntry(world.app, world.command(), { clientId, happened })).rejects.toThrow('day-ahead');
  });
});

describe('what happened may be what was to be done', () => {
  test('a call that was due today is offered as done, and is done in the same step', async () => {
    const call = { clientId, kind: 'call' as const, text: 'the offer', due: '2026-11-18' };
    await addFollowUp(world.app, world.command(), call);
    const { command } = await keep('called, they take it');
    expect(await dossier()).toMatchObject({ followUps: [], timeline: [{ title: 'they take it' }] });
    await world.undo(command.id);
    expect(await dossier()).toMatchObject({ followUps: [{ text: 'the offer', state: 'open' }], timeline: [] });
  });

  test('an answer that is waited for has come when they call', async () => {
    const letter = { key: 'letter', subject: 'Offer' };
    await awaitReply(world.app, world.command(), { clientId, letter });
    world.setClock('2026-11-20T12:00');
    expect((await read('she called: wants 200 more')).readings).toMatchObject([
      { answers: { waitsSince: '2026-11-18T12:00' } },
    ]);
    expect((await read('no answer')).readings[0]).not.toHaveProperty('answers');
  });

  test('one of another kind, or of a later day, is not', async () => {
    await addFollowUp(world.app, world.command(), { clientId, kind: 'letter', text: '', due: '2026-11-18' });
    await addFollowUp(world.app, world.command(), { clientId, kind: 'call', text: '', due: '2026-11-19' });
    expect((await read('called, all is well')).readings[0]).not.toHaveProperty('answers');
  });
});
