import type { Page } from '@playwright/test';
import { openMailbox } from '../practice/mail.ts';
import { type PracticeMailbox, startPracticeMailbox } from '../practice/server.ts';
import { findOrInstallRoundcube } from '../rig/install.mjs';
import { type Roundcube, type Skin, startRoundcube } from '../webmail/roundcube.ts';
import { test as withExtension } from './extension.ts';

interface Mailboxes {
  mailbox: PracticeMailbox;
  /** The practice mailbox in a tab beside the extension. */
  page: Page;
  skin: Skin;
  /** Of its own for each test, in the browser's language; the test is skipped aloud where Roundcube cannot run. */
  roundcube: Roundcube;
}

const LOCALE = { en: 'en_US', ru: 'ru_RU', ro: 'ro_RO' };

/** Each is started only for the tests that ask for it, and ends with them. */
export const test = withExtension.extend<Mailboxes>({
  mailbox: async ({ language: _ }, use) => {
    const mailbox = await startPracticeMailbox();
    await use(mailbox);
    await mailbox.stop();
  },
  page: async ({ extension, mailbox }, use) => {
    const page = await extension.context.newPage();
    await openMailbox(page, mailbox.url);
    await use(page);
  },
  skin: ['elastic', { option: true }],
  roundcube: async ({ skin, language }, use) => {
    const found = findOrInstallRoundcube({ skin });
    test.skip(!found.available, found.available ? '' : `Roundcube does not run here: ${found.why}`);
    const roundcube = await startRoundcube({ skin, language: LOCALE[language] });
    await use(roundcube);
    await roundcube.stop();
  },
});

export { expect } from '@playwright/test';
