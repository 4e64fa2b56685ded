import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { patternsOf } from '../lib/sites/hosts';
import { mailru } from '../lib/sites/mailru';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('mailru'),
  main: () => stayInWebmail(mailru),
});
