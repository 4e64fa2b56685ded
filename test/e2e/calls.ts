import type { Frame, Page } from '@playwright/test';
import type { Answer, CallName, Input, Output } from '../../lib/messages/contract.ts';
import type { Browser } from '../rig/browser.ts';

/** A call as it travels, for tests that make calls from where the product never does, or with input it never gives. */
export interface Letter {
  id: number;
  type: string;
  data: { data: unknown; nonce?: string };
  timestamp: number;
}

export function envelope(name: CallName, data: unknown, nonce?: string): Letter {
  return { id: 1, type: name, data: nonce ? { data, nonce } : { data }, timestamp: Date.now() };
}

/** Makes a call from a page of the extension's origin and gives back what the background answered, refusals too. */
export async function answerTo<Name extends CallName>(
  from: Page | Frame,
  name: Name,
  input: unknown,
  nonce?: string,
): Promise<Answer<Output<Name>>> {
  const reply = await from.evaluate((letter) => chrome.runtime.sendMessage(letter), envelope(name, input, nonce));
  return (reply as { res: Answer<Output<Name>> }).res;
}

/** The product's own call, for putting something into the base before a test begins; refused is thrown. */
export async function tell<Name extends CallName>(
  browser: Pick<Browser, 'evaluateInExtension'>,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await browser.evaluateInExtension(
    (letter) => chrome.runtime.sendMessage(letter) as Promise<unknown>,
    envelope(name, input),
  );
  const answer = (reply as { res: Answer<Output<Name>> }).res;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.sentence}`);
  return answer.value;
}
