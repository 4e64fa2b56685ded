import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { Language } from '../domain/language';
import { addDays } from '../domain/wallClock';
import { createWords } from '../i18n';
import { bringClients } from './bringing';
import { brought } from './bringingInput';
import { editClient } from './clients';
import { listContactsDue } from './contactRhythm';
import { showGreetings } from './greetings';
import { showMatrix } from './matrix';
import { addOrder } from './orders';
import { keepOwnPlaybook } from './ownPlaybooks';
import { addPlan, plansOfClient } from './plans';
import { listReactivation } from './reactivationList';
import { openRequest } from './requests';
import { listLate } from './rhythm';
import { editSettings } from './settings';

/** A Wednesday. */
const TODAY = '2026-11-18';
const page = { offset: 0, limit: 50 };

interface Bad {
  orders?: { ordered: string; minor?: number; number?: string }[];
  country?: string;
  birthday?: string;
}

function world(start = `${TODAY}T12:00`) {
  const made = testApp(start);
  const { app, command, db, sweep } = made;
  /** A client that is brought with a list, as a list may say it. */
  const bring = async ({ orders = [], country, birthday }: Bad) => {
    const person = { name: 'Anna', roles: [], emails: ['anna@lumen.example'], phones: [] };
    const { jobId } = await bringClients(app, command('clients.import'), {
      clients: [
        {
          ...{ name: 'Lumen', domains: [], tags: [], remember: [], fields: [], notes: [] },
          ...(country && { country }),
          people: [{ ...person, ...(birthday && { birthday }) }],
          orders: orders.map(({ ordered, minor, number }) => ({
            ...{ ordered, items: ['ink'] },
            ...(number && { number }),
            ...(minor !== undefined && { amount: { minor, currency: 'MDL' } }),
          })),
        },
      ],
    });
    await app.store.jobs.resume();
    await sweep();
    return { jobId, clientId: (await db.client.toArray())[0]?.id ?? '' };
  };
  /** What every page and every night makes of it. */
  const seen = async () => {
    const { lines } = await listLate(app, page);
    const matrix = await showMatrix(app, {});
    return {
      late: lines.map(({ clientName }) => clientName),
      quiet: (await listReactivation(app, page)).lines.map(({ clientName }) => clientName),
      inMatrix: matrix.cells.flat().reduce((sum, { clients }) => sum + clients, 0),
      open: (await db.followUp.toArray()).filter(({ state }) => state === 'open').length,
    };
  };
  return { ...made, bring, seen };
}

const LANGUAGES: Language[] = ['en', 'ru', 'ro'];

describe('an order by hand', () => {
  test.each<[string, Partial<Parameters<typeof addOrder>[2]>, string]>([
    ['of a day to come', { ordered: addDays(TODAY, 1) }, 'day-ahead'],
    ['of no day', { ordered: '2026-02-30' }, 'date-needed'],
    ['of less than nothing', { amount: { minor: -1, currency: 'MDL' } }, 'amount-not-positive'],
    ['of nothing at all', { amount: null, items: [] }, 'items-or-amount-missing'],
  ])('%s is refused by a sentence in each language', async (_, wrong, code) => {
    const { app, command, db, bring } = world();
    const { clientId } = await bring({});
    const order = { clientId, amount: { minor: 100, currency: 'MDL' }, ...wrong };
    await expect(addOrder(app, command(), order)).rejects.toMatchObject({ code });
    for (const language of LANGUAGES) {
      const say = createWords(language).t as (key: string) => string;
      expect(say(`refusal.${code}`)).toMatch(/^\p{Lu}.+\.$/u);
    }
    expect(await db.order.count()).toBe(0);
  });
});

