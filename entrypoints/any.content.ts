import { defineContentScript } from 'wxt/utils/define-content-script';
import { stayOnAnySite } from '../lib/page/anySite';

/** Any other site that the user switched on: site.content.ts asks for it (lib/platform/sites.ts). */
export default defineContentScript({ registration: 'runtime', main: stayOnAnySite });
