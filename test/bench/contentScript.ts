import type { CDPSession, Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';

/** The extension's content script in a page: its own world, in which calls are the content script's to the background. */
export interface ContentScript {
  evaluate<Answer, Question>(
    ask: (question: Question) => Answer | Promise<Answer>,
    question: Question,
  ): Promise<Answer>;
}

/** Its file, as the browser names it in what it records of its work; webmails on this machine's own addresses share one. */
export function scriptUrl(extensionId: string, script: 'webmail' | 'gmail'): string {
  return `chrome-extension://${extensionId}/content-scripts/${script}.js`;
}

export async function contentScriptIn(page: Page, extensionId: string): Promise<ContentScript> {
  const session = await page.context().newCDPSession(page);
  const world = await worldOf(session, `chrome-extension://${extensionId}`);
  return {
    async evaluate<Answer, Question>(ask: (question: Question) => Answer | Promise<Answer>, question: Question) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: ask.toString(),
        arguments: [{ value: question }],
        executionContextId: world,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Answer;
    },
  };
}

async function worldOf(session: CDPSession, origin: string): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin && context.auxData?.type === 'isolated') found = context.id;
  });
  await session.send('Runtime.enable');
  await waitUntil('the content script to run in the page', () => found !== undefined);
  return found as number;
}
