import type { Columns } from '../domain/bankColumns';
import type { App, Command } from './ports';

/** How the lists of a bank are read, as the user said it once; null for a layout that is new. */
export function showColumns(app: App, layout: string): Promise<Columns | null> {
  return app.store.read(async (rows) => {
    const kept = await rows.get('setting', `bank:${layout}`);
    return (kept?.value as Columns | undefined) ?? null;
  });
}

export function keepColumns(
  app: App,
  command: Command,
  { layout, columns }: { layout: string; columns: Given<Columns> },
): Promise<void> {
  const said = Object.entries(columns).filter(([, value]) => value !== undefined);
  return app.store.write(command, (rows) =>
    rows.put('setting', { key: `bank:${layout}`, value: Object.fromEntries(said) as Columns }),
  );
}

/** As it arrives: what was left out may stand there as undefined. */
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Which lines of a bank's list have been taken in already, by their fingerprints. */
export function knownPayments(app: App, fingerprints: string[]): Promise<string[]> {
  return app.store.read(async (rows) => [...(await rows.knownFingerprints(fingerprints))]);
}
