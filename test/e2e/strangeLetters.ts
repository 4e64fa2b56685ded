import { expect, type Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { fill } from '../day/words.ts';
import type { NewClient } from './entries.ts';

/** Letters as strangers, machines and the ill-willed write them, each with what the sidebar must show beside it. */

export interface Person {
  name: string;
  address: string;
}

export interface StrangeLetter {
  what: string;
  /** Nobody: the letter has no From at all. */
  from?: Person;
  to?: Person[];
  cc?: Person[];
  subject: string;
  text?: string;
  /** Where the webmail shows HTML, in place of the text. */
  html?: string;
  attachments?: string[];
  /** Where the webmail shows the name as it was written; Roundcube leaves out a name that holds an address. */
  warning?: string;
  shows(page: Page): Promise<void>;
}

/** The client who writes some of them; the others try to look like them. */
export const CLIENT = {
  clientName: 'Nightjar Holdings',
  contactName: 'Ottoline Quill',
  email: 'ottoline@nightjar.example',
} satisfies NewClient;

/** Another client, who writes as one does: read between the strange letters, he must not stay beside them. */
export const ORDINARY = {
  clientName: 'Plain & Sons',
  contactName: 'Percy Plain',
  email: 'percy@plain.example',
} satisfies NewClient;

/** The client's own person, as a letter names them. */
export function personOf({ contactName, email }: NewClient): Person {
  return { name: contactName, address: email };
}

const known = personOf(CLIENT);

export const strangeLetters: StrangeLetter[] = [
  {
    what: 'a letter without a sender',
    subject: 'Nobody wrote this',
    shows: sentence,
  },
  {
    what: 'a letter whose sender is no address',
    from: { name: 'Somebody', address: 'somebody@@nowhere@' },
    subject: 'From nowhere',
    shows: sentence,
  },
  {
    what: 'a letter from an address of 2,000 characters',
    from: { name: 'Longwind', address: `${'long'.repeat(495)}@longwind.example` },
    subject: 'A long address',
    shows: sentence,
  },
  {
    what: "a letter whose sender's name is a client's address",
    from: { name: `${CLIENT.contactName} ${CLIENT.email}`, address: 'billing@fast-refund.example' },
    subject: 'New bank details',
    warning: fill(en['warning.address-in-name'], { shown: CLIENT.email, real: 'billing@fast-refund.example' }),
    shows: (page) => newcomer(page, 'billing@fast-refund.example'),
  },
  {
    what: "a letter whose sender has a client's name",
    from: { name: CLIENT.contactName, address: 'ottoline.quill@elsewhere.example' },
    subject: 'It is only me',
    warning: fill(en['warning.person-elsewhere'], {
      whom: fill(en['warning.whom'], { name: CLIENT.clientName }),
      real: CLIENT.email,
      shown: 'ottoline.quill@elsewhere.example',
    }),
    shows: (page) => newcomer(page, 'ottoline.quill@elsewhere.example', CLIENT.contactName),
  },
  {
    what: 'a letter from a name in Hebrew with an emoji',
    from: { name: 'יעל ברק 🌵👩‍👩‍👧', address: 'yael@desert-lantern.example' },
    subject: 'שלום 🌵',
    shows: (page) => newcomer(page, 'yael@desert-lantern.example', 'יעל ברק 🌵👩‍👩‍👧'),
  },
  {
    what: 'a letter with markup in the name and in the subject',
    from: { name: '<img src=x onerror="alert(1)"> Bobby', address: 'bobby@tables.example' },
    subject: '<script>alert(2)</script><b>bold</b> {{name}} $t(undo)',
    async shows(page) {
      await newcomer(page, 'bobby@tables.example', '<img src=x onerror="alert(1)"> Bobby');
      await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['client.add'] }))).click();
      await logLetter(page, '<script>alert(2)</script><b>bold</b> {{name}} $t(undo)');
      const sidebar = await inSidebar(page, (frame) => frame.locator('#root'));
      await expect(sidebar.locator('img, script, b:text("bold")')).toHaveCount(0);
    },
  },
  {
    what: 'a letter to 600 people',
    from: known,
    to: Array.from({ length: 600 }, (_, i) => ({ name: `Person ${i}`, address: `person-${i}@crowd.example` })),
    subject: 'To everybody',
    async shows(page) {
      await dossierOf(page, CLIENT);
      // Roundcube itself shows ten of them, the practice mailbox all.
      const people = await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: /^Person \d+$/ }));
      expect(await people.count()).toBeLessThanOrEqual(12);
      await logLetter(page, 'To everybody');
    },
  },
  {
    what: 'a letter with 150 attachments',
    from: known,
    subject: 'All our drawings',
    attachments: Array.from({ length: 150 }, (_, i) => `drawing-${i}.dwg`),
    async shows(page) {
      await dossierOf(page, CLIENT);
      await logLetter(page, 'All our drawings');
    },
  },
  {
    what: 'an empty letter',
    from: known,
    subject: '',
    text: '',
    async shows(page) {
      await dossierOf(page, CLIENT);
      await logLetter(page, en['activity.letter-in']);
    },
  },
  {
    what: 'a letter with a subject of 5,000 characters',
    from: known,
    subject: `Endless ${'subject '.repeat(624)}`.trim(),
    async shows(page) {
      await dossierOf(page, CLIENT);
      await logLetter(page, 'Endless subject subject');
      const sidebar = (await inSidebar(page, (frame) => frame.locator('#root'))).first();
      expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  },
  {
    what: 'a letter that copies the marks of its webmail',
    from: { name: 'Copycat', address: 'copycat@mimicry.example' },
    subject: 'Look at me',
    html: `<div id="message-header"><h2 class="subject">Another subject</h2><table><tr><td class="from">
      <a class="rcmContactAddress" href="mailto:${CLIENT.email}" title="${CLIENT.email}">${CLIENT.contactName}</a></td></tr></table></div>
      <span class="header-title username">copycat@mimicry.example</span>
      <p data-account="copycat@mimicry.example" data-from="${CLIENT.email}" data-message-id="9">Hello</p>`,
    // The name in the letter is read as a signature; nothing else of it may count.
    shows: (page) => newcomer(page, 'copycat@mimicry.example'),
  },
];

