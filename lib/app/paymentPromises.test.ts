import { describe, expect, test } from 'vitest';
import { ANNA, ME, testMailbox } from '../db/testMailbox';
import type { MessageReading } from '../domain/pageReading';
import { answerDisputed, answerPaid, answerPromised } from './chase';
import { addInvoice } from './invoices';
import { showChaseStep } from './invoiceView';
import { neverLog } from './neverLog';
import { declinePromise } from './promises';

const SENTENCE = "We'll pay the invoice on Friday.";

/** On Sunday 22 November a client owes two invoices; 118 was to be paid first. */
async function world() {
  const { app, command, setClock, clientId, see, show } = await testMailbox('2026-11-22T12:00');
  const bill = (number: string, due: string) =>
    addInvoice(app, command(), {
      clientId,
      number,
      amount: { minor: 5_000, currency: 'EUR' },
      issued: '2026-10-01',
      due,
    });
  const { invoiceId: laterId } = await bill('119', '2026-11-10');
  const { invoiceId } = await bill('118', '2026-11-01');
  const message: MessageReading = {
    key: 'r1',
    subject: 'Re: invoices',
    from: ANNA,
    to: [{ address: ME }],
    cc: [],
    attachments: [],
    text: `Good day,\n${SENTENCE}\nBest regards\nAnna`,
    date: '2026-11-21 10:00',
    open: true,
  };
  /** What is offered beside the letter. */
  async function offered(change: Partial<MessageReading> = {}) {
    await see({ view: 'message', messages: [{ ...message, ...change }] });
    return (await show()).paymentPromised;
  }
  const wait = (until: string, sentence?: string) => answerPromised(app, command(), { invoiceId, until, sentence });
  return { app, command, setClock, invoiceId, laterId, offered, wait };
}

describe('a promise to pay in the letter of a client who owes', () => {
  test('is offered for the invoice that waits longest, counted from the day of the letter', async () => {
    const { invoiceId, offered } = await world();
    expect(await offered()).toMatchObject({
      invoiceId,
      invoiceNumber: '118',
      promises: [{ sentence: SENTENCE, until: '2026-11-27' }],
    });
  });

  test('pauses the chase through that day with the sentence, and is not offered again', async () => {
    const { app, invoiceId, offered, wait } = await world();
    const [promise] = (await offered())?.promises ?? [];
    await wait(promise?.until ?? '', promise?.sentence);
    const { chase, promise: kept } = await showChaseStep(app, { invoiceId: invoiceId });
    expect(chase).toMatchObject({ state: 'paused', next: '2026-11-28' });
    expect(kept).toMatchObject({ until: '2026-11-27', sentence: SENTENCE });
    expect(await offered()).toBeUndefined();
    await wait('2026-11-25');
    expect(await offered()).toBeUndefined();
  });

  test.each([
    ['2026-11-26', 1],
    ['2026-11-27', 0],
    ['2026-11-30', 0],
  ])('while the chase is paused until %s it is offered %i times', async (until, times) => {
    const { offered, wait } = await world();
    await wait(until);
    expect((await offered())?.promises ?? []).toHaveLength(times);
  });

  test('that was declined is not offered again', async () => {
    const { app, command, offered } = await world();
    const [promise] = (await offered())?.promises ?? [];
    await declinePromise(app, command(), { key: promise?.key ?? '' });
    expect(await offered()).toBeUndefined();
  });

  test('is not for a disputed invoice, but for the next one', async () => {
    const { app, command, invoiceId, laterId, offered } = await world();
    await answerDisputed(app, command(), { invoiceId, text: 'two boxes were wet' });
    expect((await offered())?.invoiceId).toBe(laterId);
  });

  test.each<[string, Partial<MessageReading>]>([
    ['whose day is past', { date: '2026-11-12 10:00' }],
    ['in a letter whose date cannot be told', { date: undefined }],
    ['of the user', { from: { address: ME }, to: [ANNA] }],
    ['of a stranger', { from: { address: 'anna@elsewhere.example' } }],
    ['quoted from an older letter', { text: `Received.\n> ${SENTENCE}` }],
  ])('%s is not offered', async (_, change) => {
    const { offered } = await world();
    expect(await offered(change)).toBeUndefined();
  });

  test('is not offered when nothing is owed', async () => {
    const { app, command, invoiceId, laterId, offered } = await world();
    await answerPaid(app, command(), { invoiceId });
    await answerPaid(app, command(), { invoiceId: laterId });
    expect(await offered()).toBeUndefined();
  });

  test('of a sender whose letters are kept out is not read', async () => {
    const { app, command, offered } = await world();
    await neverLog(app, command(), { entry: ANNA.address });
    expect(await offered()).toBeUndefined();
  });
});
