import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The id that Chromium gives an unpacked extension: the first 128 bits of a SHA-256, of the manifest's key where there is
 * one, else of the folder's path, each four bits written as a letter from a to p.
 */
export function extensionIdOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder);
  return [...hash.digest('hex').slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
