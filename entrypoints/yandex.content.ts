import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT } from '../lib/page/script';
import { stayInWebmail } from '../lib/page/webmail';
import { patternsOf } from '../lib/sites/hosts';
import { yandex } from '../lib/sites/yandex';

export default defineContentScript({
  ...SCRIPT,
  matches: patternsOf('yandex'),
  main: () => stayInWebmail(yandex),
});
