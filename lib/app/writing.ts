import type { TextForLetter, Writing } from '../domain/dossier';
import type { PageReading } from '../domain/pageReading';
import { refuse } from '../domain/refusal';
import type { Reader } from './rowPorts';
import type { Tabs } from './tabPorts';

/** The letter being written on the page, where its webmail is known to take a text. */
export async function writingOn(
  rows: Reader,
  reading: PageReading,
  own: ReadonlySet<string>,
): Promise<Writing | undefined> {
  const compose = reading.composes.at(-1);
  if (!compose || !reading.takesText) return undefined;
  const written = [...compose.to, ...compose.cc, ...compose.bcc].filter(({ address }) => !own.has(address));
  const entries = await rows.getMany(
    'address',
    written.map(({ address }) => address),
  );
  const clientIds = [...new Set(entries.flatMap((entry) => entry?.clientId ?? []))];
  return { key: compose.key, clientIds, unaddressed: written.length === 0 };
}

/** Puts the text into a tab's page; answers whether it stands there now. */
export type PutText = (tabId: number, text: TextForLetter) => Promise<boolean>;

/** Puts a text into the letter that the page is known to show being written, and refuses when the page does not take it. */
export async function putIntoLetter(tabs: Tabs, put: PutText, tabId: number, text: TextForLetter): Promise<void> {
  const page = await tabs.reading(tabId);
  const isThere = page?.reading.takesText && page.reading.composes.some(({ key }) => key === text.key);
  if (!isThere || !(await put(tabId, text))) refuse('text-not-taken');
}
