import { z } from 'zod';
import type { Invoice, Order } from '../domain/invoice';
import type { ProposalList } from '../domain/moneyViews';
import { checkedDetails, DECLINE_REASONS, mayMove, PROPOSAL_STATES, type Proposal } from '../domain/proposal';
import { type ProposalReport, reportProposals } from '../domain/proposalReport';
import { refuse } from '../domain/refusal';
import { dayOf, monthsBefore } from '../domain/wallClock';
import { command, question, type Said } from './definition';
import { closeFollowUp } from './followUps';
import { id, money, number, offset, shortText } from './input';
import { bill, createInvoice, INVOICE_TOUCHES } from './invoices';
import { proposalDetails } from './letters';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';

export const editProposal = command(
  { input: () => ({ proposalId: id, ...proposalDetails }), writes: ['proposal'] },
  async (rows, { proposalId, ...details }): Promise<void> => {
    const proposal = await proposalIn(rows, proposalId);
    await rows.put('proposal', { ...proposal, ...checkedDetails(details) });
  },
);

/** Where a proposal goes; accepted, it becomes an order or an invoice in the same step. */
const proposalMove = {
  proposalId: id,
  to: z.enum(PROPOSAL_STATES).exclude(['sent']),
  /** Needed to decline. */
  reason: z.enum(DECLINE_REASONS).optional(),
  note: shortText.optional(),
  order: z.object({ number: number.optional(), amount: money.optional() }).optional(),
  invoice: z.object(bill).optional(),
};
type ProposalMove = Said<typeof proposalMove>;

export const moveProposal = command(
  {
    input: () => proposalMove,
    reads: INVOICE_TOUCHES.reads,
    writes: [...INVOICE_TOUCHES.writes, 'proposal', 'followUp', 'order'],
  },
  async (rows, input, app): Promise<{ invoiceId?: string; orderId?: string }> => {
    const proposal = await proposalIn(rows, input.proposalId);
    if (!mayMove(proposal.state, input.to)) refuse('proposal-closed');
    if (input.to === 'declined' && !input.reason) refuse('reason-missing');
    const note = input.note?.trim();
    const isClosed = input.to === 'accepted' || input.to === 'declined';
    const moved: Proposal = {
      ...proposal,
      state: input.to,
      ...(input.to === 'declined' && input.reason && { reason: input.reason }),
      ...(note && { note }),
      ...(isClosed && { closedAt: app.clock.now() }),
    };
    await rows.put('proposal', moved);
    await rows.add('activity', {
      id: app.newId(),
      clientId: proposal.clientId,
      ...(proposal.contactId && { contactId: proposal.contactId }),
      kind: 'proposal-moved',
      at: app.clock.now(),
      title: [proposal.number ?? proposal.subject, note].filter(Boolean).join(': '),
      proposalId: proposal.id,
      proposalState: input.to,
    });
    if (isClosed) await closeFollowUps(app, rows, moved, note ?? '');
    return input.to === 'accepted' ? become(app, rows, moved, input) : {};
  },
);

async function proposalIn(rows: Reader, proposalId: string): Promise<Proposal> {
  return (await rows.get('proposal', proposalId)) ?? refuse('not-found');
}

/** What a person wanted to ask about a proposal need not be asked once it is decided; its playbook goes by itself. */
async function closeFollowUps(app: App, rows: Writer, proposal: Proposal, outcome: string): Promise<void> {
  for (const followUp of await rows.openFollowUpsOf(proposal.clientId)) {
    if (followUp.proposalId === proposal.id && !followUp.from)
      await closeFollowUp(app, rows, followUp, 'done', outcome);
  }
}

async function become(app: App, rows: Writer, proposal: Proposal, { order, invoice }: ProposalMove) {
  const { id: proposalId, clientId, contactId } = proposal;
  const made: { invoice?: Invoice; order?: Order } = {};
  if (invoice) {
    made.invoice = await createInvoice(app, rows, { ...invoice, clientId, contactId, proposalId });
  }
  if (order) {
    const amount = order.amount ?? proposal.amount;
    made.order = {
      id: app.newId(),
      clientId,
      ...checkedDetails({ number: order.number, amount }),
      ordered: dayOf(app.clock.wallNow()),
      proposalId,
      createdAt: app.clock.now(),
    };
    await rows.add('order', made.order);
  }
  for (const [kind, row] of Object.entries(made)) {
    await rows.add('activity', {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      kind: kind as keyof typeof made,
      at: app.clock.now(),
      title: row.number ?? proposal.number ?? '',
      proposalId,
      ...(kind === 'invoice' ? { invoiceId: row.id } : { orderId: row.id }),
      ...(row.amount && { amount: row.amount }),
    });
  }
  return { ...(made.invoice && { invoiceId: made.invoice.id }), ...(made.order && { orderId: made.order.id }) };
}

/** Proposals in one state, the latest first. */
export const listProposals = question(
  {
    input: () => ({ state: z.enum(PROPOSAL_STATES), offset, limit: z.number().int().min(1).max(500) }),
    reads: ['proposal', 'client'],
  },
  async (rows, query): Promise<ProposalList> => {
    const [proposals, total] = await Promise.all([rows.proposals(query), rows.countProposals(query.state)]);
    const clients = await rows.getMany(
      'client',
      proposals.map(({ clientId }) => clientId),
    );
    return { total, lines: proposals.map((proposal, i) => ({ ...proposal, clientName: clients[i]?.name ?? '' })) };
  },
);

/** What became of the proposals sent in the last months, this one among them. */
export const reportOfProposals = question(
  { input: () => ({ months: z.number().int().min(1).max(60) }), reads: ['proposal'] },
  async (rows, { months }, app): Promise<ProposalReport> => {
    const today = dayOf(app.clock.wallNow());
    const names = monthsBefore(today, months - 1);
    const from = app.clock.instantOf(`${names[0]}-01T00:00`, 0);
    const proposals = await rows.proposalsSent(from, app.clock.now() + 1);
    return reportProposals(proposals, names, (at) => app.clock.wallOf(at).slice(0, 7));
  },
);

/** Proposals whose last day is over expire by themselves; what was to be asked about them stays to be asked. */
export async function expireProposals(app: App): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const gone = await app.store.read(['proposal'], (rows) => rows.proposalsExpired(today));
  if (gone.length === 0) return;
  await app.store.write({ id: app.newId(), name: 'by-itself.expire' }, { writes: ['proposal'] }, async (rows) => {
    for (const proposal of await rows.getMany(
      'proposal',
      gone.map((one) => one.id),
    )) {
      if (proposal && (proposal.state === 'sent' || proposal.state === 'discussed')) {
        await rows.put('proposal', { ...proposal, state: 'expired' });
      }
    }
  });
}
