import { describe, expect, test } from 'vitest';
import { EVERYTHING, testApp } from '../db/testApp';
import { addClient, showDossier } from './clients';
import { showInvoice } from './invoiceView';
import { logProposal } from './letters';
import { sweep } from './playbooks/sweep';
import { editProposal, listProposals, moveProposal, reportOfProposals } from './proposals';

const rub = (minor: number) => ({ minor, currency: 'RUB' });

/** A proposal sent on Wednesday 18 November, valid to the end of the month. */
async function withProposal() {
  const world = testApp('2026-11-18T12:00');
  const { app, command } = world;
  const person = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };
  const { clientId } = await addClient(app, command(), person);

  async function send(number: string, details: object = {}) {
    const letter = {
      key: `m:${number}`,
      subject: `КП № ${number}`,
      direction: 'outgoing' as const,
      to: [],
      attachments: [],
    };
    const input = { clientId, letter, number, amount: rub(124_000_000), validUntil: '2026-11-30' };
    await logProposal(app, command(), { ...input, ...details });
    const { proposals } = await showDossier(app, { clientId: clientId });
    return proposals.find((proposal) => proposal.number === number)?.id ?? '';
  }
  const proposalId = await send('118');
  const proposal = () => app.store.read(EVERYTHING, (rows) => rows.get('proposal', proposalId));
  return { ...world, clientId, proposalId, proposal, send };
}

describe('a proposal', () => {
  test('has what was read from the letter and corrected, and a call two working days later', async () => {
    const { app, clientId, proposal } = await withProposal();
    expect(await proposal()).toMatchObject({
      state: 'sent',
      number: '118',
      amount: rub(124_000_000),
      validUntil: '2026-11-30',
    });
    expect((await showDossier(app, { clientId: clientId })).followUps).toMatchObject([
      { kind: 'call', due: '2026-11-20' },
    ]);
  });

  test('discussed and accepted becomes an invoice in the same step, and taken back is as it was', async () => {
    const { app, command, clientId, proposalId, proposal } = await withProposal();
    await moveProposal(app, command(), { proposalId, to: 'discussed' });
    const accepting = command();
    const invoice = { number: '77', amount: rub(124_000_000), issued: '2026-11-18' };
    const { invoiceId = '' } = await moveProposal(app, accepting, { proposalId, to: 'accepted', invoice });
    expect(await showInvoice(app, { invoiceId: invoiceId })).toMatchObject({
      invoice: { number: '77', proposalId },
      status: 'open',
    });
    const { followUps, timeline } = await showDossier(app, { clientId: clientId });
    expect(followUps.map(({ reason }) => reason?.code)).toEqual(['chase.arrived']);
    expect(timeline.map(({ kind }) => kind)).toContain('invoice');
    await app.store.undo(command('undo'), accepting.id);
    expect(await proposal()).toMatchObject({ state: 'discussed' });
    expect((await showDossier(app, { clientId: clientId })).followUps.map(({ reason }) => reason?.code)).toEqual([
      'proposal.number',
    ]);
  });

  test('accepted becomes an order with the amount of the proposal', async () => {
    const { app, db, command, proposalId } = await withProposal();
    const { orderId = '' } = await moveProposal(app, command(), { proposalId, to: 'accepted', order: {} });
    expect(await db.table('order').get(orderId)).toMatchObject({
      amount: rub(124_000_000),
      ordered: '2026-11-18',
      proposalId,
    });
  });

  test('declined needs a reason, and is decided', async () => {
    const { app, command, proposalId, proposal } = await withProposal();
    const decline = (reason?: 'price') => moveProposal(app, command(), { proposalId, to: 'declined', reason });
    await expect(decline()).rejects.toMatchObject({ code: 'reason-missing' });
    await decline('price');
    expect(await proposal()).toMatchObject({ state: 'declined', reason: 'price' });
    await expect(moveProposal(app, command(), { proposalId, to: 'accepted' })).rejects.toMatchObject({
      code: 'proposal-closed',
    });
  });

  test('expires by itself when its last day is over, and may be accepted yet', async () => {
    const { app, command, setClock, clientId, proposalId, proposal } = await withProposal();
    setClock('2026-11-30T23:00');
    await sweep(app);
    expect(await proposal()).toMatchObject({ state: 'sent' });
    setClock('2026-12-01T08:00');
    await sweep(app);
    expect(await proposal()).toMatchObject({ state: 'expired' });
    expect((await showDossier(app, { clientId: clientId })).followUps).toHaveLength(1);
    await moveProposal(app, command(), { proposalId, to: 'accepted' });
    expect(await proposal()).toMatchObject({ state: 'accepted' });
  });

  test.each([
    [{ amount: rub(-1) }, 'amount-not-positive'],
    [{ amount: { minor: 1, currency: 'RUR' } }, 'currency-unknown'],
    [{ validUntil: '2026-13-01' }, 'date-needed'],
  ])('is not changed to %j', async (wrong, code) => {
    const { app, command, proposalId } = await withProposal();
    await expect(editProposal(app, command(), { proposalId, ...wrong })).rejects.toMatchObject({ code });
  });
});

test('proposals are listed by state and reported by month, with their value by currency and the reasons of refusal', async () => {
  const { app, command, setClock, proposalId, send } = await withProposal();
  await moveProposal(app, command(), { proposalId, to: 'accepted' });
  setClock('2026-12-05T12:00');
  const inEuro = await send('119', { amount: { minor: 12_400, currency: 'EUR' }, validUntil: '2026-12-31' });
  await send('120', { amount: undefined, validUntil: undefined });
  await send('121', { validUntil: '2026-12-31' });
  await moveProposal(app, command(), { proposalId: inEuro, to: 'declined', reason: 'competitor', note: 'cheaper' });

  const list = await listProposals(app, { state: 'sent', offset: 0, limit: 10 });
  expect([list.total, list.lines.map(({ number, clientName }) => `${number} ${clientName}`)]).toEqual([
    2,
    expect.arrayContaining(['120 Severstroy', '121 Severstroy']),
  ]);
  const report = await reportOfProposals(app, { months: 3 });
  expect(report.months).toEqual([
    { month: '2026-10', sent: 0, accepted: 0, declined: 0, expired: 0, open: 0, reasons: {} },
    { month: '2026-11', sent: 1, accepted: 1, declined: 0, expired: 0, open: 0, reasons: {} },
    { month: '2026-12', sent: 3, accepted: 0, declined: 1, expired: 0, open: 2, reasons: { competitor: 1 } },
  ]);
  expect(report.states.filter(({ count }) => count > 0)).toEqual([
    { state: 'sent', count: 2, value: [rub(124_000_000)] },
    { state: 'accepted', count: 1, value: [rub(124_000_000)] },
    { state: 'declined', count: 1, value: [{ minor: 12_400, currency: 'EUR' }] },
  ]);
});
