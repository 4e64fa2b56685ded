import { z } from 'zod';
import { FEASTS } from '../domain/playbooks/dates/occasions';
import { dates } from '../domain/playbooks/dates/playbook';
import { EVERYONE, rulesId } from '../domain/playbooks/rules';
import { command } from './definition';
import { id } from './input';
import { nearestRules } from './playbooks/rules';

/** What is left out stays. */
export const editGreetingRules = command(
  {
    input: () => ({
      on: z.boolean().optional(),
      before: z.number().optional(),
      nameDays: z.boolean().optional(),
      feasts: z.array(z.enum(FEASTS)).max(FEASTS.length).optional(),
      women: z.array(id).max(500).optional(),
      whom: z
        .union([
          z.enum(['active', 'everyone']),
          z
            .string()
            .max(80)
            .regex(/^segment:[\w-]+$/),
        ])
        .optional(),
    }),
    reads: ['rules'],
    writes: ['rules', 'device'],
  },
  async (rows, said): Promise<void> => {
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const rules = dates.checked({ ...(await nearestRules(rows, dates, [])), ...given });
    await rows.put('rules', { id: rulesId(dates.name, EVERYONE), playbook: dates.name, owner: EVERYONE, rules });
  },
);
