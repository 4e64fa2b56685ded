import { neverLogEntry } from '../domain/neverLog';
import { refuse } from '../domain/refusal';
import { personKey } from '../domain/settings';
import { command } from './definition';
import { shortText } from './input';
import type { Writer } from './rowPorts';
import { decide, settingsIn } from './settings';

const entry = { entry: shortText };

/** Letters of the address, or of everybody at the domain, stay out of every history from now on. */
export const neverLog = command({ input: () => entry, writes: ['setting'] }, async (rows, input): Promise<void> => {
  const kept = neverLogEntry(input.entry) ?? refuse('not-address-or-domain', { text: input.entry });
  await change(rows, ({ never, anyway }) => ({
    never: [...without(never, kept), kept].sort(),
    anyway: without(anyway, kept),
  }));
});

/** An entry of the list goes; what is left out by default is left out again. */
export const forgetNeverLog = command({ input: () => entry, writes: ['setting'] }, (rows, input) =>
  change(rows, ({ never, anyway }) => ({ never: without(never, input.entry), anyway: without(anyway, input.entry) })),
);

/** The letters of this address are logged, whatever list or default has kept them out. */
export const logAnyway = command({ input: () => ({ address: shortText }), writes: ['setting'] }, (rows, { address }) =>
  change(rows, ({ never, anyway }) => ({
    never: without(never, address),
    anyway: [...without(anyway, address), address].sort(),
  })),
);

type List = { never: string[]; anyway: string[] };

async function change(rows: Writer, to: (list: List) => List): Promise<void> {
  const { neverLog: list } = await settingsIn(rows);
  await decide(rows, personKey(rows.me), { neverLog: to(list) });
}

function without(list: string[], one: string): string[] {
  return list.filter((kept) => kept !== one);
}
