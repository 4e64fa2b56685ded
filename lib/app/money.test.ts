import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { FollowUp } from '../domain/followUp';
import { showAgeing, showExpected } from './ageing';
import { listOpenInvoices } from './bankLists';
import {
  answerDisputed,
  answerNothing,
  answerPaid,
  answerPartPaid,
  answerPromised,
  answerSettled,
  answerWrongAddressee,
} from './chase';
import { addClient, showDossier } from './clients';
import { addContact } from './contacts';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import {
  addInvoice,
  cancelInvoice,
  creditInvoice,
  editInvoice,
  editTerms,
  logInvoice,
  writeOffInvoice,
} from './invoices';
import { showChaseStep, showInvoice } from './invoiceView';
import { showAccount, showMoney } from './money';
import { neverLog } from './neverLog';
import { marksFor } from './page';
import { addPayment, applyCredit, applyPayments } from './payments';
import { sweep } from './playbooks/sweep';
import { editChaseRules } from './rules';

/** "late 118": a step of the chase by its reason, anything else by its words. */
function whatOf({ text, reason }: Pick<FollowUp, 'text' | 'reason'>): string {
  return reason ? `${reason.code.replace('chase.', '')} ${reason.params.number ?? reason.params.text}` : text;
}

const anna = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example', phone: '+37322123456' };
const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** A client on Monday 2 November with an invoice over 1,000 euros due on Tuesday the 17th. */
async function withInvoice() {
  const world = testApp('2026-11-02T12:00');
  const { app, command } = world;
  const { clientId } = await addClient(app, command(), anna);
  const invoice = { clientId, number: '118', amount: eur(100_000), issued: '2026-11-02', due: '2026-11-17' };
  const { invoiceId } = await addInvoice(app, command('addInvoice'), invoice);

  /** The clock goes on to noon of that day, and the background does its daily work. */
  async function onDay(day: string) {
    world.setClock(`${day}T12:00`);
    await sweep(app);
  }
  /** An invoice is a purchase too, of which other playbooks have something to say. */
  async function steps() {
    const { followUps } = await showDossier(app, { clientId: clientId });
    const own = followUps.filter(({ from }) => from?.playbook !== 'rhythm');
    return own.map((followUp) => `${whatOf(followUp)} ${followUp.due}`);
  }
  const owed = async () => (await showInvoice(app, { invoiceId: invoiceId })).owed.minor;
  const stepId = async () => (await showChaseStep(app, { invoiceId: invoiceId })).step?.followUpId ?? '';
  return { ...world, clientId, invoiceId, onDay, steps, owed, stepId };
}

