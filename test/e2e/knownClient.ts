import { randomUUID } from 'node:crypto';
import type { Browser } from '../rig/browser.ts';
import { tell } from './calls.ts';
import { addClient, addFollowUp } from './entries.ts';

/** A client of whom the base knows things that no webmail page does. */
export interface KnownClient {
  clientId: string;
  address: string;
  name: string;
  /** What the sidebar shows and only the extension knows. */
  secrets: string[];
}

const NAME = 'Nightjar Holdings';
const REMEMBER = 'pays after the second call';
const PROMISE = 'bring the velvet samples';

/** With a line to remember and a promise that is overdue. */
export async function addKnownClient(browser: Browser, address: string): Promise<KnownClient> {
  const clientId = await addClient(browser, {
    clientName: NAME,
    contactName: 'Ottoline Quill',
    email: address,
    phone: '+442079460118',
  });
  await tell(browser, 'client.edit', { commandId: randomUUID(), clientId, remember: [REMEMBER] });
  await addFollowUp(browser, clientId, '2026-01-12', PROMISE);
  return { clientId, address, name: NAME, secrets: [NAME, 'Ottoline Quill', REMEMBER, PROMISE, '9460118', clientId] };
}
