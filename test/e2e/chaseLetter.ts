import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import type { Browser } from '../rig/browser.ts';
import { tell } from './calls.ts';

export const today = dayOf(wallClockOf(new Date()));

export interface Debtor {
  clientName: string;
  contactName: string;
  email: string;
}

/** So many days after the due one the letter of the seventh day is to be written. */
export const LETTER_DAY = 12;

/** The client has owed since the day on which the step of the letter comes: so many days before today. */
export async function owes(
  extension: Browser,
  debtor: Debtor,
  daysLate = LETTER_DAY,
): Promise<{ clientId: string; invoiceId: string }> {
  const { clientId } = await tell(extension, 'client.add', { commandId: randomUUID(), ...debtor });
  const { invoiceId } = await tell(extension, 'invoice.add', {
    commandId: randomUUID(),
    clientId,
    number: 'INV-118',
    amount: { minor: 124_000, currency: 'EUR' },
    issued: addDays(today, -daysLate - 14),
    due: addDays(today, -daysLate),
  });
  return { clientId, invoiceId };
}

export const chaseOf = (page: Page) => inSidebar(page, (sidebar) => sidebar.getByTestId('chase'));

/** The step's letter, opened in the sidebar of this page. */
export async function openChaseLetter(page: Page): Promise<Locator> {
  const chase = await chaseOf(page);
  await chase.getByRole('button', { name: en['chaseLetter.open'] }).click();
  return inSidebar(page, (sidebar) => sidebar.getByTestId('chase-letter'));
}
