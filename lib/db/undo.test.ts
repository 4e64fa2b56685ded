import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addClient, editClient, showDossier } from '../app/clients';
import { addContact } from '../app/contacts';
import { addFollowUp } from '../app/followUps';
import { logLetter, logProposal } from '../app/letters';
import { forgetNeverLog, neverLog } from '../app/neverLog';
import { editSettings, settingsIn } from '../app/settings';
import { NOUNS } from '../domain/journal';
import { contentOf } from './blocks';
import { PROJECTIONS } from './projections/keep';
import { bare, type Stamped } from './stamp';
import { testApp } from './testApp';

const anna = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };
const letter = {
  key: 'letter-1',
  subject: 'Offer 118',
  direction: 'outgoing' as const,
  to: ['anna@severstroy.example'],
  attachments: [],
};

async function withAnna() {
  const world = testApp();
  const { clientId } = await addClient(world.app, world.command(), anna);
  const show = async () => (await showDossier(world.app, { clientId })).client;
  return { ...world, clientId, show };
}

describe('undo', () => {
  test('of an undo makes it hold again, and that can be taken back once more', async () => {
    const { app, command, clientId, show } = await withAnna();
    const renaming = command();
    await editClient(app, renaming, { clientId, name: 'North' });
    for (let round = 0; round < 3; round++) {
      const undoing = command('undo');
      await app.store.undo(undoing, renaming.id);
      expect((await show()).name).toBe('Severstroy');
      await app.store.undo(command('undo'), undoing.id);
      expect((await show()).name).toBe('North');
    }
  });

  test('asked for twice under one id is done once', async () => {
    const { app, command, clientId, show } = await withAnna();
    const renaming = command();
    await editClient(app, renaming, { clientId, name: 'North' });
    const undoing = command('undo');
    await app.store.undo(undoing, renaming.id);
    await editClient(app, command(), { clientId, name: 'South' });
    await expect(app.store.undo(undoing, renaming.id)).resolves.toEqual({});
    expect((await show()).name).toBe('South');
  });

  test('looks at the fields that were changed, and at no others', async () => {
    const { app, command, clientId, show } = await withAnna();
    const remembering = command();
    await editClient(app, remembering, { clientId, remember: ['pays late'] });
    await editClient(app, command(), { clientId, language: 'ro' });
    await app.store.undo(command('undo'), remembering.id);
    expect(await show()).toMatchObject({ remember: [], language: 'ro' });
  });

  test('of a never-log entry is not hindered by the country that was chosen since', async () => {
    const { app, command } = testApp();
    const keeping = command();
    await neverLog(app, keeping, { entry: 'bank.example' });
    await editSettings(app, command(), { country: 'RO', language: 'ro' });
    await app.store.undo(command('undo'), keeping.id);
    const settings = await app.store.read(['setting'], settingsIn);
    expect(settings).toMatchObject({ country: 'RO', language: 'ro', neverLog: { never: [], anyway: [] } });
    await forgetNeverLog(app, command(), { entry: 'bank.example' });
  });

  test('of an added person is refused once the person was used', async () => {
    const { app, command, clientId } = await withAnna();
    const adding = command();
    const { contactId } = await addContact(app, adding, {
      clientId,
      contactName: 'Oleg',
      email: 'oleg@severstroy.example',
    });
    const logging = command();
    await logLetter(app, logging, { clientId, contactId, letter });
    await expect(app.store.undo(command('undo'), adding.id)).rejects.toMatchObject({ code: 'changed-since' });
    await app.store.undo(command('undo'), logging.id);
    await app.store.undo(command('undo'), adding.id);
    expect((await showDossier(app, { clientId })).contacts.map(({ name }) => name)).toEqual(['Anna']);
  });

  test('of two puts of one row at once is one change', async () => {
    const { app, command, clientId, show, db } = await withAnna();
    const twice = command();
    await app.store.write(twice, { writes: ['client'] }, async (rows) => {
      const client = await rows.get('client', clientId);
      if (!client) return;
      await Promise.all(['North', 'South'].map((name) => rows.put('client', { ...client, name })));
    });
    const entry = await db.journal.where('id').equals(twice.id).first();
    expect(entry?.changes).toHaveLength(1);
    await app.store.undo(command('undo'), twice.id);
    expect((await show()).name).toBe('Severstroy');
  });

  test('of a proposal brings the plain letter back, in the history that it was in', async () => {
    const { app, command, clientId } = await withAnna();
    const other = { clientName: 'Papuci', contactName: 'Ion', email: 'ion@papuci.example' };
    const { clientId: otherId } = await addClient(app, command(), other);
    await logLetter(app, command(), { clientId, letter });
    const logging = command();
    await logProposal(app, logging, { clientId: otherId, letter, number: '118' });
    const histories = async () =>
      Promise.all(
        [clientId, otherId].map(async (id) =>
          (await showDossier(app, { clientId: id })).timeline.map((one) => one.kind),
        ),
      );
    expect(await histories()).toEqual([[], ['proposal']]);
    await app.store.undo(command('undo'), logging.id);
    expect(await histories()).toEqual([['letter-out'], []]);
  });
});

