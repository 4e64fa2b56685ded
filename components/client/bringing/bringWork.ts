import type { Session } from '../../../lib/exchange/clients/session';
import type { BringReply } from './bringWorker';

/** The session in its worker: each of its functions, answered later. */
export type RemoteSession = {
  [Name in keyof Session]: (...args: Parameters<Session[Name]>) => Promise<Awaited<ReturnType<Session[Name]>>>;
} & { end(): void };

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

/** A worker for one file: it is gone with all its memory when the file is left. */
export function startSession(): RemoteSession {
  const worker = new Worker(new URL('./bringWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<BringReply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('error' in data) reject?.(new Error(data.error));
    else resolve?.(data.value as never);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  const ask =
    (call: keyof Session) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, call, args });
      });
  return {
    open: ask('open'),
    addBase: ask('addBase'),
    read: ask('read'),
    plan: ask('plan'),
    take: ask('take'),
    end: () => worker.terminate(),
  };
}
