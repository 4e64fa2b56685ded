import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { portOf } from '../../rig/ports.ts';

const FILES: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'traps.js': 'text/javascript; charset=utf-8',
  'looks.js': 'text/javascript; charset=utf-8',
  'attempts.js': 'text/javascript; charset=utf-8',
};

/** By path: what the page is sent with. */
const HEADERS: Record<string, Record<string, string>> = {
  '/no-frames': { 'content-security-policy': "frame-src 'none'; child-src 'none'" },
  '/isolated': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
  '/credentialless': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'credentialless',
  },
};

export interface HostilePage {
  /** On an address that the extension may run on. In the build for tests that is every page of 127.0.0.1. */
  matched: string;
  /** The same page on a host that is this machine too and that no build of the extension matches. */
  unmatched: string;
  stop(): Promise<void>;
}

/**
 * Serves a page whose script wants to know what the extension knows. It has no policy, so that nothing stops it but us;
 * at /no-frames it forbids all frames and listens for the browser to name the one that it refused, elsewhere it is
 * isolated from other origins.
 */
export async function startHostilePage(): Promise<HostilePage> {
  const server = createServer(async (request, response) => {
    const url = request.url?.split('?', 1)[0] ?? '/';
    const headers = HEADERS[url];
    const name = url === '/' || headers ? 'index.html' : url.slice(1);
    const type = FILES[name];
    response.writeHead(type ? 200 : 404, {
      'content-type': type ?? 'text/plain',
      ...headers,
    });
    response.end(type && (await readFile(new URL(name, import.meta.url))));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = portOf(server);
  return {
    matched: `http://127.0.0.1:${port}/`,
    // Browsers take every name under localhost for this machine, without asking anybody.
    unmatched: `http://stranger.localhost:${port}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
