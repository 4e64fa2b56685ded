import { DEFAULT_LAYOUT, DEFAULT_SETTINGS, type Language, type Settings, type SidebarLayout } from '../domain/settings';
import type { App, Command, Reader } from './ports';

export async function settingsIn(rows: Reader): Promise<Settings> {
  const kept = await rows.get('setting', 'user');
  return kept?.key === 'user' ? { ...DEFAULT_SETTINGS, ...kept.value } : DEFAULT_SETTINGS;
}

export function showSettings(app: App): Promise<Settings> {
  return app.store.read(settingsIn);
}

/** What is left out stays; a language of null follows the browser again. */
export type SettingsChange = Partial<Omit<Settings, 'language'>> & { language?: Language | null | undefined };

export function editSettings(app: App, command: Command, change: SettingsChange): Promise<void> {
  return app.store.write(command, async (rows) => {
    const { language, ...rest } = change;
    const { language: before, ...settings } = { ...(await settingsIn(rows)), ...rest };
    const spoken = language === undefined ? before : language;
    await rows.put('setting', { key: 'user', value: spoken ? { ...settings, language: spoken } : settings });
  });
}

export function layoutOf(app: App, origin: string): Promise<SidebarLayout> {
  return app.store.read(async (rows) => {
    const kept = await rows.get('setting', `layout:${origin}`);
    return kept && typeof kept.value === 'object' && 'width' in kept.value ? kept.value : DEFAULT_LAYOUT;
  });
}

export function keepLayout(app: App, command: Command, origin: string, layout: SidebarLayout): Promise<void> {
  return app.store.write(command, (rows) => rows.put('setting', { key: `layout:${origin}`, value: layout }));
}

/** The user's own addresses on a site: never clients there, whatever the page says. */
export async function ownAddresses(rows: Reader, origin: string): Promise<string[]> {
  const kept = await rows.get('setting', `own:${origin}`);
  return Array.isArray(kept?.value) ? kept.value : [];
}

/** The user's own addresses on all sites that have said them. */
export async function ownAddressesAnywhere(rows: Reader): Promise<string[]> {
  const kept = await rows.settingsOf('own:');
  return kept.flatMap(({ value }) => (Array.isArray(value) ? value : []));
}

/** What begins a letter in the webmail that was used last (`PageReading.writeTo`); undefined where none has been seen. */
export function whereToWrite(app: App): Promise<string | undefined> {
  return app.store.read(async (rows) => {
    const kept = await rows.get('setting', 'writeTo');
    return kept?.key === 'writeTo' ? kept.value : undefined;
  });
}