describe('an invoice', () => {
  test('stands in the history where it was issued and paid, whenever it was written down', async () => {
    const { app, command, clientId } = await withInvoice();
    await addInvoice(app, command(), { clientId, number: '90', amount: eur(5_000), issued: '2026-09-01' });
    await addPayment(app, command(), { clientId, amount: eur(5_000), received: '2026-10-05' });
    const { timeline } = await showDossier(app, { clientId: clientId });
    expect(timeline.map(({ kind, title, at }) => `${kind} ${title} ${app.clock.wallOf(at)}`)).toEqual([
      'invoice 118 2026-11-02T12:00',
      'payment 90 2026-10-05T12:00',
      'invoice 90 2026-09-01T12:00',
    ]);
  });

  test('is asked for by a follow-up of its own, one at a time, however the days go by', async () => {
    const { onDay, steps } = await withInvoice();
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
    await onDay('2026-11-10');
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
    await onDay('2026-11-16');
    expect(await steps()).toEqual(['soon 118 2026-11-16']);
    await onDay('2026-12-31');
    expect(await steps()).toEqual(['again 118 2026-12-31']);
  });

  test('finished in the popup like any other follow-up, the step brings the next; undone, it is open again', async () => {
    const { app, command, steps, stepId } = await withInvoice();
    const finishing = command();
    await finishFollowUp(app, finishing, { followUpId: await stepId(), outcome: 'it arrived' });
    expect(await steps()).toEqual(['soon 118 2026-11-16']);
    await app.store.undo(command('undo'), finishing.id);
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
  });

  test('snoozed, stays where the user put it', async () => {
    const { app, command, steps, stepId, onDay } = await withInvoice();
    await snoozeFollowUp(app, command(), { followUpId: await stepId(), to: { due: '2026-11-18T10:00' } });
    await onDay('2026-11-17');
    expect(await steps()).toEqual(['arrived 118 2026-11-18T10:00']);
    await onDay('2026-11-19');
    expect(await steps()).toEqual(['due 118 2026-11-17']);
  });

  test('paid, is asked for no more; the payment undone, it is asked for again', async () => {
    const { app, command, steps, invoiceId, owed, onDay } = await withInvoice();
    await onDay('2026-11-20');
    const paying = command();
    await answerPaid(app, paying, { invoiceId });
    expect([await owed(), await steps()]).toEqual([0, []]);
    await app.store.undo(command('undo'), paying.id);
    expect([await owed(), await steps()]).toEqual([100_000, ['late 118 2026-11-20']]);
  });

  test('of somebody who is never logged is not logged with its letter', async () => {
    const { app, command, clientId } = await withInvoice();
    const [{ id: contactId } = { id: '' }] = (await showDossier(app, { clientId })).contacts;
    await neverLog(app, command(), { entry: 'severstroy.example' });
    const letter = { key: 'm:2', subject: 'Invoice 119', direction: 'outgoing' as const, to: [], attachments: [] };
    const input = { clientId, contactId, letter, number: '119', amount: eur(500), issued: '2026-11-02' };
    await expect(logInvoice(app, command(), input)).rejects.toMatchObject({ code: 'never-logged' });
  });

  test('with its letter is logged once', async () => {
    const { app, command, clientId } = await withInvoice();
    const letter = {
      key: 'm:1',
      subject: 'Invoice 119',
      direction: 'outgoing' as const,
      to: [],
      attachments: ['119.pdf'],
    };
    const input = { clientId, letter, number: '119', amount: eur(500), issued: '2026-11-02' };
    const first = await logInvoice(app, command(), input);
    expect(await logInvoice(app, command(), input)).toEqual(first);
    const { timeline } = await showDossier(app, { clientId: clientId });
    expect(timeline.filter(({ messageKey }) => messageKey === 'm:1')).toMatchObject([
      { kind: 'invoice', amount: eur(500) },
    ]);
  });
});

