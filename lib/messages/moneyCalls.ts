import { z } from 'zod';
import type { OpenInvoice } from '../domain/matching/invoices';
import type {
  AgeingView,
  ChaseStepView,
  ClientAccount,
  ExpectedView,
  InvoiceView,
  MoneyView,
  ProposalList,
} from '../domain/moneyViews';
import { CHASE_TONES, type Playbook } from '../domain/playbooks/chase/ladder';
import { DECLINE_REASONS, PROPOSAL_STATES } from '../domain/proposal';
import type { ProposalReport } from '../domain/proposalReport';
import { call, command, day, id, letter, shortText } from './call';

/** Whether an amount may stand on an invoice is for the rules to say, with a sentence of their own. */
const money = z.object({ minor: z.number(), currency: z.string().max(10) });
const number = z.string().max(100);
const limit = z.number().int().min(1).max(500);
const offset = z.number().int().min(0);

export const terms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prepayment') }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(0).max(3_650) }),
  z.object({ kind: z.literal('end-of-month'), months: z.number().int().min(0).max(24) }),
]);

const instalments = z
  .array(z.object({ due: z.string().max(20), minor: z.number() }))
  .min(2)
  .max(120);
const bill = {
  number,
  amount: money,
  issued: day,
  /** By the client's terms when it is left out. */
  due: day.optional(),
  instalments: instalments.optional(),
};
const ofClient = { clientId: id, contactId: id.optional() };
const ofInvoice = { ...command, invoiceId: id };
const correction = { ...ofInvoice, day: day.optional(), note: shortText.optional() };

const allocations = z.array(z.object({ invoiceId: id, minor: z.number().optional() })).max(1_000);
const payment = {
  clientId: id,
  amount: money,
  received: day.optional(),
  allocations: allocations.optional(),
  reference: shortText.optional(),
};

/** An answer to the open step names it; one that came by itself does not. */
const answer = { ...ofInvoice, followUpId: id.optional(), outcome: shortText.optional() };

const owner = z.union([
  z.object({ invoiceId: id }),
  z.object({ clientId: id }),
  z.object({ everyone: z.literal(true) }),
]);
const channel = z.enum(['call', 'letter']);
const tone = z.enum(CHASE_TONES);
const step = z.object({
  id: z.string().min(1).max(40),
  from: z.enum(['issued', 'due']),
  days: z.number().int(),
  unit: z.enum(['days', 'working-days']),
  channel,
  tone,
});
const ladder = z.object({
  steps: z.array(step).max(200),
  again: z.object({ days: z.number().int(), channel, tone }).optional(),
});

const proposal = { number: number.optional(), amount: money.optional(), validUntil: day.optional() };

/** What the extension's own pages may ask about proposals, invoices, payments and the chase. */
export const moneyCalls = {
  'proposal.log': call(
    z.object({ ...command, ...ofClient, letter, again: z.literal(true).optional(), ...proposal }),
  ).answers<{ activityId: string }>(),
  'proposal.edit': call(z.object({ ...command, proposalId: id, ...proposal })).answers<void>(),
  'proposal.move': call(
    z.object({
      ...command,
      proposalId: id,
      to: z.enum(PROPOSAL_STATES).exclude(['sent']),
      reason: z.enum(DECLINE_REASONS).optional(),
      note: shortText.optional(),
      order: z.object({ number: number.optional(), amount: money.optional() }).optional(),
      invoice: z.object(bill).optional(),
    }),
  ).answers<{ invoiceId?: string; orderId?: string }>(),
  'proposal.list': call(z.object({ state: z.enum(PROPOSAL_STATES), offset, limit })).answers<ProposalList>(),
  'proposals.report': call(z.object({ months: z.number().int().min(1).max(60) })).answers<ProposalReport>(),

  'invoice.log': call(z.object({ ...command, ...ofClient, letter, ...bill })).answers<{
    invoiceId: string;
    activityId: string;
  }>(),
  'invoice.add': call(z.object({ ...command, ...ofClient, ...bill, proposalId: id.optional() })).answers<{
    invoiceId: string;
    due: string;
  }>(),
  'invoice.edit': call(
    z.object({
      ...ofInvoice,
      contactId: id.optional(),
      number: number.optional(),
      amount: money.optional(),
      issued: day.optional(),
      due: day.optional(),
      instalments: instalments.nullable().optional(),
    }),
  ).answers<void>(),
  'invoice.cancel': call(z.object(correction)).answers<void>(),
  'invoice.credit': call(z.object({ ...correction, amount: money })).answers<void>(),
  'invoice.writeOff': call(z.object({ ...correction, amount: money.optional() })).answers<void>(),
  'invoice.useCredit': call(z.object({ ...ofInvoice, minor: z.number().optional() })).answers<{ minor: number }>(),
  'invoice.show': call(z.object({ invoiceId: id })).answers<InvoiceView>(),

  'payment.add': call(z.object({ ...command, ...payment })).answers<{ paymentId: string }>(),
  'payments.apply': call(
    z.object({
      ...command,
      payments: z
        .array(
          z.object({
            ...payment,
            fingerprint: z.string().min(1).max(200),
            line: z.number().int().min(1),
            account: shortText.optional(),
            payer: shortText.optional(),
          }),
        )
        .max(10_000),
    }),
  ).answers<{ applied: number; known: number }>(),

  'chase.show': call(z.object({ invoiceId: id })).answers<ChaseStepView>(),
  'chase.done': call(z.object({ ...answer, followUpId: id, by: channel.optional() })).answers<void>(),
  'chase.paid': call(z.object({ ...answer, received: day.optional() })).answers<{ paymentId: string }>(),
  'chase.partPaid': call(
    z.object({ ...answer, amount: money, received: day.optional(), until: day.optional() }),
  ).answers<{ paymentId: string }>(),
  'chase.promised': call(
    z.object({
      ...answer,
      until: day,
      amount: money.optional(),
      sentence: shortText.optional(),
      contactId: id.optional(),
    }),
  ).answers<{ until: string }>(),
  'chase.disputed': call(z.object({ ...answer, text: shortText })).answers<{ requestId: string }>(),
  'chase.settled': call(z.object(answer)).answers<void>(),
  'chase.wrongAddressee': call(z.object({ ...ofInvoice, contactId: id })).answers<void>(),

  'playbook.show': call(z.object({ of: owner })).answers<Playbook & { own: boolean }>(),
  'playbook.edit': call(
    z.object({ ...command, of: owner, playbook: z.object({ on: z.boolean(), ladder }).nullable() }),
  ).answers<void>(),
  'terms.edit': call(z.object({ ...command, clientId: id, terms: terms.nullable() })).answers<void>(),

  'money.show': call(z.object({ offset, limit })).answers<MoneyView>(),
  'money.openInvoices': call(z.object({})).answers<OpenInvoice[]>(),
  'money.ageing': call(z.object({ on: day.optional(), clientId: id.optional(), limit })).answers<AgeingView>(),
  'money.expected': call(z.object({ weeks: z.number().int().min(1).max(104) })).answers<ExpectedView>(),
  'money.account': call(z.object({ clientId: id })).answers<ClientAccount>(),
};
