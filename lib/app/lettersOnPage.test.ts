import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../db/testApp';
import { ANNA, ME, ORIGIN, testMailbox } from '../db/testMailbox';
import type { ComposeReading, MessageReading } from '../domain/pageReading';
import { showDossier } from './clients';
import { logInvoice } from './invoices';
import { logLetter, logProposal } from './letters';
import { seeSending } from './page';
import { editProposal } from './proposals';
import { editSettings } from './settings';

async function world() {
  const { app, command, clientId, tabs, see, show } = await testMailbox('2026-11-20T12:00');
  const message: MessageReading = {
    key: 's1',
    subject: '',
    from: { address: ME },
    to: [ANNA],
    cc: [],
    attachments: [],
    text: '',
    date: '2026-11-19 18:00',
    open: true,
  };
  const open = async (change: Partial<MessageReading>, own = [ME]) => {
    await see({ view: 'message', own, messages: [{ ...message, ...change }] });
    const { letter } = await show();
    if (!letter) throw new Error('the letter is not shown');
    return letter;
  };
  const sendLetter = async (change: Partial<ComposeReading>) => {
    const compose = { key: 'c1', to: [ANNA], cc: [], bcc: [], subject: '', attachments: [], ...change };
    await see({ view: 'compose', composes: [compose] });
    await seeSending(app, tabs, 1, ORIGIN, compose);
    await see({ view: 'list' });
    return (await show()).justSent?.letter;
  };
  return { app, command, clientId, open, sendLetter };
}

test.each([
  [
    { subject: 'КП № 118', text: 'Сумма 1 240,00 EUR. Предложение действует до 04.12.2026.' },
    {
      kind: 'proposal',
      number: '118',
      amount: { minor: 124_000, currency: 'EUR' },
      issued: '2026-11-19',
      until: '2026-12-04',
    },
  ],
  [
    { attachments: ['INV-118.pdf'], text: 'Total: 12 400 lei, due 4 December 2026.' },
    {
      kind: 'invoice',
      number: 'INV-118',
      amount: { minor: 1_240_000, currency: 'MDL' },
      issued: '2026-11-19',
      until: '2026-12-04',
    },
  ],
  [
    { subject: 'Samples', text: 'They left today.' },
    { kind: 'other', issued: '2026-11-19' },
  ],
  [
    { subject: 'Re: delivery', text: 'Agreed.\n> Invoice 7 for 900 EUR is attached.' },
    { kind: 'other', issued: '2026-11-19' },
  ],
])('the document of a sent letter is read from its subject, own text and files: %o', async (letter, document) => {
  const { open } = await world();
  expect((await open(letter)).document).toEqual(document);
});

test('“lei” is the user’s own currency', async () => {
  const { app, command, open } = await world();
  await editSettings(app, command(), { money: { currency: 'RON', terms: { kind: 'prepayment' }, holdPercent: 50 } });
  const { document } = await open({ subject: 'Factura nr. 5', text: 'Total: 12 400 lei' });
  expect(document?.amount).toEqual({ minor: 1_240_000, currency: 'RON' });
});

describe('a letter that only quotes a proposal', () => {
  const reply = { subject: 'Re: КП № 118 на 1 240,00 EUR', text: 'Добрый день! Когда вам удобно созвониться?' };

  test('is offered as a letter, when it is read and when it was just sent', async () => {
    const { open, sendLetter } = await world();
    expect((await open(reply)).document).toEqual({ kind: 'other', issued: '2026-11-19' });
    expect((await sendLetter(reply))?.document).toEqual({ kind: 'other', issued: '2026-11-20' });
  });

  test.each([
    { ...reply, attachments: ['КП-118 новая.pdf'] },
    { ...reply, text: 'Новая цена 1 180,00 EUR.' },
  ])('is a proposal with a file or a figure of its own: %o', async (change) => {
    const { open } = await world();
    expect((await open(change)).document).toMatchObject({ kind: 'proposal', number: '118' });
  });

  test('says the sum of the proposal again and is still a letter', async () => {
    const { app, command, clientId, open } = await world();
    const letter = await open({ subject: 'КП № 118', text: 'Сумма 1 240,00 EUR.' });
    const details = { number: '118', amount: { minor: 124_000, currency: 'EUR' } };
    await logProposal(app, command(), { clientId, letter, ...details });
    const again = await open({ ...reply, key: 's9', text: 'Напоминаю о сумме 1 240,00 EUR.' });
    expect(again.document?.kind).toBe('other');
  });
});

