import { neverLogEntry } from '../domain/neverLog';
import { refuse } from '../domain/refusal';
import type { App, Command } from './ports';
import { settingsIn } from './settings';

/** Letters of the address, or of everybody at the domain, stay out of every history from now on. */
export async function neverLog(app: App, command: Command, { entry }: { entry: string }): Promise<void> {
  const kept = neverLogEntry(entry) ?? refuse('not-address-or-domain', { text: entry });
  return change(app, command, ({ never, anyway }) => ({
    never: [...without(never, kept), kept].sort(),
    anyway: without(anyway, kept),
  }));
}

/** An entry of the list goes; what is left out by default is left out again. */
export function forgetNeverLog(app: App, command: Command, { entry }: { entry: string }): Promise<void> {
  return change(app, command, ({ never, anyway }) => ({
    never: without(never, entry),
    anyway: without(anyway, entry),
  }));
}

/** The letters of this address are logged, whatever list or default has kept them out. */
export function logAnyway(app: App, command: Command, { address }: { address: string }): Promise<void> {
  return change(app, command, ({ never, anyway }) => ({
    never: without(never, address),
    anyway: [...without(anyway, address), address].sort(),
  }));
}

type List = { never: string[]; anyway: string[] };

function change(app: App, command: Command, to: (list: List) => List): Promise<void> {
  return app.store.write(command, async (rows) => {
    const settings = await settingsIn(rows);
    await rows.put('setting', { key: 'user', value: { ...settings, neverLog: to(settings.neverLog) } });
  });
}

function without(list: string[], entry: string): string[] {
  return list.filter((kept) => kept !== entry);
}
