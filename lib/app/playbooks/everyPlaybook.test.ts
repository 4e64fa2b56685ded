import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testApp } from '../../db/testApp';
import { PLAN_PERIODS } from '../../domain/salesPlan';
import { EVERYBODY } from '../../domain/segments/filter';
import { addDays } from '../../domain/wallClock';
import { addActivity } from '../activities';
import { addClient, editClient } from '../clients';
import { listContactsDue } from '../contactRhythm';
import { addContact } from '../contacts';
import { dropFollowUp, finishFollowUp, snoozeFollowUp } from '../followUps';
import { editGreetingRules } from '../greetingRules';
import { showGreetings } from '../greetings';
import { addInvoice } from '../invoices';
import { leaveAlone } from '../leftAlone';
import { logProposal } from '../letters';
import { addOrder } from '../orders';
import { keepOwnPlaybook } from '../ownPlaybooks';
import { addPayment } from '../payments';
import { addPlan } from '../plans';
import { keepPromotion, showPromotion } from '../promotions';
import { answerReactivation } from '../reactivation';
import { listReactivation } from '../reactivationList';
import { removeClient } from '../removal';
import { openRequest } from '../requests';
import { listLate } from '../rhythm';
import { showUnusual } from '../unusual';
import { PLAYBOOKS } from './registry';
import { sparesWhoLeft } from './spared';

/**
 * What holds of every playbook of the registry, whichever they are. One that is added is under it by itself, and the
 * last test fails until something happens here that makes it ask for something.
 */
const TODAY = '2026-11-18';
const STORIES = Number(process.env.STORIES ?? 15);

/** Days ago, and a number that makes one happening another than the next. */
interface Happening {
  what: keyof typeof HAPPENINGS;
  ago: number;
  n: number;
}

type World = ReturnType<typeof world>;

/** Ids follow from what happened and not from when it was told: the same history has the same rows in any order. */
function world() {
  let naming = 'begin';
  let ids = 0;
  const made = testApp(`${TODAY}T12:00`, { newId: () => `${naming}-${String(++ids).padStart(3, '0')}` });
  const name = (next: string) => {
    naming = next;
    ids = 0;
  };
  const steps = async (state?: string) => {
    const all = await made.db.followUp.toArray();
    return all.filter(({ from, state: is }) => from && (state === undefined || is === state));
  };
  return { ...made, name, steps };
}

/** Money comes without saying for what, and what happened is dated: none of it looks at what was told before. */
const HAPPENINGS = {
  order: ({ app, command }: World, clientId: string, ago: number, n: number) =>
    addOrder(app, command(), {
      clientId,
      ordered: addDays(TODAY, -ago),
      amount: { minor: 1_000 + n, currency: 'EUR' },
    }),
  invoice: ({ app, command }: World, clientId: string, ago: number, n: number) =>
    addInvoice(app, command(), {
      ...{ clientId, number: `${ago}/${n}`, amount: { minor: 9_000 + n, currency: 'EUR' } },
      issued: addDays(TODAY, -ago),
    }),
  proposal: ({ app, command }: World, clientId: string, ago: number, n: number) =>
    logProposal(app, command(), {
      clientId,
      letter: {
        ...{ key: `offer ${ago}/${n}`, subject: 'Offer', direction: 'outgoing', to: [], attachments: [] },
        writtenAt: new Date(`${addDays(TODAY, -ago)}T10:00`).getTime(),
      },
    }),
  call: ({ app, command }: World, clientId: string, ago: number) =>
    addActivity(app, command(), { clientId, kind: 'call', title: 'called', on: addDays(TODAY, -ago) }),
  tier: ({ app, command }: World, clientId: string) =>
    editClient(app, command(), { clientId, tier: 'key', tags: ['key'] }),
  request: ({ app, command }: World, clientId: string, ago: number, n: number) =>
    openRequest(app, command(), { clientId, kind: 'question', text: `Question ${ago}/${n}` }),
  plan: ({ app, command }: World, clientId: string, _: number, n: number) =>
    addPlan(app, command(), {
      ...{ clientId, period: PLAN_PERIODS[n % PLAN_PERIODS.length] ?? 'year' },
      ...{ amount: { minor: 2_000, currency: 'EUR' }, bonus: { from: 1_100, gives: 'a trip' } },
    }),
  person: ({ app, command }: World, clientId: string, ago: number, n: number) =>
    addContact(app, command(), {
      ...{ clientId, contactName: `Person ${ago}/${n}`, email: '' },
      birthday: addDays('1980-11-18', (ago % 20) - 3),
    }),
};