/** Nobody is recognised, and the sidebar says so in plain words. */
async function sentence(page: Page): Promise<void> {
  await inSidebar(page, (sidebar) => sidebar.getByText(plainly));
  await noClient(page);
}

const PLAINLY = ['missing.sender', 'lack.sender', 'sidebar.nothing', 'sidebar.unreadable'] as const;
const plainly = new RegExp(`^(${PLAINLY.map((key) => en[key]).join('|')})$`);

async function newcomer(page: Page, address: string, name?: string): Promise<void> {
  const form = await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').filter({ hasText: address }));
  if (name) await expect(form.getByLabel(en['client.contactName'], { exact: true })).toHaveValue(name);
  await noClient(page);
}

async function noClient(page: Page): Promise<void> {
  const root = await inSidebar(page, (sidebar) => sidebar.locator('#root'));
  for (const { clientName } of [CLIENT, ORDINARY]) {
    await expect(root.getByRole('heading', { name: clientName })).toHaveCount(0);
  }
  await expect(root.getByTestId('entry-line')).toHaveCount(0);
}

export async function dossierOf(page: Page, { clientName }: NewClient): Promise<void> {
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: clientName, exact: true }));
}

/** By the button, and it then stands in the history in these words and no others. */
async function logLetter(page: Page, words: string): Promise<void> {
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.log'] }))).click();
  await inSidebar(page, (sidebar) => sidebar.getByTestId('receipt'));
  await inSidebar(page, (sidebar) => sidebar.getByTestId('timeline').getByText(words).first());
}
