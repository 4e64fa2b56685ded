import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in the extension's own scripts, wherever they run: pages, frames, content scripts, the background. */
export interface Trouble {
  /** One line for each, in the order in which they happened. */
  lines: string[];
}

/**
 * Listens from now on. The page's own troubles are the page's: only what has the extension's address in its stack or
 * place counts. Playwright tells nothing of content scripts, so theirs are asked for over the DevTools protocol.
 */
export function listenForTrouble(context: BrowserContext, extensionId: string): Trouble {
  const trouble: Trouble = { lines: [] };
  const note = (where: string, what: string) => {
    const line = `${where}: ${what}`;
    if (line.includes(extensionId) && !trouble.lines.includes(line)) trouble.lines.push(line);
  };
  context.on('weberror', (error) => note('page', error.error().stack ?? error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') note('console', `${message.text()} (${message.location().url})`);
  });
  const attach = (page: Page) => listenInContentScripts(page, note).catch(ignoreClosed);
  context.on('page', attach);
  for (const page of context.pages()) attach(page);
  return trouble;
}

async function listenInContentScripts(page: Page, note: (where: string, what: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) =>
    note('content script', `${exception?.description ?? text} (${url ?? ''})`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error') return;
    const said = args.map(({ value, description }) => value ?? description).join(' ');
    note('content script', `${said} (${stackTrace?.callFrames[0]?.url ?? ''})`);
  });
  await session.send('Runtime.enable');
}

/** A page may be gone before anybody listens to it. */
function ignoreClosed(error: unknown): void {
  if (!/closed/i.test(String(error))) throw error;
}