const OWN = {
  ...{ name: 'Welcome', trigger: { kind: 'client-added' as const }, stops: [], rest: 30 },
  steps: [
    { id: 'hello', days: 0, after: 'trigger' as const, channel: 'call' as const, words: 'say hello' },
    { id: 'how', days: 3, after: 'previous' as const, channel: 'letter' as const, words: 'ask how it goes' },
  ],
};

/** It has a list to walk through, and no follow-ups. */
const ASKS_NOTHING = ['promotion'];

/** A client has one plan a period. */
const keyOf = ({ what, ago, n }: Happening) =>
  what === 'plan' ? `plan ${n % PLAN_PERIODS.length}` : `${what} ${ago}/${n}`;

/** Tells it in the order given. Whether it was asked why it stopped comes last: what came of it is about all before. */
async function told(story: readonly Happening[], isAsked = story.length % 2 === 1, hasOwn = story.length % 3 > 0) {
  const made = world();
  const { app, command, name } = made;
  name('own');
  if (hasOwn) await keepOwnPlaybook(app, command(), { playbook: OWN, on: true });
  name('client');
  const { clientId } = await addClient(app, command(), { clientName: 'Firm', contactName: '', email: '' });
  for (const { what, ago, n } of story) {
    name(keyOf({ what, ago, n }));
    await HAPPENINGS[what](made, clientId, ago, n);
  }
  name('later');
  if (isAsked) await answerReactivation(app, command(), { clientId, said: 'silent' });
  await made.sweep();
  return { ...made, clientId };
}

const happening = fc.record({
  what: fc.constantFrom(...(Object.keys(HAPPENINGS) as (keyof typeof HAPPENINGS)[]), 'order', 'order', 'order'),
  ago: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 700 })),
  n: fc.nat(3),
});
const history = fc.uniqueArray(happening, { maxLength: 12, selector: keyOf });
const runs = { numRuns: STORIES };

const wanted = async ({ steps, db }: World) => {
  const open = (await steps('open')).map(({ id, from, kind, due, planned, reason, contactId }) => {
    return { id, from, kind, due, planned, reason, contactId };
  });
  const standings = (await db.standing.toArray()).map(({ followUpId: _, ...standing }) => standing);
  return { open: open.sort((a, b) => (a.id < b.id ? -1 : 1)), standings };
};

const PAGE = { offset: 0, limit: 50 };

/** Every list of whom to ask, to greet or to tell, and which clients it names. */
const LISTS: Record<string, (made: World) => Promise<string[]>> = {
  late: async ({ app }) => (await listLate(app, PAGE)).lines.map(({ clientId }) => clientId),
  reactivation: async ({ app }) => (await listReactivation(app, PAGE)).lines.map(({ clientId }) => clientId),
  contact: async ({ app }) => (await listContactsDue(app, PAGE)).lines.map(({ clientId }) => clientId),
  greetings: async ({ app }) => (await showGreetings(app, {})).lines.map(({ client }) => client.id),
  'greetings to come': async ({ app }) =>
    (await showGreetings(app, {})).coming.flatMap(({ people }) => people.map(({ clientId }) => clientId)),
  promotion: async ({ app, command }) => {
    const letters = { en: { subject: 'Pallets', body: 'Hello!' } };
    const said = { title: 'Pallets', letters, until: '2027-12-31', whom: EVERYBODY, daily: 5 };
    const { promotionId } = await keepPromotion(app, command(), said);
    return (await showPromotion(app, { promotionId })).lines.map(({ client }) => client.id);
  },
};

async function listsNaming(made: World, clientId: string): Promise<string[]> {
  const naming: string[] = [];
  for (const [name, list] of Object.entries(LISTS)) if ((await list(made)).includes(clientId)) naming.push(name);
  return naming;
}

/** All subjects of all playbooks are planned once more. */
async function planAgain({ app, sweep }: World) {
  for (const { playbook } of PLAYBOOKS) await app.store.keepNote(`anew:${playbook.name}`, { after: '' });
  await sweep();
}

