import { expect } from 'vitest';
import { addActivity } from '../app/activities';
import { answerDisputed, answerNothing, answerPromised, answerSettled } from '../app/chase';
import { addClient, editClient } from '../app/clients';
import { finishFollowUp, snoozeFollowUp } from '../app/followUps';
import { addInvoice, cancelInvoice, editInvoice } from '../app/invoices';
import { logProposal } from '../app/letters';
import { addOrder, removeOrder } from '../app/orders';
import { keepOwnPlaybook } from '../app/ownPlaybooks';
import { addPayment } from '../app/payments';
import { addPlan } from '../app/plans';
import type { Delivery } from '../app/ports';
import { moveProposal } from '../app/proposals';
import { editChaseRules } from '../app/rules';
import { editSettings } from '../app/settings';
import type { Fields } from '../domain/journal';
import { NOUNS } from '../domain/journal';
import { DEFAULT_LADDER } from '../domain/playbooks/chase/ladder';
import { TIERS } from '../domain/tier';
import { addDays, dayOf } from '../domain/wallClock';
import { contentOf } from './blocks';
import { bare, type Stamped } from './stamp';
import { testApp } from './testApp';

/** One member's device, with the entries of the other's journal that are still under way to it. */
function device(name: string) {
  let ids = 0;
  const world = testApp('2026-11-02T12:00', {
    newId: () => `${name}-${String(++ids).padStart(8, '0')}`,
    isShared: true,
  });
  let commands = 0;
  const command = (what: string) => ({ id: `${name} ${what} ${++commands}`, name: what });
  return { ...world, name, command, mail: [] as Delivery[], told: 0 };
}

type Device = ReturnType<typeof device>;

async function send(from: Device, to: Device): Promise<void> {
  const { entries, upTo } = await from.app.store.deliveries(from.told, 10_000);
  from.told = upTo;
  to.mail.push(...entries);
}

/** Some of what is under way arrives, in any order. */
async function arrive(to: Device, order: number, share: number): Promise<void> {
  const shuffled = [...to.mail].sort((a, b) => hash(`${a.id}${order}`) - hash(`${b.id}${order}`));
  const some = shuffled.slice(0, Math.ceil(shuffled.length * share));
  to.mail = to.mail.filter((entry) => !some.includes(entry));
  await to.app.store.apply(some);
}

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return sum;
}

const pick = <T>(rows: T[], n: number): T | undefined => rows[n % Math.max(1, rows.length)];
const missing = { id: '' };

