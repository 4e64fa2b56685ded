import { z } from 'zod';
import { CHASE_TONES, type ChaseRules } from '../domain/playbooks/chase/ladder';
import { chase } from '../domain/playbooks/chase/playbook';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { command, question } from './definition';
import { id } from './input';
import { invoiceIn } from './invoices';
import { requireClient } from './letters';
import { nearestRules } from './playbooks/rules';
import type { Reader } from './rowPorts';

/** Whose rules: one invoice's, one client's, or everyone's. */
const of = z.union([z.object({ invoiceId: id }), z.object({ clientId: id }), z.object({ everyone: z.literal(true) })]);
export type RulesOf = z.output<typeof of>;

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

/** Changes how an invoice, a client or everyone is asked; null lets the wider rules hold again. */
export const editChaseRules = command(
  {
    input: () => ({ of, rules: z.object({ on: z.boolean(), ladder }).nullable() }),
    reads: ['invoice', 'client'],
    writes: ['rules', 'device'],
  },
  async (rows, input): Promise<void> => {
    const owner = await ownerOf(rows, input.of);
    const rulesOf = rulesId(chase.name, owner);
    if (!input.rules) return void (await rows.remove('rules', rulesOf));
    await rows.put('rules', { id: rulesOf, playbook: chase.name, owner, rules: chase.checked(input.rules) });
  },
);

/** The rules that hold, and whether they are an exception of the one they were asked for. */
export const showChaseRules = question(
  { input: () => ({ of }), reads: ['invoice', 'client', 'rules'] },
  async (rows, input): Promise<ChaseRules & { own: boolean }> => {
    const owner = await ownerOf(rows, input.of);
    const clientId = 'invoiceId' in input.of ? (await invoiceIn(rows, input.of.invoiceId)).clientId : owner;
    const rules = await nearestRules(rows, chase, [owner, clientId]);
    return { ...rules, own: (await rows.get('rules', rulesId(chase.name, owner))) !== undefined };
  },
);

async function ownerOf(rows: Reader, whose: RulesOf): Promise<string> {
  if ('invoiceId' in whose) return (await invoiceIn(rows, whose.invoiceId)).id;
  if ('clientId' in whose) return (await requireClient(rows, whose.clientId)).id;
  return EVERYONE;
}