describe('orders of a list that cannot be so make nobody late, and no page fails', () => {
  const on = (ordered: string, minor = 10_000) => ({ ordered, minor });
  const nobody = { late: [], quiet: [], open: 0 };

  test.each<[string, Bad['orders'], number]>([
    ['one of 1900', [on('1900-01-01')], 0],
    ['one of next year', [on('2027-11-18')], 0],
    ['one of 9999', [on('9999-12-31')], 0],
    ['of 1900 and of last week', [on('1900-01-01'), on(addDays(TODAY, -7))], 1],
    ['a thousand on one day', Array.from({ length: 1_000 }, (_, i) => ({ ...on(addDays(TODAY, -7), i + 1) })), 1],
  ])('%s', async (_, orders = [], inMatrix) => {
    const { bring, seen, sweep } = world();
    await bring({ orders });
    expect(await seen()).toEqual({ ...nobody, inMatrix });
    await sweep();
    expect(await seen()).toEqual({ ...nobody, inMatrix });
  });

  test('one of a day to come counts when that has come: for rhythm, plan and playbooks of one’s own', async () => {
    const { app, command, bring, seen, sweep, setClock, db } = world();
    await keepOwnPlaybook(app, command(), {
      playbook: {
        ...{ name: 'Thanks', trigger: { kind: 'order' }, stops: [], rest: 30 },
        steps: [{ id: 'a', days: 1, after: 'trigger', channel: 'call', words: 'thank' }],
      },
      on: true,
    });
    const { clientId } = await bring({ orders: [on('2026-11-25', 40_000)] });
    const amount = { minor: 100_000, currency: 'MDL' };
    await addPlan(app, command(), { clientId, period: 'quarter', amount });
    expect((await plansOfClient(app, { clientId }))[0]?.done).toBe(0);
    expect(await db.followUp.count()).toBe(0);
    setClock('2026-11-25T09:00');
    await sweep();
    expect((await plansOfClient(app, { clientId }))[0]?.done).toBe(40_000);
    expect((await seen()).inMatrix).toBe(1);
    expect(await db.followUp.toArray()).toMatchObject([{ due: '2026-11-26', from: { playbook: 'own' } }]);
  });

  test('a sum below nothing is not taken in; what came back and is kept makes nobody a buyer', async () => {
    const order = { ordered: TODAY, items: ['ink'], amount: { minor: -500, currency: 'MDL' } };
    const refused = brought.shape.orders.safeParse([order]);
    expect(refused.error?.issues).toMatchObject([{ path: [0, 'amount'] }]);
    const { app, command, bring, seen, sweep } = world();
    const { clientId } = await bring({});
    await app.store.write(command('order.add'), { writes: ['order'] }, (rows) =>
      rows.add('order', { ...order, id: 'o', clientId, ordered: addDays(TODAY, -90), createdAt: app.clock.now() }),
    );
    await sweep();
    expect(await seen()).toEqual({ ...nobody, inMatrix: 0 });
  });
});

describe('a client of whose country nothing is known', () => {
  test.each(['MD', ''])('is followed and greeted by the firm’s (%j)', async (country) => {
    const { app, command, bring, sweep, setClock, seen } = world();
    if (country) await editSettings(app, command(), { country });
    const { clientId } = await bring({ orders: [30, 20, 10].map((ago) => ({ ordered: addDays(TODAY, -ago) })) });
    await editClient(app, command(), { clientId, tier: 'occasional' });
    await openRequest(app, command(), { clientId, kind: 'question', text: 'when does it come?' });
    expect(await listContactsDue(app, page)).toMatchObject({ total: 0 });
    expect((await seen()).inMatrix).toBe(1);
    setClock('2026-12-30T09:00');
    await sweep();
    expect((await showGreetings(app, {})).lines).toMatchObject([{ occasion: 'new-year', client: { id: clientId } }]);
  });
});

test('who was born on 29 February is greeted on the 28th in other years, and on the day in its own', async () => {
  const { app, bring, sweep, setClock } = world('2027-02-24T12:00');
  await bring({ birthday: '1980-02-29', country: 'GB' });
  const days = async () => (await showGreetings(app, {})).lines.map(({ day }) => day);
  expect(await days()).toEqual(['2027-02-28']);
  setClock('2028-02-25T12:00');
  await sweep();
  expect(await days()).toEqual(['2028-02-29']);
});
