import { browser } from 'wxt/browser';
import type { TextForLetter } from '../domain/dossier';
import type { Answer, CallName, Envelope, News, Output } from './contract';
import type { Sender } from './sender';

/** What travels: its name and what is said. */
interface Message {
  type: string;
  data: unknown;
}

/** What comes back. Nothing at all where nobody answered; `err` where whoever should have, threw. */
type Reply<Result> = { res: Result; err?: undefined } | { err: string } | undefined;

type Listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => boolean;

/** Of the browser's interface what is needed here, for tests to stand in for it. */
export interface Channel {
  runtime: {
    sendMessage<Result>(message: Message): Promise<Reply<Result>>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  /** The background alone has it. */
  tabs: { sendMessage<Result>(tabId: number, message: Message, to: { frameId?: number }): Promise<Reply<Result>> };
}

/** Nobody was there to answer: no page is open, the worker was ended meanwhile, the tab is gone. */
export class NobodyAnswered extends Error {
  override name = 'NobodyAnswered';
}

/** The same in the words of Chrome and of Firefox. */
const NOBODY =
  /Receiving end does not exist|port closed|channel (is )?closed|No (tab|frame) with id|Invalid (tab|frame) ID/i;

/** Answers a message by a promise, or leaves it to others by undefined. */
type Hear = (type: string, data: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * The wire between the background and everything else, with a type for each direction. Who sent a call is checked
 * where it is answered (sender.ts), and what it says is parsed there; the little that travels the other way, here.
 * Several may listen, in one place and in many: each takes what is its own.
 */
export function wireOver(channel: () => Channel) {
  function hear(answer: Hear): () => void {
    const { onMessage } = channel().runtime;
    const listener: Listener = (message, sender, respond) => {
      const { type, data } = asRecord(message);
      const answered = typeof type === 'string' ? answer(type, data, sender) : undefined;
      if (!answered) return false;
      answered.then(
        (res) => respond({ res }),
        (error: unknown) => respond({ err: String(error) }),
      );
      // The answer comes later. A promise in its place is not understood by every browser.
      return true;
    };
    onMessage.addListener(listener);
    return () => onMessage.removeListener(listener);
  }

  const toTab = <Result>(tabId: number, message: Message, frameId?: number) =>
    resultOf(() => channel().tabs.sendMessage<Result>(tabId, message, frameId === undefined ? {} : { frameId }));

  return {
    /** To the background. */
    ask: <Name extends CallName>(name: Name, envelope: Envelope): Promise<Answer<Output<Name>>> =>
      resultOf(() => channel().runtime.sendMessage<Answer<Output<Name>>>({ type: name, data: envelope })),
    hearCalls: (answer: Hear) => hear(answer),

    /** From the background to all of its open pages, or to a tab: its content script, and pages framed in it. */
    async tell(news: News, tabId?: number): Promise<void> {
      const message: Message = { type: 'news', data: news };
      try {
        if (tabId === undefined) await resultOf(() => channel().runtime.sendMessage(message));
        else await toTab(tabId, message);
      } catch (error) {
        // There may be no page, and whoever is there says nothing in return.
        if (!(error instanceof NobodyAnswered)) throw error;
      }
    },
    hearNews: (listener: (news: News) => void) =>
      hear((type, data) => {
        if (type === 'news' && isNews(data)) listener(data);
        return undefined;
      }),

    /** From the background to the content script of a tab, which stands in its own page; frames in it are none of it. */
    putText: (tabId: number, text: TextForLetter): Promise<boolean> =>
      toTab<boolean>(tabId, { type: 'putText', data: text }, 0),
    hearPutText: (listener: (text: TextForLetter) => boolean) =>
      hear((type, data) => (type === 'putText' && isText(data) ? (async () => listener(data))() : undefined)),
  };
}

/** What was answered. Throws `NobodyAnswered`, or what whoever answered threw. */
async function resultOf<Result>(send: () => Promise<Reply<Result>>): Promise<Result> {
  let reply: Reply<Result>;
  try {
    reply = await send();
  } catch (error) {
    throw NOBODY.test(String(error)) ? new NobodyAnswered(String(error)) : error;
  }
  if (!reply) throw new NobodyAnswered('No response');
  if (reply.err !== undefined) throw new Error(reply.err);
  return reply.res;
}

/** The parts of whatever arrived; none of what has none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isNews(data: unknown): data is News {
  const { nouns, clientIds, tabId } = asRecord(data);
  const isTab = tabId === undefined || typeof tabId === 'number';
  return isTab && areTexts(nouns) && (clientIds === undefined || areTexts(clientIds));
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isText(data: unknown): data is TextForLetter {
  const { key, subject, body } = asRecord(data);
  return areTexts([key, subject, body]);
}

export const wire = wireOver(() => browser);
