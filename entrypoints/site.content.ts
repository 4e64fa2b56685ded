import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayOnSite } from '../lib/page/site';

/** On the sites that the user switches on, each registered when that is allowed (lib/platform/sites.ts). */
export default defineContentScript({
  ...SCRIPT,
  ...(__LOOPBACK__.length > 0 ? { matches: __LOOPBACK__ } : { registration: 'runtime' }),
  main: stayOnSite,
});
