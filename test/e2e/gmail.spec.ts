import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import type { Browser } from '../rig/browser.ts';
import { tell } from './calls.ts';
import { addClient, addFollowUp, type NewClient } from './entries.ts';
import { expect, test as withExtension } from './extension.ts';
import { compose, openConversation, openList, rowsOf, send, showGmail } from './gmailMailbox.ts';
import { MARK, PANEL } from './ownElements.ts';
import { ANNA, JAMES, ME, MIHAI, PAVEL } from './pagePeople.ts';
import { answerYesFor, forbidSites, registeredSites } from './useOnSite.ts';

/** Gmail's page, and what its console and its policy complained of: the extension must give them no cause. */
const test = withExtension.extend<{ page: Page; complaints: string[] }>({
  complaints: async ({ language: _ }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  page: async ({ extension, complaints }, use) => {
    const page = await extension.context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.exposeFunction('complain', (policy: string) => complaints.push(policy));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        (window as unknown as { complain(text: string): void }).complain(
          `${violatedDirective} ${blockedURI} ${sample}`,
        ),
      ),
    );
    await use(page);
  },
});

const dossier = (page: Page, { clientName }: NewClient) =>
  inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: clientName, exact: true }));

const newcomer = (page: Page, { email }: NewClient) =>
  inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer').filter({ hasText: email }));

const marksOn = (page: Page, { email }: NewClient) => rowsOf(page, email).locator(MARK);

/** Anna is a client, as others are, and her conversation is open with her dossier beside it. */
async function openAnna(extension: Browser, page: Page, ...others: NewClient[]): Promise<void> {
  for (const client of [ANNA, ...others]) await addClient(extension, client);
  await showGmail(page);
  await openConversation(page, ANNA.email);
  await dossier(page, ANNA);
}

/** Writes to a client, whose dossier comes, and sends. */
async function writeTo(page: Page, client: NewClient, subject: string): Promise<void> {
  await compose(page, client.email, subject);
  await dossier(page, client);
  await send(page);
}

/** The names of the pictures in the page as a screen reader is told them, how often each. */
async function spokenMarks(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spoken: Record<string, number> = {};
  for (const { role, name, ignored } of nodes) {
    const words = String(name?.value ?? '');
    if (!ignored && role?.value === 'image' && words) spoken[words] = (spoken[words] ?? 0) + 1;
  }
  return spoken;
}

test('the rows of clients are marked in words, late ones apart, and nobody else is', async ({ extension, page }) => {
  await addClient(extension, ANNA);
  await addFollowUp(extension, await addClient(extension, MIHAI), '2026-01-12', 'the samples');
  await showGmail(page);
  const counts = { anna: await rowsOf(page, ANNA.email).count(), mihai: await rowsOf(page, MIHAI.email).count() };
  expect(counts.anna).toBeGreaterThan(1);
  await expect(marksOn(page, ANNA)).toHaveCount(counts.anna);
  await expect(marksOn(page, MIHAI)).toHaveCount(counts.mihai);
  await expect(page.locator(MARK)).toHaveCount(counts.anna + counts.mihai);
  expect(await spokenMarks(page)).toEqual({
    [en['mark.client']]: counts.anna,
    [en['mark.overdue']]: counts.mihai,
  });
});

test('a conversation brings the dossier, and the one that it left hidden does not count', async ({
  extension,
  page,
}) => {
  await openAnna(extension, page, MIHAI);
  await openConversation(page, MIHAI.email);
  const shown = await dossier(page, MIHAI);
  await openConversation(page, JAMES.email);
  await newcomer(page, JAMES);
  await expect(shown).toHaveCount(0);
  const people = await inSidebar(page, (sidebar) => sidebar.locator('#root'));
  await expect(people.getByText(en['sidebar.alsoHere'])).toHaveCount(0);
  // Both conversations before it are still in the page.
  expect(await page.locator('.adn', { has: page.locator(`.gD[email="${MIHAI.email}"]`) }).count()).toBeGreaterThan(0);
});

test('an unknown sender becomes a client by one click, is marked, and is not any more when it is taken back', async ({
  page,
}) => {
  await showGmail(page);
  await openConversation(page, JAMES.email);
  const form = await newcomer(page, JAMES);
  await expect(form.getByLabel(en['client.contactName'], { exact: true })).toHaveValue(JAMES.contactName);
  await form.getByRole('button', { name: en['client.add'] }).click();
  await dossier(page, JAMES);
  await openList(page);
  await expect(marksOn(page, JAMES)).toHaveCount(await rowsOf(page, JAMES.email).count());
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en.undo }))).click();
  await expect(page.locator(MARK)).toHaveCount(0);
  await openConversation(page, JAMES.email);
  await newcomer(page, JAMES);
});

