import type { z } from 'zod';
import type { TextForLetter } from '../domain/dossier';
import { Refusal, type RefusalCode } from '../domain/refusal';
import { type Allowance, createAllowance } from './allowance';
import { isAskedAgain } from './askedAgain';
import type { About, Answer, CallName, Input, News } from './contract';
import { isOutOfReach, mayCall, type Sender, type Trust } from './sender';
import { asRecord, NobodyAnswered, wire } from './wire';

/** Where a call came from, as the browser says it. */
export interface From {
  tabId?: number;
  origin: string;
}

/** How a call is answered: the sender has been checked, the input is parsed, and then it is run. */
export interface Handler {
  input(): z.ZodType;
  run(input: unknown, from: From): Promise<{ value: unknown; about?: About }>;
}

export type Handlers = Record<CallName, Handler>;

export interface ServerDependencies extends Trust {
  /** The sentence for people, in the user's language. */
  sentence(code: RefusalCode, params: object): Promise<string>;
  /** Asks whether what was pressed in the tab's page was meant; left out where the browser tells what is covered. */
  askAgain?: ((tabId: number, said: string) => Promise<boolean>) | undefined;
  /** What the tab's page said is not to be shown any more. */
  forgetPage(tabId: number): Promise<void>;
  /** An error that nobody expected. */
  report(name: CallName, error: unknown): void;
}

/** Answers every call of the contract; registers its listeners at once, as a woken worker must. */
export function serve(handlers: Handlers, dependencies: ServerDependencies, allowance = createAllowance()): void {
  const server = { dependencies, allowance };
  wire.hearCalls((name, envelope, sender) =>
    isCall(handlers, name) ? answer(name, handlers[name], server, envelope, sender) : undefined,
  );
}

function isCall(handlers: Handlers, name: string): name is CallName {
  return Object.hasOwn(handlers, name);
}

interface Server {
  dependencies: ServerDependencies;
  allowance: Allowance;
}

/** Cheap refusals come first: a page that calls without end shall not keep anybody else's call waiting. */
async function answer(
  name: CallName,
  { input: schemaOf, run }: Handler,
  { dependencies, allowance }: Server,
  envelope: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const refused = async (code: RefusalCode, params: object = {}): Promise<Answer<never>> => ({
    ok: false,
    code,
    sentence: await dependencies.sentence(code, params),
  });
  try {
    const { ownOrigin } = dependencies;
    const tabId = isOutOfReach(sender, ownOrigin) ? undefined : (sender.tab?.id ?? -1);
    const site = sender.url?.startsWith(`${ownOrigin}/`) ? undefined : originOf(sender);
    const caller = tabId === undefined ? undefined : { tabId, site };
    if (caller && !allowance.mayCall(caller)) return await tooMuch(dependencies);
    const { data, nonce: word, said: pressed } = asRecord(envelope);
    const nonce = typeof word === 'string' ? word : undefined;
    if (!(await mayCall(name, sender, nonce, dependencies))) return await refused('not-allowed');
    if (caller && !allowance.maySay(caller, name, data)) {
      // What the page said before must not stand beside what it shows now.
      if (name === 'page.see') await dependencies.forgetPage(caller.tabId);
      return await tooMuch(dependencies);
    }
    const input = schemaOf().safeParse(data);
    if (!input.success) return await refused('not-understood');
    if (name === 'page.mark' && site) await allowance.untilAllowed(site, (input.data as Input<'page.mark'>).addresses);
    if (caller && site === undefined && isAskedAgain(name) && dependencies.askAgain) {
      const said = String(pressed ?? name).slice(0, 300);
      if (!(await dependencies.askAgain(caller.tabId, said))) return await refused('not-meant');
    }
    const from = {
      origin: originOf(sender),
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    };
    return { ok: true, ...(await run(input.data, from)) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.params);
    dependencies.report(name, error);
    return refused('unexpected');
  }
}

/** Looked up once, since the sentence would cost more than the call. */
let tooMuchAnswer: Promise<Answer<never>> | undefined;

function tooMuch({ sentence }: ServerDependencies): Promise<Answer<never>> {
  tooMuchAnswer ??= sentence('too-much', {}).then((words) => ({ ok: false, code: 'too-much', sentence: words }));
  return tooMuchAnswer;
}

/** The sender's own place: its tab may have gone elsewhere meanwhile. */
function originOf({ url = '' }: Sender): string {
  return URL.canParse(url) ? new URL(url).origin : '';
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
