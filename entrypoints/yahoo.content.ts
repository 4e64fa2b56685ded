import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { patternsOf } from '../lib/sites/hosts';
import { yahoo } from '../lib/sites/yahoo';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('yahoo'),
  main: () => stayInWebmail(yahoo),
});