/** What either of the two may do; what is not there yet is refused. */
export const happenings: Record<string, (on: Device, n: number) => Promise<unknown>> = {
  client: ({ app, command, name }, n) =>
    addClient(app, command('client'), {
      ...{ clientName: `Firm ${n}`, contactName: 'Anna', email: `anna${n}@${name}${n}.example` },
    }),
  rename: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    return editClient(app, command('rename'), { clientId: id, name: `Renamed ${n}`, remember: [`line ${n}`] });
  },
  tier: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    return editClient(app, command('tier'), { clientId: id, tier: TIERS[n % TIERS.length], everyDays: 2 + (n % 20) });
  },
  tag: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    return editClient(app, command('tag'), { clientId: id, tags: n % 4 === 0 ? [] : ['VIP'] });
  },
  /** One that begins with a tag, and one that begins with an order. */
  own: ({ app, command }, n) =>
    keepOwnPlaybook(app, command('own'), {
      playbook: {
        name: `Own ${n}`,
        trigger: n % 3 === 0 ? { kind: 'order' } : { kind: 'tag', tag: 'vip' },
        steps: [
          { id: 'a', days: n % 4, after: 'trigger', channel: 'call', words: 'welcome' },
          { id: 'b', days: 2, after: 'previous', channel: 'letter', words: 'ask how it was' },
        ],
        stops: n % 2 === 0 ? ['ordered', 'answered'] : [],
        rest: 7,
      },
      on: true,
    }),
  order: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    const ordered = addDays(dayOf(app.clock.wallNow()), -(n % 4));
    return addOrder(app, command('order'), { clientId: id, ordered, amount: { minor: 30_000, currency: 'EUR' } });
  },
  unorder: async ({ app, command, db }, n) => {
    const { id } = pick(await db.order.toArray(), n) ?? missing;
    return removeOrder(app, command('unorder'), { orderId: id });
  },
  /** Three orders are near the bonus, four have it. */
  plan: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    const amount = { minor: 200_000, currency: 'EUR' };
    const bonus = { from: 100_000, gives: 'a trip' };
    return addPlan(app, command('plan'), { clientId: id, period: n % 2 ? 'month' : 'quarter', amount, bonus });
  },
  call: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    const on = addDays(dayOf(app.clock.wallNow()), -(n % 3));
    return addActivity(app, command('call'), { clientId: id, kind: n % 2 ? 'call' : 'meeting', title: 'spoken', on });
  },
  issue: async ({ app, command, db, name }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    const issued = addDays(dayOf(app.clock.wallNow()), -(n % 20));
    const amount = { minor: 10_000 + n, currency: 'EUR' };
    return addInvoice(app, command('issue'), { clientId: id, number: `${name}${n}`, amount, issued });
  },
  pay: async ({ app, command, db }, n) => {
    const invoice = pick(await db.invoice.toArray(), n);
    if (!invoice) return;
    const amount = { minor: 4_000 + (n % 9_000), currency: 'EUR' };
    const allocations = [{ invoiceId: invoice.id }];
    return addPayment(app, command('pay'), { clientId: invoice.clientId, amount, allocations });
  },
  due: async ({ app, command, db }, n) => {
    const { id } = pick(await db.invoice.toArray(), n) ?? missing;
    return editInvoice(app, command('due'), { invoiceId: id, due: addDays(dayOf(app.clock.wallNow()), n % 30) });
  },
  cancel: async ({ app, command, db }, n) => {
    const { id } = pick(await db.invoice.toArray(), n) ?? missing;
    return cancelInvoice(app, command('cancel'), { invoiceId: id });
  },
  promise: async ({ app, command, db }, n) => {
    const { id } = pick(await db.invoice.toArray(), n) ?? missing;
    const until = addDays(dayOf(app.clock.wallNow()), n % 8);
    return answerPromised(app, command('promise'), { invoiceId: id, until });
  },
  dispute: async ({ app, command, db }, n) => {
    const { id } = pick(await db.invoice.toArray(), n) ?? missing;
    return answerDisputed(app, command('dispute'), { invoiceId: id, text: 'wet' });
  },
  settle: async ({ app, command, db }, n) => {
    const { id } = pick(await db.invoice.toArray(), n) ?? missing;
    return answerSettled(app, command('settle'), { invoiceId: id });
  },
  step: async (on, n) => {
    const step = await someStep(on, n);
    if (step) return answerNothing(on.app, on.command('step'), { invoiceId: step.from.subject, followUpId: step.id });
  },
  snooze: async (on, n) => {
    const step = await someStep(on, n);
    const due = addDays(dayOf(on.app.clock.wallNow()), n % 9);
    if (step) return snoozeFollowUp(on.app, on.command('snooze'), { followUpId: step.id, to: { due } });
  },
  /** With those whose turn it was. */
  later: async (on, n) => {
    const step = await someNamed(on, n);
    const due = addDays(dayOf(on.app.clock.wallNow()), n % 9);
    if (step) return snoozeFollowUp(on.app, on.command('later'), { followUpId: step.id, to: { due } });
  },
  spoken: async (on, n) => {
    const step = await someNamed(on, n);
    if (step) return finishFollowUp(on.app, on.command('spoken'), { followUpId: step.id, outcome: 'they order' });
  },
  offer: async ({ app, command, db }, n) => {
    const { id } = pick(await db.client.toArray(), n) ?? missing;
    const letter = {
      key: `letter-${n}`,
      subject: `Offer ${n}`,
      direction: 'outgoing' as const,
      to: [],
      attachments: [],
    };
    return logProposal(app, command('offer'), { clientId: id, letter, number: `${n}` });
  },
  decide: async ({ app, command, db }, n) => {
    const { id } = pick(await db.proposal.toArray(), n) ?? missing;
    const to = n % 2 === 0 ? ('declined' as const) : ('discussed' as const);
    return moveProposal(app, command('decide'), { proposalId: id, to, reason: 'price' });
  },
  talk: async ({ app, command, db }, n) => {
    const open = await db.followUp
      .filter(({ from, state }) => from?.playbook === 'proposal' && state === 'open')
      .toArray();
    return finishFollowUp(app, command('talk'), { followUpId: (pick(open, n) ?? missing).id, outcome: 'they think' });
  },
  ladder: ({ app, command }, n) =>
    editChaseRules(app, command('ladder'), {
      of: { everyone: true },
      rules: {
        on: n % 5 !== 0,
        ladder: { steps: DEFAULT_LADDER.steps.slice(0, 3 + (n % 4)), again: DEFAULT_LADDER.again },
      },
    }),
  country: ({ app, command }, n) =>
    editSettings(app, command('country'), { country: ['MD', 'RO', 'RU'][n % 3] ?? 'MD', early: n % 30 }),
  undo: async ({ app, command, db }, n) => {
    const entries = await db.journal.filter(({ undoneBy, id }) => !undoneBy && !id.includes('undo')).toArray();
    const entry = pick(entries.reverse(), n % 4);
    if (entry) return app.store.undo(command('undo'), entry.id);
  },
};

