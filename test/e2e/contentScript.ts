import type { CDPSession, Page } from '@playwright/test';
import type { Answer, CallName } from '../../lib/messages/contract.ts';
import { waitUntil } from '../rig/wait.ts';
import { envelope } from './calls.ts';

/** The content script's own world in a page: what stands there may call the background as the content script does. */
export interface ContentScript {
  run<Value>(expression: string): Promise<Value>;
  /** Makes any call of the contract from there. */
  call<Value>(name: CallName, input: unknown, nonce?: string): Promise<Answer<Value>>;
}

/** Playwright shows the page's own world alone; the extension's is found over the DevTools protocol. */
export async function contentScriptOf(page: Page, extensionId: string): Promise<ContentScript> {
  const session = await page.context().newCDPSession(page);
  const world = await worldOf(session, extensionId);

  async function run<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    run,
    async call(name, input, nonce) {
      const message = JSON.stringify(envelope(name, input, nonce));
      const { res } = await run<{ res: Answer<never> }>(`chrome.runtime.sendMessage(${message})`);
      return res;
    },
  };
}

async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) found = context.id;
  });
  await session.send('Runtime.enable');
  await waitUntil("the content script's world", () => found !== undefined);
  return found as number;
}
