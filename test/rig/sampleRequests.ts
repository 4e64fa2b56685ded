import { randomUUID } from 'node:crypto';
import type { RequestKind } from '../../lib/domain/request.ts';
import type { PlanPeriod } from '../../lib/domain/salesPlan.ts';
import { tell } from '../e2e/calls.ts';
import type { Browser } from './browser.ts';

interface SampleRequest {
  client: number;
  kind: RequestKind;
  text: string;
  /** Hours ago that its letter was written. */
  ago: number;
  dependsOnOthers?: true;
  next?: 'request.answer' | 'request.solve';
}

/** Questions and complaints of the sample clients: over, due today, with time, answered, solved. */
const REQUESTS: SampleRequest[] = [
  { client: 0, kind: 'complaint', text: '4 паллеты с мятыми углами', ago: 100 },
  { client: 1, kind: 'question', text: 'Când ajunge comanda din 12 noiembrie?', ago: 1 },
  { client: 2, kind: 'question', text: 'Delivery terms for the spring order', ago: 20, dependsOnOthers: true },
  { client: 3, kind: 'question', text: 'Сертификат на гофрокартон Т-24', ago: 30, next: 'request.answer' },
  { client: 5, kind: 'complaint', text: 'The driver came an hour late', ago: 60, next: 'request.solve' },
];

const PLANS: [client: number, period: PlanPeriod, minor: number, currency: string, sold: number, bonus?: string][] = [
  [0, 'year', 120_000_00, 'EUR', 82_000_00, '3 %'],
  [1, 'quarter', 400_000_00, 'MDL', 251_500_00, '2 %'],
  [2, 'month', 60_000_00, 'MDL', 74_200_00, '1 %'],
  [3, 'year', 30_000_000_00, 'RUB', 11_240_000_00],
];

/** Enters sample requests and plans for these clients by the product's own calls. */
export async function addSampleRequests(browser: Browser, clientIds: string[], now: Date): Promise<void> {
  const command = () => ({ commandId: randomUUID() });
  for (const { client, kind, text, ago, dependsOnOthers, next } of REQUESTS) {
    const clientId = clientIds[client];
    if (!clientId) continue;
    const writtenAt = now.getTime() - ago * 60 * 60_000;
    const letter = { key: `sample:${text}`, subject: text, direction: 'incoming' as const, to: [], attachments: [] };
    const { requestId = '' } = await tell(browser, 'request.log', {
      ...{ ...command(), clientId, kind, letter: { ...letter, writtenAt } },
    });
    if (dependsOnOthers) await tell(browser, 'request.edit', { ...command(), requestId, dependsOnOthers });
    if (next) await tell(browser, next, { ...command(), requestId });
  }
  for (const [client, period, minor, currency, sold, gives] of PLANS) {
    const clientId = clientIds[client];
    if (!clientId) continue;
    const bonus = gives && { bonus: { from: minor, gives } };
    await tell(browser, 'plan.add', { ...command(), clientId, period, amount: { minor, currency }, ...bonus });
    await tell(browser, 'order.add', { ...command(), clientId, amount: { minor: sold, currency } });
  }
}
