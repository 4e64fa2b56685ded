import { describe, expect, test } from 'vitest';
import { type Channel, NobodyAnswered, wireOver } from './wire';

type Listener = Parameters<Channel['runtime']['onMessage']['addListener']>[0];

/** Places that hear one another as those of a browser do: whoever sends does not hear it, the first answer counts. */
function places(...names: string[]) {
  const listeners = new Map(names.map((name) => [name, new Set<Listener>()]));
  const said: unknown[] = [];

  function deliver(message: object, to: string[]): Promise<never> {
    // What travels is written down and read again.
    const travelling: unknown = JSON.parse(JSON.stringify(message));
    said.push(travelling);
    const hearing = to.flatMap((name) => [...(listeners.get(name) ?? [])]);
    if (hearing.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    return new Promise((resolve) => {
      const willAnswer = hearing.map((listener) =>
        listener(travelling, { id: 'us' }, (reply) => resolve(JSON.parse(JSON.stringify(reply)))),
      );
      if (!willAnswer.includes(true)) resolve(undefined as never);
    });
  }

  const channelAt = (name: string): Channel => ({
    runtime: {
      sendMessage: async (message) =>
        deliver(
          message,
          names.filter((other) => other !== name),
        ),
      onMessage: {
        addListener: (listener) => void listeners.get(name)?.add(listener),
        removeListener: (listener) => void listeners.get(name)?.delete(listener),
      },
    },
    tabs: {
      sendMessage: async (tabId, message, { frameId }) => deliver(message, [`tab ${tabId} ${frameId ?? ''}`.trim()]),
    },
  });
  return { said, at: (name: string) => wireOver(() => channelAt(name)), channelAt };
}

const answerOf = (value: unknown) => ({ ok: true, value }) as const;

describe('a call', () => {
  test('is answered by the background, whatever else is open', async () => {
    const { at } = places('background', 'popup', 'dashboard');
    at('background').hearCalls(async (name, data) => answerOf([name, data]));
    at('dashboard').hearNews(() => {});
    const answer = await at('popup').ask('nav.counts', { data: {} });
    expect(answer).toEqual(answerOf(['nav.counts', { data: {} }]));
  });

  test('may be left to another who listens', async () => {
    const { at } = places('background', 'popup');
    at('background').hearCalls(() => undefined);
    at('background').hearCalls(async () => answerOf('here'));
    expect(await at('popup').ask('nav.counts', { data: {} })).toEqual(answerOf('here'));
  });

  test('that makes the answering throw, throws where it was made', async () => {
    const { at } = places('background', 'popup');
    at('background').hearCalls(() => Promise.reject(new Error('the disk is full')));
    await expect(at('popup').ask('nav.counts', { data: {} })).rejects.toThrow('the disk is full');
  });

  test('that nobody answers says so: nobody is there, or they are and say nothing', async () => {
    const { at } = places('background', 'popup');
    await expect(at('popup').ask('nav.counts', { data: {} })).rejects.toBeInstanceOf(NobodyAnswered);
    at('background').hearCalls(() => undefined);
    await expect(at('popup').ask('nav.counts', { data: {} })).rejects.toBeInstanceOf(NobodyAnswered);
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.', true],
    ['The message port closed before a response was received.', true],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      true,
    ],
    ['The page keeping the extension port is moved into back/forward cache, so the message channel is closed.', true],
    ['No tab with id: 7.', true],
    ['No frame with id 3 in tab 7.', true],
    ['Invalid tab ID: 7', true],
    ['Extension context invalidated.', false],
    ['Message length exceeded maximum allowed length.', false],
  ])('refused by the browser with “%s”: nobody was there, %s', async (words, isNobody) => {
    const channel = places('popup').channelAt('popup');
    const broken = wireOver(() => ({
      ...channel,
      runtime: {
        ...channel.runtime,
        // Chrome throws at once where the extension is gone, and rejects else.
        sendMessage() {
          throw new Error(words);
        },
      },
    }));
    const refused = await broken.ask('nav.counts', { data: {} }).catch((error: unknown) => error);
    expect(refused instanceof NobodyAnswered).toBe(isNobody);
    expect(String(refused)).toContain(words);
  });
});

describe('news', () => {
  const news = { nouns: ['client'], clientIds: ['a'] };

  test('reach every page and every listener in it, until it listens no more', async () => {
    const { at } = places('background', 'popup', 'dashboard');
    const heard: string[] = [];
    at('popup').hearNews(({ nouns }) => heard.push(`popup ${nouns}`));
    at('dashboard').hearNews(({ nouns }) => heard.push(`dashboard ${nouns}`));
    const stop = at('dashboard').hearNews(({ clientIds }) => heard.push(`dashboard ${clientIds}`));
    await at('background').tell(news);
    expect(heard).toEqual(['popup client', 'dashboard client', 'dashboard a']);
    stop();
    await at('background').tell(news);
    expect(heard.slice(3)).toEqual(['popup client', 'dashboard client']);
  });

  test('are no trouble where no page is open and the tab is gone', async () => {
    const { at } = places('background');
    await at('background').tell(news);
    await at('background').tell(news, 7);
  });

  test('of one tab are said to that tab alone', async () => {
    const { at } = places('background', 'tab 7', 'tab 8');
    const heard: string[] = [];
    at('tab 7').hearNews(() => heard.push('7'));
    at('tab 8').hearNews(() => heard.push('8'));
    await at('background').tell(news, 7);
    expect(heard).toEqual(['7']);
  });

  test.each([
    [undefined],
    [null],
    ['client'],
    [{}],
    [{ nouns: 'client' }],
    [{ nouns: [1] }],
    [{ nouns: [], clientIds: [{}] }],
    [{ nouns: [], tabId: '7' }],
  ])('that are none are not heard: %j', async (data) => {
    const { at, channelAt } = places('background', 'popup');
    const heard: unknown[] = [];
    at('popup').hearNews((said) => heard.push(said));
    await channelAt('background').runtime.sendMessage({ type: 'news', data });
    expect(heard).toEqual([]);
  });
});

describe('a text for a letter', () => {
  const text = { key: 'k', subject: 'Invoice 7', body: 'Dear Anna' };

  test.each([true, false])('is asked of the page itself, not of its frames, and answered: %s', async (stands) => {
    const { at } = places('background', 'tab 7', 'tab 7 0');
    at('tab 7').hearPutText(() => !stands);
    at('tab 7 0').hearNews(() => {});
    at('tab 7 0').hearPutText(({ body }) => body === text.body && stands);
    expect(await at('background').putText(7, text)).toBe(stands);
  });

  test('that nobody could take is told from one that was not taken', async () => {
    await expect(places('background').at('background').putText(7, text)).rejects.toBeInstanceOf(NobodyAnswered);
  });
});