describe('what is owed follows from the entries', () => {
  test('part payments, over-payment as the client’s credit, and the credit used for the next invoice', async () => {
    const { app, command, clientId, invoiceId, owed } = await withInvoice();
    await addPayment(app, command(), { clientId, amount: eur(40_000) });
    expect(await owed()).toBe(60_000);
    await addPayment(app, command(), { clientId, amount: eur(75_000) });
    expect(await owed()).toBe(0);
    expect(await showAccount(app, { clientId: clientId })).toMatchObject({
      totals: [{ currency: 'EUR', owed: 0, credit: 15_000 }],
    });

    const next = { clientId, number: '119', amount: eur(20_000), issued: '2026-11-02' };
    const { invoiceId: nextId } = await addInvoice(app, command(), next);
    expect(await applyCredit(app, command(), { invoiceId: nextId })).toEqual({ minor: 15_000 });
    expect(await showAccount(app, { clientId: clientId })).toMatchObject({ totals: [{ owed: 5_000, credit: 0 }] });
    expect((await showInvoice(app, { invoiceId: invoiceId })).status).toBe('paid');
  });

  test('one payment over several invoices, the earliest due first', async () => {
    const { app, command, clientId, invoiceId, owed } = await withInvoice();
    const later = { clientId, number: '119', amount: eur(30_000), issued: '2026-11-02', due: '2026-12-01' };
    const { invoiceId: laterId } = await addInvoice(app, command(), later);
    const paying = command();
    await addPayment(app, paying, { clientId, amount: eur(110_000) });
    expect([await owed(), (await showInvoice(app, { invoiceId: laterId })).owed.minor]).toEqual([0, 20_000]);
    await app.store.undo(command('undo'), paying.id);
    const allocations = [{ invoiceId: laterId, minor: 30_000 }, { invoiceId }];
    await addPayment(app, command(), { clientId, amount: eur(110_000), allocations });
    expect([await owed(), (await showInvoice(app, { invoiceId: laterId })).owed.minor]).toEqual([20_000, 0]);
  });

  test('a cancelled invoice gives back what was paid for it, and another may use it', async () => {
    const { app, command, clientId, invoiceId } = await withInvoice();
    await addPayment(app, command(), { clientId, amount: eur(40_000) });
    await cancelInvoice(app, command(), { invoiceId, note: 'wrong company' });
    expect((await showInvoice(app, { invoiceId: invoiceId })).status).toBe('cancelled');
    const { invoiceId: nextId } = await addInvoice(app, command(), {
      ...{ clientId, number: '119', amount: eur(50_000), issued: '2026-11-02' },
    });
    await applyCredit(app, command(), { invoiceId: nextId, minor: 30_000 });
    expect(await showAccount(app, { clientId: clientId })).toMatchObject({
      totals: [{ owed: 20_000, credit: 10_000 }],
    });
  });

  test('credit notes and write-offs', async () => {
    const { app, command, invoiceId, owed, steps } = await withInvoice();
    await creditInvoice(app, command(), { invoiceId, amount: eur(30_000), note: 'CN 7' });
    expect(await owed()).toBe(70_000);
    await writeOffInvoice(app, command(), { invoiceId });
    expect([await owed(), await steps(), (await showInvoice(app, { invoiceId: invoiceId })).status]).toEqual([
      0,
      [],
      'written-off',
    ]);
  });

  test('instalments are asked for one after the other', async () => {
    const { app, command, clientId, steps, onDay } = await withInvoice();
    const parts = [
      { due: '2026-12-15', minor: 10_000 },
      { due: '2026-11-10', minor: 10_000 },
    ];
    const { invoiceId } = await addInvoice(app, command(), {
      ...{ clientId, number: '120', amount: eur(20_000), issued: '2026-11-02', instalments: parts },
    });
    await onDay('2026-11-13');
    expect(await steps()).toContain('late 120 2026-11-13');
    await addPayment(app, command(), { clientId, amount: eur(10_000), allocations: [{ invoiceId }] });
    expect(await steps()).toContain('soon 120 2026-12-14');
  });

  test('terms give the day it is due', async () => {
    const { app, command, clientId } = await withInvoice();
    const issue = async (number: string) =>
      (await addInvoice(app, command(), { clientId, number, amount: eur(1), issued: '2026-11-02' })).due;
    expect(await issue('a')).toBe('2026-11-16');
    await editTerms(app, command(), { clientId, terms: { kind: 'end-of-month', months: 0 } });
    expect(await issue('b')).toBe('2026-11-30');
    await editTerms(app, command(), { clientId, terms: { kind: 'prepayment' } });
    expect(await issue('c')).toBe('2026-11-02');
    await editTerms(app, command(), { clientId, terms: { kind: 'days', days: 45 } });
    expect(await issue('d')).toBe('2026-12-17');
    await editTerms(app, command(), { clientId, terms: null });
    expect(await issue('e')).toBe('2026-11-16');
  });
});

