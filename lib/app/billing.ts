import type { ClientBilling } from '../domain/billing';
import { refuse } from '../domain/refusal';
import { billingOf } from '../domain/rhythm/bought';
import { command, question } from './definition';
import { id } from './input';
import { invoiceIn } from './invoices';

/** Which of a client's invoices bill which of its orders, and where that is in doubt. */
export const showBilling = question(
  { input: () => ({ clientId: id }), reads: ['order', 'invoice'], client: ({ clientId }) => clientId },
  async (rows, { clientId }): Promise<ClientBilling> => {
    const orders = await rows.by('order', 'clientId', clientId);
    const invoices = await rows.by('invoice', 'clientId', clientId);
    const { orderOf, doubts } = billingOf({ orders, invoices });
    const bills: ClientBilling['bills'] = {};
    for (const { id: invoiceId, number } of invoices) {
      const orderId = orderOf.get(invoiceId);
      if (orderId) bills[orderId] = [...(bills[orderId] ?? []), { invoiceId, number }];
    }
    return {
      bills,
      alone: invoices.filter(({ id: invoiceId }) => !orderOf.has(invoiceId)).length,
      doubts: doubts.flatMap(({ invoiceId, orderId }) => {
        const invoice = invoices.find((one) => one.id === invoiceId);
        const order = orders.find((one) => one.id === orderId);
        return invoice && order ? [{ invoice, order }] : [];
      }),
    };
  },
);

/** Says which order an invoice bills; null is none of them: a purchase besides. */
export const billOrder = command(
  { input: () => ({ invoiceId: id, orderId: id.nullable() }), reads: ['order'], writes: ['invoice'] },
  async (rows, { invoiceId, orderId }): Promise<void> => {
    const { orderId: _, besides: __, ...invoice } = await invoiceIn(rows, invoiceId);
    const order = orderId === null ? undefined : await rows.get('order', orderId);
    if (orderId !== null && order?.clientId !== invoice.clientId) refuse('not-found');
    await rows.put('invoice', order ? { ...invoice, orderId: order.id } : { ...invoice, besides: true });
  },
);
