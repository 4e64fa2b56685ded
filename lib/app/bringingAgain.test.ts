import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { Client, Contact } from '../domain/client';
import { createSession } from '../exchange/clients/session';
import { bringClients } from './bringing';
import { knownBrought, listRows } from './bringingQuestions';

const HEADER = [
  'Company',
  'Tax number',
  'City',
  'Person',
  'Post',
  'E-mail',
  'Phone',
  'Tags',
  'Note',
  'Order date',
  'Amount',
];

/** So many lists: FUZZ=100000 for a night. */
const RUNS = process.env.FUZZ ? Math.ceil(Number(process.env.FUZZ) / 100) : 60;

/** Few values of each, so that rows meet in all the ways in which they can. */
const row = fc.tuple(
  fc.constantFrom('', 'Nord', 'ООО Nord', 'NORD SRL', 'Sud', 'Vest'),
  fc.constantFrom('', '', '', '100', '200'),
  fc.constantFrom('', '', 'Balti', 'Cahul'),
  fc.constantFrom('', 'Anna', 'Boris', 'anna'),
  fc.constantFrom('', 'buyer', 'director'),
  fc.constantFrom(
    '',
    'anna@nord.example',
    'boris@nord.example',
    'anna@gmail.com',
    'x@sud.example; y@sud.example',
    'nonsense',
  ),
  fc.constantFrom('', '', '+37369111111', '+37369222222', '12'),
  fc.constantFrom('', 'key', 'Key; new'),
  fc.constantFrom('', '', 'pays late'),
  fc.constantFrom('', '', '2026-10-05', '2026-11-05'),
  fc.constantFrom('', '100', '200'),
);

type World = ReturnType<typeof testApp>;

async function look({ app }: World, text: string) {
  const session = createSession();
  const list = await session.open(new TextEncoder().encode(text), [], {});
  if ('problem' in list) throw new Error(list.problem.code);
  for (const of of ['client', 'contact'] as const)
    session.addBase(of, (await listRows(app, { of, after: '' })) as (Client | Contact)[]);
  const asked = session.read({ columns: { meanings: list.meanings }, fields: [], country: 'MD', currency: 'MDL' });
  return { session, plan: session.plan(await knownBrought(app, asked)) };
}

test(
  'whatever a list holds, the same list again makes nobody and changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const world = testApp('2026-11-18T12:00');
        const text = [HEADER, ...rows].map((cells) => cells.join(',')).join('\n');
        const { session } = await look(world, text);
        const taken = session.take({ takesNew: true, takesChanged: true, decided: [], others: 'new' });
        await bringClients(world.app, world.command('clients.import'), taken as never);
        const { plan } = await look(world, text);
        const again = plan.shown.changed.map(
          ({ verdict }) => verdict.as === 'changed' && [verdict.clientName, verdict.differences],
        );
        expect(again).toEqual([]);
        expect(plan.counts.new).toBe(0);
        world.db.close();
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 300,
);
