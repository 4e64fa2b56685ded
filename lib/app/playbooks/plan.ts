import type { Invoice } from '../../domain/invoice';
import type { LedgerEntry } from '../../domain/ledger/entry';
import { type PlanRules, type PlanSubject, plan } from '../../domain/playbooks/plan/playbook';
import type { Sales } from '../../domain/playbooks/plan/sold';
import { personFor } from '../../domain/roles';
import type { Registered } from './registry';

/** Plans of clients, what each has bought, and who orders there. */
export const plannedSales: Registered<PlanSubject, PlanRules> = {
  playbook: plan,
  watches: ['salesPlan', 'order', 'invoice', 'ledgerEntry', 'followUp', 'contact', 'client'],
  reads: ['salesPlan', 'order', 'invoice', 'ledgerEntry', 'contact', 'client'],
  async load(rows, ids) {
    const plans = await rows.getMany('salesPlan', ids);
    const clientIds = plans.map((one) => one?.clientId ?? '');
    const [clients, orders, invoices, entries, people] = await Promise.all([
      rows.getMany('client', clientIds),
      rows.byMany('order', 'clientId', clientIds),
      rows.byMany('invoice', 'clientId', clientIds),
      rows.byMany('ledgerEntry', 'clientId', clientIds),
      rows.byMany('contact', 'clientId', clientIds),
    ]);
    return plans.map((one, i) => {
      if (!one || !clients[i]) return undefined;
      const { id, clientId, createdAt } = one;
      const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
      const sales = { orders: orders[i] ?? [], invoices: billed(invoices[i] ?? [], entries[i] ?? []) };
      return { id, clientId, contactId, since: createdAt, plan: one, ...sales };
    });
  },
};

/** What each invoice asks for in the end: less by credit notes, nothing once it was cancelled. */
function billed(invoices: Invoice[], entries: LedgerEntry[]): Sales['invoices'] {
  return invoices.flatMap(({ id, issued, amount }) => {
    const own = entries.filter(({ invoiceId }) => invoiceId === id);
    if (own.some(({ kind }) => kind === 'cancellation')) return [];
    const credited = own.reduce((sum, { kind, minor }) => (kind === 'credit-note' ? sum + minor : sum), 0);
    return [{ id, issued, amount: { ...amount, minor: amount.minor - credited } }];
  });
}