/** What a slow second model keeps: rows as plain values, and of each command the whole state before it. */
interface Model {
  name: string;
  remember: string[];
  language: string | undefined;
  followUps: number;
}

const edits = fc.oneof(
  fc.record({ do: fc.constant('name' as const), value: fc.constantFrom('North', 'South', 'West') }),
  fc.record({ do: fc.constant('remember' as const), value: fc.constantFrom('pays late', 'calls at ten') }),
  fc.record({
    do: fc.constant('language' as const),
    value: fc.constantFrom('en' as const, 'ru' as const, 'ro' as const),
  }),
  fc.record({ do: fc.constant('promise' as const), value: fc.constant('') }),
);
const steps = fc.array(fc.oneof({ weight: 2, arbitrary: edits }, { weight: 3, arbitrary: fc.nat(12) }), {
  minLength: 4,
  maxLength: 16,
});

test('any commands, undone in any order that is allowed, give what a slow second model gives', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const { app, command, clientId, db, store } = await withAnna();
      const fields: Record<string, { was: unknown; is: unknown; field: keyof Model }> = {};
      const done: string[] = [];
      const model: Model = { name: 'Severstroy', remember: [], language: undefined, followUps: 0 };
      for (const step of story) {
        if (typeof step === 'number') {
          const id = done[step % Math.max(1, done.length)];
          const change = id === undefined ? undefined : fields[id];
          if (id === undefined || !change) continue;
          const isAllowed = change.field === 'followUps' || same(model[change.field], change.is);
          const undoing = command('undo');
          const outcome = await app.store.undo(undoing, id).then(
            () => 'done',
            (error: { code: string }) => error.code,
          );
          expect(outcome).toBe(isAllowed ? 'done' : 'changed-since');
          if (!isAllowed) continue;
          done.splice(done.indexOf(id), 1);
          done.push(undoing.id);
          fields[undoing.id] = { field: change.field, was: change.is, is: change.was };
          if (change.field === 'followUps') model.followUps += Number(change.was) - Number(change.is);
          else Object.assign(model, { [change.field]: change.was });
          continue;
        }
        const named = command(step.do);
        if (step.do === 'promise') {
          await addFollowUp(app, named, { clientId, kind: 'call', text: '', due: '2026-11-20' });
          fields[named.id] = { field: 'followUps', was: 0, is: 1 };
          model.followUps += 1;
          done.push(named.id);
          continue;
        }
        const value = step.do === 'remember' ? [step.value] : step.value;
        await editClient(app, named, { clientId, [step.do]: value });
        if (same(model[step.do], value)) continue;
        fields[named.id] = { field: step.do, was: model[step.do], is: value };
        Object.assign(model, { [step.do]: value });
        done.push(named.id);
      }
      const { client, followUps } = await showDossier(app, { clientId });
      const { name, remember, language } = client;
      expect({ name, remember, language, followUps: followUps.length }).toEqual(model);
      await expectKeptAnew(store, db);
      db.close();
    }),
    { numRuns: 40 },
  );
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is made from the journal is what is made from nothing. */
async function expectKeptAnew(store: ReturnType<typeof testApp>['store'], db: ReturnType<typeof testApp>['db']) {
  await store.settled();
  const content = () =>
    Promise.all([
      ...[db.mark, db.entryWord, db.likeness, db.figure].map((table) => table.toArray()),
      ...[contentOf(db.clientLine), contentOf(db.clientCard)],
    ]);
  const kept = await content();
  for (const { name } of PROJECTIONS) await store.rebuild(name);
  expect(await content()).toEqual(kept);
}

test('every row that a person makes says who made it, and says it of nobody else’s', async () => {
  const { db } = await withAnna();
  const me = (await db.device.get('me'))?.value as { member: string };
  for (const noun of NOUNS) {
    for (const row of (await db.table(noun).toArray()) as Stamped<{ madeBy?: string }>[]) {
      if ('madeBy' in row) expect(bare(row).madeBy).toBe(me.member);
    }
  }
  expect((await db.client.toArray()).map((row) => 'madeBy' in row)).toEqual([true]);
});
