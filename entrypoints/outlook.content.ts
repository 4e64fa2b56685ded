import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { patternsOf } from '../lib/sites/hosts';
import { outlook } from '../lib/sites/outlook';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('outlook'),
  main: () => stayInWebmail(outlook),
});
