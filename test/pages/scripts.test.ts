// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../lib/sites/hosts';

const webmails = Object.entries(HOSTS);

describe('each webmail at known addresses has a script of its own, which runs there and nowhere else', () => {
  test.each(webmails)('%s', async (webmail, hosts) => {
    const { default: script } = await import(`../../entrypoints/${webmail}.content.ts`);
    expect(script.matches).toEqual(hosts.map((host) => `https://${host}/*`));
  });
});
