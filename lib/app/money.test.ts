import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import {
  answerDisputed,
  answerNothing,
  answerPaid,
  answerPartPaid,
  answerPromised,
  answerSettled,
  answerWrongAddressee,
  editPlaybook,
} from './chase';
import { addClient, addContact, showDossier } from './clients';
import { finishFollowUp, snoozeFollowUp } from './followUps';
import {
  addInvoice,
  cancelInvoice,
  creditInvoice,
  editInvoice,
  editTerms,
  logInvoice,
  writeOffInvoice,
} from './invoices';
import { showAccount, showAgeing, showChaseStep, showExpected, showInvoice, showMoney } from './money';
import { addPayment, applyCredit, applyPayments } from './payments';
import { sweepMoney } from './sweepMoney';

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
    await sweepMoney(app);
  }
  async function steps() {
    const { followUps } = await showDossier(app, clientId);
    return followUps.map(({ text, due }) => `${text} ${due}`);
  }
  const owed = async () => (await showInvoice(app, invoiceId)).owed.minor;
  const stepId = async () => (await showChaseStep(app, invoiceId)).step?.followUpId ?? '';
  return { ...world, clientId, invoiceId, onDay, steps, owed, stepId };
}

describe('an invoice', () => {
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
    await app.store.undo(finishing.id);
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
    await app.store.undo(paying.id);
    expect([await owed(), await steps()]).toEqual([100_000, ['late 118 2026-11-20']]);
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
    const { timeline } = await showDossier(app, clientId);
    expect(timeline.filter(({ messageKey }) => messageKey === 'm:1')).toMatchObject([
      { kind: 'invoice', amount: eur(500) },
    ]);
  });
});