async function everyDay({ setClock, sweep }: World, days: number, look: (day: string) => Promise<void>, after = 0) {
  for (let ahead = after + 1; ahead <= days; ahead++) {
    const day = addDays(TODAY, ahead);
    setClock(`${day}T12:00`);
    await sweep();
    await look(day);
  }
}

describe('every playbook', () => {
  test('wants the same of the same history, in whatever order it was told', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), async (story, seed) => {
        const shuffled = [...story].sort((a, b) => ((a.ago * 31 + a.n + seed) % 17) - ((b.ago * 31 + b.n + seed) % 17));
        const [one, other] = [await told(story), await told(shuffled)];
        expect(await wanted(other)).toEqual(await wanted(one));
        for (const each of [one, other]) each.db.close();
      }),
      runs,
    );
  }, 120_000);

  test('wants nothing new when it is planned again', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (story) => {
        const made = await told(story);
        const before = { ...(await wanted(made)), rows: await made.steps(), journal: await made.db.journal.count() };
        await planAgain(made);
        const after = { ...(await wanted(made)), rows: await made.steps(), journal: await made.db.journal.count() };
        expect(after).toEqual(before);
        made.db.close();
      }),
      runs,
    );
  }, 120_000);

  test('leaves what a hand finished, dropped or moved', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.constantFrom('done', 'dropped', 'moved'), async (story, how) => {
        const made = await told(story);
        const { app, command, db } = made;
        const open = await made.steps('open');
        const to = addDays(TODAY, 2);
        const ids: string[] = [];
        for (const { id: followUpId } of open) {
          // A call that was made for another of them has answered it.
          if ((await db.followUp.get(followUpId))?.state !== 'open') continue;
          ids.push(followUpId);
          if (how === 'done') await finishFollowUp(app, command(), { followUpId, outcome: '' });
          else if (how === 'dropped') await dropFollowUp(app, command(), { followUpId, reason: '' });
          else await snoozeFollowUp(app, command(), { followUpId, to: { due: to } });
        }
        await planAgain(made);
        // What a hand moved may be over by itself, as a harder step takes its place; it is never put elsewhere.
        const holds = ({ state, due }: { state: string; due: string }) =>
          how === 'moved' ? state !== 'open' || due === to : state === how;
        const check = async () => {
          const rows = (await db.followUp.bulkGet(ids)).filter((row) => row !== undefined);
          expect(rows.filter((row) => !holds(row))).toEqual([]);
          expect(rows).toHaveLength(ids.length);
        };
        await check();
        await everyDay(made, how === 'moved' ? 2 : 15, check);
        db.close();
      }),
      runs,
    );
  }, 120_000);

  test('asks nothing of a client that is gone, and no custom of one that is to be left alone', async () => {
    const asking = new Set(PLAYBOOKS.flatMap(({ playbook }) => (playbook.asksForCustom ? [playbook.name] : [])));
    await fc.assert(
      fc.asyncProperty(history, fc.boolean(), async (story, isGone) => {
        const made = await told(story);
        const { app, command, clientId, db } = made;
        if (isGone) await removeClient(app, command('client.remove'), { clientId });
        else await leaveAlone(app, command(), { clientId });
        await editGreetingRules(app, command(), { whom: 'everyone' });
        const check = async () => {
          const open = await made.steps('open');
          expect(open.filter(({ from }) => isGone || asking.has(from?.playbook ?? ''))).toEqual([]);
        };
        const checkLists = async (day: string) => {
          await check();
          expect([day, await listsNaming(made, clientId)]).toEqual([day, []]);
          if (isGone) return;
          // Beside its letter one says that alone, or what is not about its custom.
          const said = (await showUnusual(made.app, { clientId }))?.code ?? '';
          expect(said).toMatch(/^(client\.leftAlone|request\.|debt\.|satisfaction\.)/);
        };
        await checkLists(TODAY);
        await everyDay(made, 20, check);
        await checkLists(addDays(TODAY, 20));
        await everyDay(made, 45, async () => {}, 20);
        await checkLists(addDays(TODAY, 45));
        db.close();
      }),
      runs,
    );
  }, 120_000);

  test('asks for no custom of one that has left, until the day that was agreed or until it orders', async () => {
    const sparing = new Set(
      PLAYBOOKS.map(({ playbook }) => playbook)
        .filter(sparesWhoLeft)
        .map(({ name }) => name),
    );
    expect([...sparing]).toEqual(['rhythm', 'contact', 'plan', 'own']);
    const asked = async (made: World) => {
      const open = await made.steps('open');
      return open.filter(({ from }) => sparing.has(from?.playbook ?? '')).map(({ from }) => from?.playbook);
    };
    await fc.assert(
      fc.asyncProperty(history, async (story) => {
        const made = await told(story, false);
        const { app, command, clientId, db } = made;
        const named = command();
        const until = addDays(TODAY, 200);
        await answerReactivation(app, named, { clientId, said: 'left', until });
        const check = async () => {
          expect(await asked(made)).toEqual([]);
          expect(await listsNaming(made, clientId)).not.toContain('late');
          expect(await listsNaming(made, clientId)).not.toContain('contact');
        };
        await check();
        await everyDay(made, 20, async () => expect(await asked(made)).toEqual([]));
        await check();
        db.close();
      }),
      runs,
    );
  }, 120_000);

  test('one that has left and orders again is asked as before, and so is one of whom that is taken back', async () => {
    const often = [1, 2, 3, 4, 5].map((nth): Happening => ({ what: 'order', ago: 60 + nth * 20, n: 0 }));
    const story = [...often, { what: 'tier', ago: 0, n: 0 } as Happening];
    const made = await told(story, false, false);
    const { app, command, clientId, undo } = made;
    expect(await listsNaming(made, clientId)).toContain('late');
    const named = command();
    await answerReactivation(app, named, { clientId, said: 'left' });
    expect(await listsNaming(made, clientId)).not.toContain('late');
    await undo(named.id);
    expect(await listsNaming(made, clientId)).toContain('late');
    await answerReactivation(app, command(), { clientId, said: 'left' });
    await addOrder(app, command(), { clientId, ordered: TODAY, amount: { minor: 1_000, currency: 'EUR' } });
    await everyDay(made, 60, async () => {});
    expect((await made.steps()).filter(({ due }) => due > TODAY).map(({ from }) => from?.playbook)).toContain(
      'contact',
    );
    expect(await listsNaming(made, clientId)).toContain('late');
    made.db.close();
  });

  test('asks for no money of a client that has paid', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (story) => {
        const made = await told(story);
        const { app, command, clientId, db } = made;
        for (const { id: invoiceId, amount } of await db.invoice.toArray())
          await addPayment(app, command(), { clientId, amount, allocations: [{ invoiceId }] });
        const check = async () => {
          expect((await made.steps('open')).filter(({ from }) => from?.playbook === 'chase')).toEqual([]);
        };
        await check();
        await everyDay(made, 10, check);
        db.close();
      }),
      runs,
    );
  }, 120_000);

  test('and each of the lists names somebody there, who is not to be left alone', async () => {
    const naming = new Set<string>();
    const often = [1, 2, 3, 4, 5].map((nth): Happening => ({ what: 'order', ago: 60 + nth * 20, n: 0 }));
    const near: Happening = { what: 'person', ago: 5, n: 0 };
    const coming: Happening = { ...near, ago: 15 };
    for (const story of [often, [near], [coming]]) {
      const made = await told(story, false, false);
      if (story === often) await HAPPENINGS.tier(made, made.clientId);
      await made.sweep();
      for (const name of await listsNaming(made, made.clientId)) naming.add(name);
      made.db.close();
    }
    expect([...naming].sort()).toEqual(Object.keys(LISTS).sort());
  }, 120_000);

  test('is made to ask for something by what happens here', async () => {
    const asked = new Set<string>();
    const bought: Happening = { what: 'order', ago: 3, n: 0 };
    const near: Happening = { what: 'person', ago: 5, n: 0 };
    const alone = Object.keys(HAPPENINGS).map((what) => [{ ...bought, what, ago: 40 } as Happening]);
    const twice = [false, true].flatMap((is) => alone.map((story) => ({ story, is })));
    for (const { story, is } of twice) {
      const besides = { plan: [bought], tier: [near] }[story[0]?.what as string] ?? [];
      const made = await told([...story, ...besides], is, is);
      await everyDay(made, 20, async () => {});
      for (const { from } of await made.steps()) asked.add(from?.playbook ?? '');
      made.db.close();
    }
    const expected = PLAYBOOKS.map(({ playbook }) => playbook.name).filter((one) => !ASKS_NOTHING.includes(one));
    expect([...asked].sort()).toEqual(expected.sort());
  }, 120_000);
});
