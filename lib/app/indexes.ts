import type { Noun, Rows } from '../domain/journal';

/**
 * The properties by which rows are asked for together. What is read by one of them is held in memory for the rest of a
 * command, and what the command writes is seen there at once; so many rows may be loaded before they are worked on.
 */
export const INDEXES = {
  activity: {
    clientId: (row: Rows['activity']) => row.clientId,
    /** Who was told of a promotion. */
    promotionId: ({ promotionId }: Rows['activity']) => promotionId,
  },
  contact: { clientId: (row: Rows['contact']) => row.clientId },
  address: { clientId: (row: Rows['address']) => row.clientId },
  followUp: {
    clientId: (row: Rows['followUp']) => row.clientId,
    /** What playbooks made of a subject. */
    'from.subject': ({ from }: Rows['followUp']) => from?.subject,
  },
  invoice: { clientId: (row: Rows['invoice']) => row.clientId },
  ledgerEntry: {
    clientId: (row: Rows['ledgerEntry']) => row.clientId,
    invoiceId: (row: Rows['ledgerEntry']) => row.invoiceId,
    paymentId: (row: Rows['ledgerEntry']) => row.paymentId,
  },
  order: { clientId: (row: Rows['order']) => row.clientId },
  payer: { clientId: (row: Rows['payer']) => row.clientId },
  payment: { clientId: (row: Rows['payment']) => row.clientId },
  paymentPromise: {
    clientId: (row: Rows['paymentPromise']) => row.clientId,
    invoiceId: (row: Rows['paymentPromise']) => row.invoiceId,
  },
  proposal: { clientId: (row: Rows['proposal']) => row.clientId },
  request: {
    clientId: (row: Rows['request']) => row.clientId,
    invoiceId: (row: Rows['request']) => row.invoiceId,
  },
  salesPlan: { clientId: (row: Rows['salesPlan']) => row.clientId },
  reactivation: {
    clientId: (row: Rows['reactivation']) => row.clientId,
    month: (row: Rows['reactivation']) => row.month,
  },
  rules: {
    playbook: (row: Rows['rules']) => row.playbook,
    owner: (row: Rows['rules']) => row.owner,
  },
} satisfies { [N in Noun]?: Record<string, (row: Rows[N]) => string | undefined> };

export type Indexed = keyof typeof INDEXES;
export type IndexOf<N extends Indexed> = keyof (typeof INDEXES)[N] & string;
