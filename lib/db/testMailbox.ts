import { addClient } from '../app/clients';
import { seePage } from '../app/page';
import { showSidebar } from '../app/sidebar';
import type { PageReading } from '../domain/pageReading';
import type { WallClock } from '../domain/wallClock';
import { testApp, testTabs } from './testApp';

export const ORIGIN = 'https://mail.firma.test';
export const ME = 'manager@firma.test';
export const ANNA = { address: 'anna@severstroy.example', name: 'Anna' };

const EMPTY: PageReading = {
  site: 'roundcube',
  layout: '',
  own: [ME],
  view: 'list',
  messages: [],
  composes: [],
  unreadable: false,
};

/** The use cases beside a mailbox of the user's, in one tab unless another is named, with Anna for a client. */
export async function testMailbox(start: WallClock) {
  const { app, command, setClock } = testApp(start);
  const { clientId } = await addClient(app, command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: ANNA.address,
  });
  const tabs = testTabs();
  return {
    ...{ app, command, setClock, clientId, tabs },
    see: (page: Partial<PageReading>, origin = ORIGIN, tabId = 1) =>
      seePage(app, tabs, tabId, origin, { ...EMPTY, ...page }),
    show: async (tabId = 1) => showSidebar(app, await tabs.reading(tabId)),
  };
}