async function someStep({ db }: Device, n: number) {
  const steps = await db.followUp.filter(({ from, state }) => from?.playbook === 'chase' && state === 'open').toArray();
  const step = pick(steps, n);
  return step?.from && { id: step.id, from: step.from };
}

async function someNamed({ db }: Device, n: number) {
  const isNamed = (playbook = '') => ['rhythm', 'contact', 'plan', 'own'].includes(playbook);
  return pick(await db.followUp.filter(({ from, state }) => isNamed(from?.playbook) && state === 'open').toArray(), n);
}

/**
 * A step that its playbook opened and withdrew: nothing shows it, and on the other device, where more was known already,
 * it need never have been open.
 */
const isForgotten = ({ state, from }: Fields) => state === 'withdrawn' && from !== undefined;

/** All that both are to have alike: the rows, and what follows from them. */
async function shared({ db }: Device) {
  const nouns = NOUNS.filter((noun) => noun !== 'member');
  const rows = await Promise.all(
    nouns.map(async (noun) => {
      const all = (await db.table(noun).toArray()) as Stamped<Fields>[];
      return [noun, all.map((row) => bare(row)).filter((row) => !isForgotten(row))];
    }),
  );
  const kept = [db.book, db.credit, db.debt, db.daySum, db.standing, db.mark, db.entryWord, db.likeness, db.figure];
  const blocks = await Promise.all([contentOf(db.clientLine), contentOf(db.clientCard)]);
  return { rows, kept: await Promise.all(kept.map((table) => table.toArray())), blocks };
}

const refused = (error: unknown) => (error as { name?: string }).name === 'Refusal';

/** What a story tells: something is done on one of the two, something arrives there, days pass. */
export type Told = { do: string; on: number; n: number } | { share: number; to: number; n: number } | { days: number };
/** What happens to two devices, in Russian and in Romanian; in the end each hears of all, and both are alike and quiet. */
export async function play(story: Told[]): Promise<void> {
  const both: [Device, Device] = [device('ru'), device('ro')];
  const [one, other] = both;
  await editSettings(one.app, one.command('language'), { language: 'ru' });
  await editSettings(other.app, other.command('language'), { language: 'ro' });
  let today = '2026-11-02';
  for (const step of story) {
    if ('days' in step) {
      today = addDays(today, step.days);
      for (const each of both) each.setClock(`${today}T12:00`);
      for (const each of both) await each.sweep();
    } else if ('do' in step) {
      const on = both[step.on] ?? one;
      await happenings[step.do]?.(on, step.n).catch((error) => {
        if (!refused(error)) throw error;
      });
    } else {
      await send(one, other);
      await send(other, one);
      await arrive(both[step.to] ?? one, step.n, step.share);
    }
  }
  // Twice: whose turn has come by what arrived is named, and of that the other hears.
  for (const order of [1, 2]) {
    await send(one, other);
    await send(other, one);
    await arrive(one, order, 1);
    await arrive(other, order + 1, 1);
    for (const each of both) await each.sweep();
  }
  for (const each of both) await each.store.settled();
  expect(await shared(one)).toEqual(await shared(other));
  // Quiet: nothing that arrived was answered by a change of one's own that the other would have to answer.
  expect((await one.app.store.deliveries(one.told, 100)).entries).toEqual([]);
  expect((await other.app.store.deliveries(other.told, 100)).entries).toEqual([]);
  for (const each of both) each.db.close();
}
