import type { z } from 'zod';
import type { TextForLetter } from '../domain/dossier';
import { Refusal, type RefusalCode } from '../domain/refusal';
import type { About, Answer, CallName, News } from './contract';
import { mayCall, type Sender, type Trust } from './sender';
import { asRecord, NobodyAnswered, wire } from './wire';

/** Where a call came from, as the browser says it. */
export interface From {
  tabId?: number;
  origin: string;
}

/** How a call is answered: the sender has been checked, the input is parsed, and then it is run. */
export interface Handler {
  input: z.ZodType;
  run(input: unknown, from: From): Promise<{ value: unknown; about?: About }>;
}

export type Handlers = Record<CallName, Handler>;

export interface ServerDependencies extends Trust {
  /** The sentence for people, in the user's language. */
  sentence(code: RefusalCode, params: object): Promise<string>;
  /** An error that nobody expected. */
  report(name: CallName, error: unknown): void;
}

/** Answers every call of the contract; registers its listeners at once, as a woken worker must. */
export function serve(handlers: Handlers, dependencies: ServerDependencies): void {
  wire.hearCalls((name, envelope, sender) =>
    isCall(handlers, name) ? answer(name, handlers[name], dependencies, envelope, sender) : undefined,
  );
}

function isCall(handlers: Handlers, name: string): name is CallName {
  return Object.hasOwn(handlers, name);
}

async function answer(
  name: CallName,
  { input: schema, run }: Handler,
  dependencies: ServerDependencies,
  envelope: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const refused = async (code: RefusalCode, params: object = {}): Promise<Answer<never>> => ({
    ok: false,
    code,
    sentence: await dependencies.sentence(code, params),
  });
  try {
    const { data, nonce: word } = asRecord(envelope);
    const nonce = typeof word === 'string' ? word : undefined;
    if (!(await mayCall(name, sender, nonce, dependencies))) return await refused('not-allowed');
    const input = schema.safeParse(data);
    if (!input.success) return await refused('not-understood');
    const from = {
      origin: new URL(sender.tab?.url ?? sender.url ?? '').origin,
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    };
    return { ok: true, ...(await run(input.data, from)) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.params);
    dependencies.report(name, error);
    return refused('unexpected');
  }
}

/** Tells open pages that something changed; it is no error when none is open. */
export async function tell(news: News, tabIds: number[]): Promise<void> {
  const told = await Promise.allSettled([wire.tell(news), ...tabIds.map((tabId) => wire.tell(news, tabId))]);
  for (const result of told) if (result.status === 'rejected') throw result.reason;
}

/** Asks the tab's content script to put a text into the letter being written; false when none is there that could. */
export async function putText(tabId: number, text: TextForLetter): Promise<boolean> {
  try {
    return await wire.putText(tabId, text);
  } catch (error) {
    if (error instanceof NobodyAnswered) return false;
    throw error;
  }
}