test('a second proposal of one number is made only by who was asked', async () => {
  const { app, command, clientId, open } = await world();
  const log = async (key: string, number: string, again?: true) =>
    logProposal(app, command(), {
      ...{ clientId, number, again },
      letter: await open({ key, subject: `КП ${key}`, text: '900 EUR' }),
    });
  await log('s1', '118');
  await expect(log('s2', '№ 118')).rejects.toMatchObject({
    code: 'proposal-known',
    params: { number: '118', client: 'Severstroy' },
  });
  await log('s2', '118', true);
  await log('s3', '119');
  expect((await showDossier(app, { clientId: clientId })).proposals).toHaveLength(3);
});

test('a received letter is nobody’s proposal', async () => {
  const { open } = await world();
  const letter = await open({ from: ANNA, to: [{ address: ME }], subject: 'Invoice 7 for 900 EUR' });
  expect(letter).not.toHaveProperty('document');
});

test('a letter just sent is an invoice by one click, and its receipt says so', async () => {
  const { app, command, clientId, sendLetter } = await world();
  const sent = { subject: 'Invoice INV-118', text: 'The total is 1,240.00 EUR.' };
  const letter = await sendLetter(sent);
  const { kind, number = '', amount, issued = '' } = letter?.document ?? {};
  expect({ kind, number, amount, issued }).toEqual({
    kind: 'invoice',
    number: 'INV-118',
    amount: { minor: 124_000, currency: 'EUR' },
    issued: '2026-11-20',
  });
  if (!letter || !amount) return;
  await logInvoice(app, command(), { clientId, letter, number, amount, issued });
  const again = await sendLetter(sent);
  expect(again?.logged).toMatchObject({ kind: 'invoice', number: 'INV-118', amount });
});

test.each<[string, string[], Partial<MessageReading>, string | undefined]>([
  ['that it was written from', [ME, 'sales@firma.test'], { from: { address: 'sales@firma.test' } }, 'sales@firma.test'],
  [
    'that it came to',
    [ME, 'sales@firma.test'],
    { from: ANNA, to: [{ address: 'sales@firma.test' }] },
    'sales@firma.test',
  ],
  ['the first, where it is in no field', [ME, 'sales@firma.test'], { from: ANNA, to: [] }, ME],
  ['none, where the page names none', [], { from: ANNA, to: [] }, undefined],
])('the receipt says by which address of the user’s it was logged: %s', async (_, own, change, by) => {
  const { app, command, clientId, open } = await world();
  const letter = await open({ key: 's2', ...change }, own);
  await logLetter(app, command(), { clientId, letter });
  expect((await open({ key: 's2', ...change }, own)).logged?.by).toBe(by);
  const [activity] = (await showDossier(app, { clientId: clientId })).timeline;
  expect(activity?.by).toBe(by);
});

test('the receipt shows a proposal as it was corrected, not as it was read', async () => {
  const { app, command, clientId, open } = await world();
  const read = { subject: 'Offer 118', text: 'The price is 900 EUR.' };
  const letter = await open(read);
  await logProposal(app, command(), { clientId, letter, number: '119' });
  const { logged } = await open(read);
  expect(logged).toMatchObject({ kind: 'proposal', number: '119' });
  expect(logged).not.toHaveProperty('amount');

  const [{ id: proposalId } = { id: '' }] = await app.store.read(EVERYTHING, (rows) =>
    rows.proposals({ state: 'sent', offset: 0, limit: 1 }),
  );
  await editProposal(app, command(), { proposalId, number: '120', amount: { minor: 95_000, currency: 'EUR' } });
  expect((await open(read)).logged).toMatchObject({ number: '120', amount: { minor: 95_000, currency: 'EUR' } });
});
