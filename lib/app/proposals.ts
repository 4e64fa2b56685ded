import { close } from '../domain/followUp';
import type { Invoice, Order } from '../domain/invoice';
import type { Money } from '../domain/money';
import type { ProposalList } from '../domain/moneyViews';
import {
  checkedDetails,
  type DeclineReason,
  mayMove,
  type Proposal,
  type ProposalDetails,
  type ProposalState,
} from '../domain/proposal';
import { type ProposalReport, reportProposals } from '../domain/proposalReport';
import { refuse } from '../domain/refusal';
import { dayOf, monthsBefore } from '../domain/wallClock';
import { createInvoice, type NewInvoice } from './invoices';
import type { App, Command, Reader, Writer } from './ports';

export function editProposal(
  app: App,
  command: Command,
  { proposalId, ...details }: ProposalDetails & { proposalId: string },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const proposal = await proposalIn(rows, proposalId);
    await rows.put('proposal', { ...proposal, ...checkedDetails(details) });
  });
}

/** Where a proposal goes; accepted, it becomes an order or an invoice in the same step. */
export interface ProposalMove {
  proposalId: string;
  to: Exclude<ProposalState, 'sent'>;
  /** Needed to decline. */
  reason?: DeclineReason | undefined;
  note?: string | undefined;
  order?: { number?: string | undefined; amount?: Money | undefined } | undefined;
  invoice?: Omit<NewInvoice, 'clientId' | 'contactId' | 'proposalId'> | undefined;
}

export function moveProposal(
  app: App,
  command: Command,
  input: ProposalMove,
): Promise<{ invoiceId?: string; orderId?: string }> {
  return app.store.write(command, async (rows) => {
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
    await rows.put('activity', {
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
  });
}

async function proposalIn(rows: Reader, proposalId: string): Promise<Proposal> {
  return (await rows.get('proposal', proposalId)) ?? refuse('not-found');
}

/** What was to be asked about a proposal need not be asked once it is decided. */
async function closeFollowUps(app: App, rows: Writer, { id, clientId }: Proposal, outcome: string): Promise<void> {
  for (const followUp of await rows.openFollowUpsOf(clientId)) {
    if (followUp.proposalId === id) await rows.put('followUp', close(followUp, 'done', outcome, app.clock.now()));
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
    await rows.put('order', made.order);
  }
  for (const [kind, row] of Object.entries(made)) {
    await rows.put('activity', {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      kind: kind as keyof typeof made,
      at: app.clock.now(),
      title: row.number ?? proposal.number ?? '',
      proposalId,
      ...(kind === 'invoice' && { invoiceId: row.id }),
      ...(row.amount && { amount: row.amount }),
    });
  }
  return { ...(made.invoice && { invoiceId: made.invoice.id }), ...(made.order && { orderId: made.order.id }) };
}

/** Proposals in one state, the latest first. */
export function listProposals(
  app: App,
  query: { state: ProposalState; offset: number; limit: number },
): Promise<ProposalList> {
  return app.store.read(async (rows) => {
    const [proposals, total] = await Promise.all([rows.proposals(query), rows.countProposals(query.state)]);
    const clients = await rows.getMany(
      'client',
      proposals.map(({ clientId }) => clientId),
    );
    return { total, lines: proposals.map((proposal, i) => ({ ...proposal, clientName: clients[i]?.name ?? '' })) };
  });
}

/** What became of the proposals sent in the last months, this one among them. */
export function reportOfProposals(app: App, { months }: { months: number }): Promise<ProposalReport> {
  const today = dayOf(app.clock.wallNow());
  const names = monthsBefore(today, months - 1);
  const from = app.clock.instantOf(`${names[0]}-01T00:00`, 0);
  return app.store.read(async (rows) => {
    const proposals = await rows.proposalsSent(from, app.clock.now() + 1);
    return reportProposals(proposals, names, (at) => app.clock.wallOf(at).slice(0, 7));
  });
}

/** Proposals whose last day is over expire by themselves; what was to be asked about them stays to be asked. */
export async function expireProposals(app: App): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const gone = await app.store.read((rows) => rows.proposalsExpired(today));
  if (gone.length === 0) return;
  await app.store.write({ id: app.newId(), name: 'expireProposals' }, async (rows) => {
    for (const { id } of gone) {
      const proposal = await rows.get('proposal', id);
      if (proposal && (proposal.state === 'sent' || proposal.state === 'discussed')) {
        await rows.put('proposal', { ...proposal, state: 'expired' });
      }
    }
  });
}
