import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { portOf } from '../rig/ports.ts';

/** Kinds of files that the page is made of; whatever else lies in this folder is not served. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as the big webmails are about scripts, so that what breaks there breaks here first. */
const POLICY =
  "script-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'";

const FOLDER = new URL('./', import.meta.url);

export interface PracticeMailbox {
  /** "http://127.0.0.1:4025/" */
  url: string;
  stop(): Promise<void>;
}

/** Serves the practice mailbox to this machine alone; port 0 or none takes a free one. */
export async function startPracticeMailbox({ port = 0 }: { port?: number } = {}): Promise<PracticeMailbox> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const file = fileOf(request.url ?? '/');
  const type = file && TYPES[extname(file.pathname)];
  if (!file || !type) return end(response, 404);
  const content = await readFile(file).catch(missing);
  if (!content) return end(response, 404);
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** A file of this folder, or undefined: only plain names are let through, so that no dots or escapes lead out of it. */
function fileOf(target: string): URL | undefined {
  const path = target.split('?', 1)[0] ?? '';
  if (path === '/') return new URL('index.html', FOLDER);
  return /^(?:\/[a-z][a-z0-9-]*)+\.[a-z]+$/.test(path) ? new URL(`.${path}`, FOLDER) : undefined;
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return undefined;
  throw error;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 405 ? 'Only reading is possible here.' : 'There is no such page in the practice mailbox.');
}

if (import.meta.main) {
  const { url } = await startPracticeMailbox({ port: Number(process.env.PORT ?? 4025) });
  console.log(`The practice mailbox is open at ${url}`);
}
