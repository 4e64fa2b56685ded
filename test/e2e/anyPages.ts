import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { portOf } from '../rig/ports.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface AnyPages {
  /** test/pages/any on a host that is this machine and that no build of the extension comes with: `${url}crm.html`. */
  url: string;
  /** Lays a page of the test's own beside them. */
  put(name: string, html: string): void;
  stop(): Promise<void>;
}

export async function startAnyPages(): Promise<AnyPages> {
  const own = new Map<string, string>();
  const server = createServer(async ({ url = '/' }, response) => {
    const name = /^\/([\w-]+\.\w+)/.exec(url)?.[1] ?? '';
    const type = TYPES[extname(name)];
    response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
    response.end(type && (own.get(name) ?? (await readFile(new URL(`../pages/any/${name}`, import.meta.url)))));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    // Browsers take every name under localhost for this machine, without asking anybody.
    url: `http://crm.localhost:${portOf(server)}/`,
    put: (name, html) => void own.set(name, html),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