test('while writing, the client who is written to is shown; after Send there is a quiet offer', async ({
  extension,
  page,
}) => {
  await openAnna(extension, page, PAVEL);
  await writeTo(page, PAVEL, 'КП № 118');
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await expect(offer).toContainText('КП № 118');
  await expect(offer.getByRole('button', { name: en['letter.logProposal'] })).toBeVisible();
  await expect(page.locator(PANEL), 'nothing takes the focus').not.toBeFocused();
});

test('what is offered after Send is logged for the one who was written to, not for the one who was read', async ({
  extension,
  page,
}) => {
  const pavel = await addClient(extension, PAVEL);
  await openAnna(extension, page);
  await writeTo(page, PAVEL, 'КП № 118');
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await offer.getByRole('button', { name: en['letter.logProposal'] }).click();
  await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent').getByTestId('receipt'));
  const { proposals } = await tell(extension, 'client.show', { clientId: pavel });
  expect(proposals).toMatchObject([{ subject: 'КП № 118', number: '118' }]);
});

test('the offer is there when the open conversation is nobody’s', async ({ extension, page }) => {
  await addClient(extension, PAVEL);
  await showGmail(page);
  await openConversation(page, JAMES.email);
  await newcomer(page, JAMES);
  await writeTo(page, PAVEL, 'КП № 118');
  await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent').filter({ hasText: 'КП № 118' }));
});

test("a letter taken back by Gmail's own Undo is offered no longer", async ({ extension, page }) => {
  await addClient(extension, PAVEL);
  await showGmail(page);
  await writeTo(page, PAVEL, 'Too early');
  const offer = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await page.click('#undo');
  await expect(offer).toHaveCount(0);
  await dossier(page, PAVEL);
});

test('his own sent letter shows the client whom it went to', async ({ extension, page }) => {
  await addClient(extension, JAMES);
  // The page was recorded 1440 pixels wide and is no narrower: only beside that there is room for the sidebar.
  await page.setViewportSize({ width: 1840, height: 900 });
  await showGmail(page, { name: 'sent.html' });
  await dossier(page, JAMES);
  await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en['letter.logProposal'] }));
});

test('the account itself is nobody’s client, even when its address is in the base', async ({ extension, page }) => {
  await addClient(extension, ME);
  await showGmail(page);
  // The second conversation of the list holds an answer of the account's own.
  await openConversation(page, MIHAI.email);
  const form = await newcomer(page, MIHAI);
  await page.locator('[role="main"] .kv', { has: page.locator(`.gD[email="${ME.email}"]`) }).click();
  await page.locator(`[role="main"] .adn .gD[email="${ME.email}"]`).waitFor();
  await expect(form).toBeVisible();
  const root = await inSidebar(page, (sidebar) => sidebar.locator('#root'));
  await expect(root.getByText(ME.clientName)).toHaveCount(0);
  await expect(root.getByRole('button', { name: ME.contactName })).toHaveCount(0);

  await compose(page, ME.email, 'A note to myself');
  await openList(page);
  await compose(page, JAMES.email, 'After it');
  await newcomer(page, JAMES);
  await expect(root.getByText(ME.clientName)).toHaveCount(0);
  await expect(page.locator(MARK)).toHaveCount(0);
});

test('where Gmail was forbidden and is allowed again, its own script goes on in the open page, and no other comes', async ({
  extension,
  page,
}) => {
  await addClient(extension, ANNA);
  await forbidSites(extension);
  await showGmail(page);
  await page.locator('tr.zA').first().waitFor();
  const origins = [`${new URL(page.url()).origin}/*`];
  const isAllowed = await extension.evaluateInExtension((origins) => chrome.permissions.contains({ origins }), origins);
  expect(isAllowed).toBe(false);
  await expect(page.locator(PANEL)).toHaveCount(0);
  await answerYesFor(extension, page.url());
  await expect(marksOn(page, ANNA)).toHaveCount(await rowsOf(page, ANNA.email).count());
  await expect(page.locator(PANEL)).toHaveCount(1);
  expect(await registeredSites(extension)).toEqual([]);
});
