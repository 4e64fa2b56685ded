import type { FollowUp } from '../domain/followUp';
import type { Invoice, PaymentPromise } from '../domain/invoice';
import { latestPromise } from '../domain/ledger/book';
import type { ChaseStepView, InvoiceView } from '../domain/moneyViews';
import { againCount, type ChaseTone } from '../domain/playbooks/chase/ladder';
import { letterStep } from '../domain/playbooks/chase/letters';
import { chase } from '../domain/playbooks/chase/playbook';
import { namedStep } from '../domain/playbooks/chase/stepName';
import { refuse } from '../domain/refusal';
import { type Day, dayOf } from '../domain/wallClock';
import { question } from './definition';
import { id } from './input';
import { linesOf } from './invoiceLines';
import { invoiceIn } from './invoices';
import { nearestRules } from './playbooks/rules';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { INVOICE_LINES } from './tables';

const READS = [...INVOICE_LINES, 'ledgerEntry', 'paymentPromise', 'request', 'rules'] as const;

/** What is needed to take the open step: what is owed, what was said last, whom to reach. */
export const showChaseStep = question(
  { input: () => ({ invoiceId: id }), reads: READS },
  async (rows, { invoiceId }, app): Promise<ChaseStepView> => stepView(app, rows, await invoiceIn(rows, invoiceId)),
);

export const showInvoice = question(
  { input: () => ({ invoiceId: id }), reads: [...READS, 'payment'] },
  async (rows, { invoiceId }, app): Promise<InvoiceView> => {
    const invoice = await invoiceIn(rows, invoiceId);
    const [view, entries, promises, disputes] = await Promise.all([
      stepView(app, rows, invoice),
      rows.entriesOf(invoiceId),
      rows.promisesOf(invoiceId),
      rows.disputesOf(invoiceId),
    ]);
    const payments = await rows.getMany(
      'payment',
      entries.map(({ paymentId }) => paymentId ?? ''),
    );
    const withPayments = entries.map((entry, i) => ({ ...entry, ...(payments[i] && { payment: payments[i] }) }));
    return { ...view, entries: withPayments, promises, disputes };
  },
);

async function stepView(app: App, rows: Reader, invoice: Invoice): Promise<ChaseStepView> {
  const today = dayOf(app.clock.wallNow());
  const [[line = refuse('not-found')], client, contacts, promises, disputes, [followUps = []]] = await Promise.all([
    linesOf(rows, [invoice.id], today),
    rows.get('client', invoice.clientId),
    rows.contactsOf(invoice.clientId),
    rows.promisesOf(invoice.id),
    rows.disputesOf(invoice.id),
    rows.followUpsOf(chase.name, [invoice.id]),
  ]);
  const open = followUps.find(({ state }) => state === 'open');
  const promise = latestPromise(promises);
  const dispute = disputes.find(({ state }) => state === 'open');
  const lastSaid = lastSaidOf(app, followUps, promises);
  return {
    ...line,
    ...(open && {
      step: {
        ...stepOf(open),
        letter: letterStep(await toneOf(rows, invoice, open), {
          due: line.asked?.due ?? invoice.due,
          today,
          wordBroken: isBroken(promise, followUps, today),
        }),
      },
    }),
    ...(client && { client }),
    ...(lastSaid && { lastSaid }),
    ...(promise && { promise }),
    ...(dispute && { dispute }),
    contacts,
  };
}

function stepOf({ id: followUpId, kind, reason, due }: FollowUp) {
  return { followUpId, kind, due, ...(reason && { reason }) };
}

/** The promised day has passed, and nobody has asked since the word was given. */
function isBroken(promise: PaymentPromise | undefined, followUps: FollowUp[], today: Day): boolean {
  if (!promise || promise.until >= today) return false;
  return followUps.every(({ finishedAt = 0 }) => finishedAt <= promise.createdAt);
}

async function toneOf(rows: Reader, invoice: Invoice, { from }: FollowUp): Promise<ChaseTone> {
  const { ladder } = await nearestRules(rows, chase, [invoice.id, invoice.clientId]);
  const stepId = namedStep(from?.step ?? '')?.stepId ?? '';
  const again = againCount(stepId) !== undefined ? ladder.again?.tone : undefined;
  return again ?? ladder.steps.find(({ id }) => id === stepId)?.tone ?? 'late';
}

/** The last words about it: what came of a step, or what was promised, whichever was later. */
function lastSaidOf(
  app: App,
  followUps: FollowUp[],
  promises: InvoiceView['promises'],
): ChaseStepView['lastSaid'] | undefined {
  const steps = followUps.flatMap(({ outcome, finishedAt }) =>
    outcome && finishedAt !== undefined ? [{ at: finishedAt, text: outcome }] : [],
  );
  const words = promises.flatMap(({ sentence, createdAt }) => (sentence ? [{ at: createdAt, text: sentence }] : []));
  const last = [...steps, ...words].sort((a, b) => a.at - b.at).at(-1);
  return last && { on: dayOf(app.clock.wallOf(last.at)), text: last.text };
}
