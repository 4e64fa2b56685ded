import { defineContentScript } from 'wxt/utils/define-content-script';
import { stayInSelfHosted } from '../lib/page/webmail';

/** A webmail on anybody's server, where the user switched it on: site.content.ts asks for it (lib/platform/sites.ts). */
export default defineContentScript({ registration: 'runtime', main: stayInSelfHosted });
