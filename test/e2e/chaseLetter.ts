import type { Locator, Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import type { Browser } from '../rig/browser.ts';
import { addClient, addInvoice, type NewClient } from './entries.ts';

/** So many days after the due one the letter of the seventh day is to be written. */
const LETTER_DAY = 12;

/** The client owes, and it is the day of the step that writes a letter; the client's id. */
export async function owes(extension: Pick<Browser, 'evaluateInExtension'>, client: NewClient): Promise<string> {
  const clientId = await addClient(extension, client);
  await addInvoice(extension, clientId, { number: 'INV-118', minor: 124_000, daysLate: LETTER_DAY });
  return clientId;
}

export const chaseOf = (page: Page) => inSidebar(page, (sidebar) => sidebar.getByTestId('chase'));

/** The step's letter, opened in the sidebar of this page. */
export async function openChaseLetter(page: Page): Promise<Locator> {
  const chase = await chaseOf(page);
  await chase.getByRole('button', { name: en['chaseLetter.open'] }).click();
  return inSidebar(page, (sidebar) => sidebar.getByTestId('chase-letter'));
}