describe('an answer to “still unpaid?”', () => {
  test('a call about something else is no answer, and no step', async () => {
    const { app, command, clientId, steps } = await withInvoice();
    const other = { clientId, kind: 'call' as const, text: 'samples', due: '2026-11-03' };
    const { followUpId } = await addFollowUp(app, command(), other);
    await finishFollowUp(app, command(), { followUpId, outcome: 'they like them' });
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
  });

  test('promised: nobody asks through that day, and broken, the next working day brings the next step', async () => {
    const { app, command, invoiceId, stepId, steps, onDay } = await withInvoice();
    await onDay('2026-11-20');
    const answer = { invoiceId, followUpId: await stepId(), outcome: 'on Friday', until: '2026-11-27' };
    await answerPromised(app, command(), answer);
    expect(await steps()).toEqual([]);
    await onDay('2026-11-27');
    expect(await steps()).toEqual([]);
    await onDay('2026-11-28');
    expect(await steps()).toEqual(['later 118 2026-11-30']);
    expect((await showChaseStep(app, { invoiceId: invoiceId })).lastSaid).toEqual({
      on: '2026-11-20',
      text: 'on Friday',
    });
  });

  test('the letter after a broken promise says so, until somebody has asked again', async () => {
    const { app, command, invoiceId, stepId, onDay } = await withInvoice();
    const letter = async () => (await showChaseStep(app, { invoiceId: invoiceId })).step?.letter;
    await onDay('2026-11-20');
    expect(await letter()).toBe('late');
    await answerPromised(app, command(), { invoiceId, followUpId: await stepId(), until: '2026-11-27' });
    await onDay('2026-11-30');
    expect(await letter()).toBe('broken-promise');
    await answerNothing(app, command(), { invoiceId, followUpId: await stepId() });
    expect(await letter()).toBe('firm');
  });

  test('a call that became a letter stands in the history as a letter', async () => {
    const { app, command, clientId, invoiceId, stepId } = await withInvoice();
    await answerNothing(app, command(), { invoiceId, followUpId: await stepId(), by: 'letter' });
    const { timeline } = await showDossier(app, { clientId: clientId });
    expect(timeline.map(({ kind }) => kind)).toContain('letter-out');
  });

  test('part paid with a promise for the rest', async () => {
    const { app, command, invoiceId, stepId, steps, onDay, owed } = await withInvoice();
    await onDay('2026-11-20');
    const answer = { invoiceId, followUpId: await stepId(), amount: eur(25_000), until: '2026-11-27' };
    await answerPartPaid(app, command(), answer);
    expect([await owed(), await steps()]).toEqual([75_000, []]);
    await onDay('2026-11-30');
    expect(await steps()).toEqual(['later 118 2026-11-30']);
  });

  test('disputed: a request with a step of its own; settled, the ladder goes on the next working day', async () => {
    const { app, command, invoiceId, steps, onDay } = await withInvoice();
    await onDay('2026-11-20');
    await answerDisputed(app, command(), { invoiceId, text: 'two boxes were wet' });
    expect(await steps()).toEqual(['request.complaint 118: two boxes were wet 2026-11-23T12:00']);
    await onDay('2026-12-04');
    await answerSettled(app, command(), { invoiceId, outcome: 'two new boxes' });
    expect(await steps()).toEqual(['late 118 2026-12-07']);
  });

  test('wrong addressee: the one who pays is asked from now on', async () => {
    const { app, command, clientId, invoiceId } = await withInvoice();
    const { contactId } = await addContact(app, command(), {
      ...{ clientId, contactName: 'Boris', email: 'boris@severstroy.example' },
    });
    await answerWrongAddressee(app, command(), { invoiceId, contactId });
    expect((await showChaseStep(app, { invoiceId: invoiceId })).contact).toMatchObject({
      id: contactId,
      name: 'Boris',
    });
    expect((await showDossier(app, { clientId: clientId })).followUps[0]?.contactId).toBe(contactId);
  });

  test('asked, nothing promised: the next step on its own day', async () => {
    const { app, command, invoiceId, stepId, steps } = await withInvoice();
    await answerNothing(app, command(), { invoiceId, followUpId: await stepId(), outcome: 'arrived' });
    expect(await steps()).toEqual(['soon 118 2026-11-16']);
  });
});

describe('the ladder', () => {
  const steps = [{ id: 'x', from: 'due', days: 1, unit: 'days', channel: 'letter', tone: 'formal' }] as const;

  test('is edited for an invoice, a client, and everyone', async () => {
    const world = await withInvoice();
    const { app, command, clientId, invoiceId, onDay } = world;
    const edit = (of: Parameters<typeof editChaseRules>[2]['of'], on: boolean) =>
      editChaseRules(app, command(), { of, rules: { on, ladder: { steps: [...steps] } } });
    await edit({ everyone: true }, true);
    expect(await world.steps()).toEqual(['arrived 118 2026-11-04']);
    await onDay('2026-11-03');
    expect(await world.steps()).toEqual(['formal 118 2026-11-18']);
    await edit({ clientId }, false);
    expect(await world.steps()).toEqual([]);
    await edit({ invoiceId }, true);
    expect(await world.steps()).toEqual(['formal 118 2026-11-18']);
    for (const of of [{ invoiceId }, { clientId }, { everyone: true as const }]) {
      await editChaseRules(app, command(), { of, rules: null });
    }
    await onDay('2026-11-03');
    expect(await world.steps()).toEqual(['arrived 118 2026-11-04']);
  });
});

