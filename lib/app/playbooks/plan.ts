import { zoneOfFirm } from '../../domain/phoneZone';
import { type PlanRules, type PlanSubject, plan } from '../../domain/playbooks/plan/playbook';
import { boughtBy } from '../../domain/rhythm/bought';
import { personFor } from '../../domain/roles';
import { settingsIn } from '../settings';
import type { Registered } from './registered';

/** Plans of clients, what each has bought (each purchase once), and who orders there. */
export const plannedSales: Registered<PlanSubject, PlanRules> = {
  playbook: plan,
  watches: ['salesPlan', 'order', 'invoice', 'ledgerEntry', 'followUp', 'contact', 'client'],
  reads: ['salesPlan', 'order', 'invoice', 'ledgerEntry', 'contact', 'client', 'setting', 'reactivation'],
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
    const zone = zoneOfFirm((await settingsIn(rows)).country);
    return plans.map((one, i) => {
      if (!one) return undefined;
      const { id, clientId, createdAt } = one;
      const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
      const papers = { orders: orders[i] ?? [], invoices: invoices[i] ?? [], entries: entries[i] ?? [] };
      const inBin = !clients[i];
      return { id, clientId, contactId, since: createdAt, zone, inBin, plan: one, bought: boughtBy(papers) };
    });
  },
};
