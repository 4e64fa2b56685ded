import { createSession, type Session } from '../../../lib/exchange/clients/session';

/** What the page asks of the worker, in which a list of a hundred thousand rows does not hold up the page. */
export type BringCall = {
  [Name in keyof Session]: { call: Name; args: Parameters<Session[Name]> };
}[keyof Session];

export type BringReply = { id: number; value: unknown } | { id: number; error: string };

const session = createSession();

self.onmessage = async ({ data }: MessageEvent<BringCall & { id: number }>) => {
  const { id, call, args } = data;
  try {
    const run = session[call] as (...given: unknown[]) => unknown;
    self.postMessage({ id, value: await run(...args) } satisfies BringReply);
  } catch (error) {
    self.postMessage({ id, error: String(error) } satisfies BringReply);
  }
};
