import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { gmail } from '../lib/sites/gmail';
import { patternsOf } from '../lib/sites/hosts';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('gmail'),
  main: () => stayInWebmail(gmail),
});