describe('a bank’s list', () => {
  async function withList() {
    const world = await withInvoice();
    const { clientId, invoiceId } = world;
    const line = (n: number, minor: number) => ({
      ...{ clientId, line: n, fingerprint: `line-${n}`, amount: eur(minor), received: '2026-11-02' },
      allocations: [{ invoiceId }],
    });
    return { ...world, line };
  }

  test('is taken in as one step and taken back as one; the same list again changes nothing', async () => {
    const { app, db, command, line, owed } = await withList();
    const payments = [line(1, 10_000), line(2, 20_000), line(2, 20_000)];
    const applying = command();
    expect(await applyPayments(app, applying, { payments })).toMatchObject({ fresh: 2, known: 1 });
    expect(await applyPayments(app, command(), { payments })).toMatchObject({ fresh: 0, known: 3 });
    expect(await owed()).toBe(70_000);
    await app.store.undo(command('undo'), applying.id);
    expect([await owed(), await db.payment.count()]).toEqual([100_000, 0]);
    expect(await applyPayments(app, command(), { payments })).toMatchObject({ fresh: 2, known: 1 });
  });

  test('tells how the client pays, for the next one', async () => {
    const { app, command, line } = await withList();
    const known = { account: 'MD24AG000225100013104168', payer: 'SEVERSTROY SRL' };
    await applyPayments(app, command(), {
      payments: [
        { ...line(1, 10_000), ...known },
        { ...line(2, 1), ...known },
      ],
    });
    expect(await listOpenInvoices(app, {})).toMatchObject([
      {
        number: '118',
        clientName: 'Severstroy',
        left: eur(89_999),
        accounts: [known.account],
        payerNames: [known.payer],
      },
    ]);
  });

  test('with a bad line is refused whole, and the line is named', async () => {
    const { app, db, command, line } = await withList();
    const payments = [line(1, 10_000), line(7, -5)];
    const refused = applyPayments(app, command(), { payments });
    await expect(refused).rejects.toMatchObject({ code: 'bank-line', params: { line: 7, why: 'amount-not-positive' } });
    expect(await db.payment.count()).toBe(0);
  });
});

