import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { patternsOf } from '../lib/sites/hosts';
import { proton } from '../lib/sites/proton';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('proton'),
  main: () => stayInWebmail(proton),
});
