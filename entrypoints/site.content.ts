import { defineContentScript } from 'wxt/utils/define-content-script';
import { scout } from '../lib/page/scout';
import { SCRIPT } from '../lib/page/script';

/** On the sites that the user switches on, each registered when that is allowed (lib/platform/sites.ts). */
export default defineContentScript({
  ...SCRIPT,
  ...(__LOOPBACK__.length > 0 ? { matches: __LOOPBACK__ } : { registration: 'runtime' }),
  main: scout,
});