describe('the money page', () => {
  test('shows what to do today first, then all that is open, and totals by currency', async () => {
    const { app, command, clientId, onDay } = await withInvoice();
    const lei = {
      clientId,
      number: '7',
      amount: { minor: 5_000, currency: 'MDL' },
      issued: '2026-11-02',
      due: '2026-12-30',
    };
    await addInvoice(app, command(), lei);
    await onDay('2026-11-20');
    const view = await showMoney(app, { offset: 0, limit: 10 });
    expect(view.todo).toMatchObject({
      total: 2,
      lines: [{ invoice: { number: '7' } }, { invoice: { number: '118' }, daysLate: 3 }],
    });
    expect(view.open.total).toBe(2);
    expect(view.totals).toEqual([
      { currency: 'EUR', owed: 100_000, overdue: 100_000, credit: 0 },
      { currency: 'MDL', owed: 5_000, overdue: 0, credit: 0 },
    ]);
  });

  test('tells debts by age, today and on a past day', async () => {
    const { app, command, clientId, onDay } = await withInvoice();
    await onDay('2026-12-20');
    await addPayment(app, command(), { clientId, amount: eur(40_000), received: '2026-12-01' });
    const on = async (day?: string) =>
      (await showAgeing(app, { ...(day && { on: day }), limit: 10 })).currencies[0]?.buckets;
    expect(await on()).toMatchObject({ '31-60': 60_000, '1-30': 0 });
    expect(await on('2026-12-10')).toMatchObject({ '1-30': 60_000 });
    expect(await on('2026-11-30')).toMatchObject({ '1-30': 100_000 });
    expect(await on('2026-11-17')).toMatchObject({ 'not-due': 100_000 });
    expect(await on('2026-11-01')).toBeUndefined();
  });

  test('expects money when it is due, or when it was promised', async () => {
    const { app, command, invoiceId } = await withInvoice();
    const weeks = async () =>
      (await showExpected(app, { weeks: 4 })).currencies[0]?.weeks.filter(({ minor }) => minor > 0);
    expect(await weeks()).toEqual([{ monday: '2026-11-16', minor: 100_000 }]);
    await answerPromised(app, command(), { invoiceId, until: '2026-11-27', amount: eur(70_000) });
    expect(await weeks()).toEqual([
      { monday: '2026-11-16', minor: 30_000 },
      { monday: '2026-11-23', minor: 70_000 },
    ]);
  });

  test('an overdue debt is marked on every address of the client, and holds back what may be shipped', async () => {
    const { app, clientId, onDay } = await withInvoice();
    const address = 'anna@severstroy.example';
    expect(await marksFor(app, [address])).toEqual({ [address]: 'client' });
    await onDay('2026-11-18');
    expect(await marksFor(app, [address])).toEqual({ [address]: 'debt' });
    expect((await showDossier(app, { clientId: clientId })).money).toMatchObject({
      holdPercent: 60,
      totals: [{ overdue: 100_000 }],
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['a negative amount', { amount: eur(-1) }, 'amount-not-positive'],
    ['nothing', { amount: eur(0) }, 'amount-not-positive'],
    ['fifteen digits', { amount: eur(123_456_789_012_345) }, 'amount-too-large'],
    ['half a cent', { amount: eur(0.5) }, 'amount-not-whole'],
    ['a currency that is none', { amount: { minor: 1, currency: 'ABC' } }, 'currency-unknown'],
    ['no number', { number: ' ' }, 'number-missing'],
    ['the number of another invoice', { number: ' 118 ' }, 'number-taken'],
    ['a day that is none', { issued: '2026-02-31' }, 'date-needed'],
    ['a due day before the issue', { due: '2026-11-01' }, 'due-before-issued'],
    ['instalments of another sum', { instalments: [{ due: '2026-11-05', minor: 1 }] }, 'instalments-differ'],
  ])('an invoice with %s', async (_, wrong, code) => {
    const { app, db, command, clientId } = await withInvoice();
    const invoice = { clientId, number: '119', amount: eur(100), issued: '2026-11-02', ...wrong };
    await expect(addInvoice(app, command(), invoice)).rejects.toMatchObject({ code });
    expect(await db.invoice.count()).toBe(1);
  });

  test('money of another currency, day or client', async () => {
    const { app, command, clientId, invoiceId } = await withInvoice();
    const { clientId: other } = await addClient(app, command(), { ...anna, email: 'b@other.example' });
    const pay = (input: object) =>
      addPayment(app, command(), { clientId, amount: eur(100), allocations: [{ invoiceId }], ...input });
    await expect(pay({ amount: { minor: 1, currency: 'MDL' } })).rejects.toMatchObject({ code: 'currencies-differ' });
    await expect(pay({ received: '2026-11-03' })).rejects.toMatchObject({ code: 'day-ahead' });
    await expect(pay({ clientId: other })).rejects.toMatchObject({ code: 'other-client' });
    await expect(pay({ allocations: [{ invoiceId, minor: 101 }] })).rejects.toMatchObject({ code: 'more-than-paid' });
    await expect(pay({ amount: eur(200_000), allocations: [{ invoiceId, minor: 100_001 }] })).rejects.toMatchObject({
      code: 'more-than-owed',
    });
  });

  test('undoing an invoice that money came for', async () => {
    const { app, command, clientId } = await withInvoice();
    const adding = command();
    await addInvoice(app, adding, { clientId, number: '119', amount: eur(100), issued: '2026-11-02' });
    await addPayment(app, command(), { clientId, amount: eur(100_100) });
    await expect(app.store.undo(command('undo'), adding.id)).rejects.toMatchObject({
      code: 'changed-since',
    });
  });

  test('but an invoice that nothing has come of is undone with its chase', async () => {
    const { app, db, command, clientId, steps } = await withInvoice();
    const adding = command();
    await addInvoice(app, adding, { clientId, number: '119', amount: eur(100), issued: '2026-11-02' });
    await app.store.undo(command('undo'), adding.id);
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
    const chases = await db.standing.filter(({ playbook }) => playbook === 'chase').count();
    expect([await db.invoice.count(), await db.book.count(), chases]).toEqual([1, 1, 1]);
    expect(await showMoney(app, { offset: 0, limit: 10 })).toMatchObject({ totals: [{ owed: 100_000 }] });
  });

  test('a changed due day moves the steps', async () => {
    const { app, command, invoiceId, steps, onDay } = await withInvoice();
    await onDay('2026-11-20');
    await editInvoice(app, command(), { invoiceId, due: '2026-12-15' });
    expect(await steps()).toEqual(['arrived 118 2026-11-04']);
  });
});
