import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TextForLetter } from '../domain/dossier';
import { Refusal, type RefusalCode } from '../domain/refusal';
import { type Allowance, createAllowance } from './allowance';
import { isAskedAgain } from './askedAgain';
import {
  type Answer,
  type CallName,
  calls,
  type Envelope,
  type Input,
  type News,
  type Output,
  type Protocol,
} from './contract';
import { isOutOfReach, mayCall, type Sender, type Trust } from './sender';

const messaging = defineExtensionMessaging<Protocol>();

/** What the background does for each call. The sender has been checked and the input parsed. */
export type Handlers = {
  [Name in CallName]: (input: Input<Name>, from: { tabId?: number; origin: string }) => Promise<Output<Name>>;
};

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
  for (const name of Object.keys(calls) as CallName[]) {
    messaging.onMessage(name, (async ({ data, sender }: { data: Envelope; sender: Sender }) =>
      answer(name, { handlers, dependencies, allowance }, data, sender)) as never);
  }
}

interface Server {
  handlers: Handlers;
  dependencies: ServerDependencies;
  allowance: Allowance;
}

/** Cheap refusals come first: a page that calls without end shall not keep anybody else's call waiting. */
async function answer<Name extends CallName>(
  name: Name,
  { handlers, dependencies, allowance }: Server,
  envelope: Envelope,
  sender: Sender,
): Promise<Answer<Output<Name>>> {
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
    const nonce = typeof envelope?.nonce === 'string' ? envelope.nonce : undefined;
    if (!(await mayCall(name, sender, nonce, dependencies))) return await refused('not-allowed');
    if (caller && !allowance.maySay(caller, name, envelope?.data)) {
      // What the page said before must not stand beside what it shows now.
      if (name === 'page.see') await dependencies.forgetPage(caller.tabId);
      return await tooMuch(dependencies);
    }
    const input = calls[name].input.safeParse(envelope?.data);
    if (!input.success) return await refused('not-understood');
    if (name === 'page.mark' && site) await allowance.untilAllowed(site, (input.data as Input<'page.mark'>).addresses);
    if (caller && site === undefined && isAskedAgain(name) && dependencies.askAgain) {
      const said = String(envelope.said ?? name).slice(0, 300);
      if (!(await dependencies.askAgain(caller.tabId, said))) return await refused('not-meant');
    }
    const from = {
      origin: originOf(sender),
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    };
    return { ok: true, value: (await handlers[name](input.data as Input<Name>, from)) as Output<Name> };
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

const NOBODY_LISTENS = /Receiving end does not exist|message port closed|No tab with id|No response/i;

/** Tells open pages that something changed; it is no error when none is open. */
export async function tell(news: News, tabIds: number[]): Promise<void> {
  const told = [
    messaging.sendMessage('news', news),
    ...tabIds.map((tabId) => messaging.sendMessage('news', news, tabId)),
  ];
  for (const result of await Promise.allSettled(told)) {
    if (result.status === 'rejected' && !NOBODY_LISTENS.test(String(result.reason))) throw result.reason;
  }
}

/** Asks the tab's content script to put a text into the letter being written; false when none is there that could. */
export async function putText(tabId: number, text: TextForLetter): Promise<boolean> {
  try {
    // The content script stands in the tab's own page; frames in it are none of its.
    return (await messaging.sendMessage('putText', text, { tabId, frameId: 0 })) === true;
  } catch (error) {
    if (NOBODY_LISTENS.test(String(error))) return false;
    throw error;
  }
}
