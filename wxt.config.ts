import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { HOSTS, patternsOf } from './lib/sites/hosts';
import { createLicences } from './tools/licences/licences';
import { noTextsAsCode } from './tools/noTextsAsCode';

/** Webmails that are known by name: the extension may read them without asking again. */
const WEBMAILS = (Object.keys(HOSTS) as (keyof typeof HOSTS)[]).flatMap(patternsOf);

/**
 * The builds for the practice mailbox and for the tests may also run on this machine's own address, and know that
 * mailbox. It is the only difference from the build that is shipped.
 */
const onLoopback = process.env.FORGET_ME_NOT_LOOPBACK === '1';
const LOOPBACK = onLoopback ? ['http://127.0.0.1/*', 'http://localhost/*'] : [];

/** Nothing from elsewhere, nothing to elsewhere; any site may frame the sidebar, which shows itself only when it may. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors https: http: 'self'",
  // Texts become markup or scripts in one place alone (lib/query/trusted.ts).
  "require-trusted-types-for 'script'",
  'trusted-types forget-me-not default',
].join('; ');

/** Leaves it to entrypoints/popup-picture.ts to load the popup's own script, and says there which it is. */
const popupAfterPicture: Plugin = {
  name: 'popup-after-picture',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) =>
      filename.endsWith('/popup/index.html')
        ? html
            .replace(/<script type="module"[^>]* src="([^"]+)"><\/script>/, '<meta name="page-script" content="$1">')
            .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
        : html,
  },
};

/** The framework's own tells every page that the extension runs there, and its id. */
const SILENT_CONTEXT = fileURLToPath(new URL('./lib/page/silentContext.ts', import.meta.url));

/** Of the styles no module of their own is left in the build. */
const licences = createLicences([fileURLToPath(new URL('./node_modules/tailwindcss', import.meta.url))]);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  hooks: {
    'build:done': ({ config }) => {
      if (config.command === 'build') licences.write(config.outDir);
    },
    // Pages shall carry as little of us as can be: of the browser, their scripts use only what is alike in all of them.
    'vite:build:extendConfig'(entrypoints, { resolve }) {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      delete (resolve?.alias as Record<string, string> | undefined)?.['wxt/browser'];
    },
  },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  imports: false,
  outDirTemplate: onLoopback
    ? '{{browser}}-mv{{manifestVersion}}-loopback{{modeSuffix}}'
    : '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { name: 'forget-me-not' },
  webExt: {
    ...(process.env.FORGET_ME_NOT_CHROMIUM && { binaries: { chrome: process.env.FORGET_ME_NOT_CHROMIUM } }),
    startUrls: process.env.FORGET_ME_NOT_START ? [process.env.FORGET_ME_NOT_START] : [],
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  vite: () => ({
    plugins: [tailwindcss(), popupAfterPicture, noTextsAsCode, licences.plugin],
    resolve: { alias: { 'wxt/utils/content-script-context': SILENT_CONTEXT } },
    define: { __LOOPBACK__: JSON.stringify(LOOPBACK) },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    // What is built for a worker is built apart, with plugins of its own.
    worker: { plugins: () => [noTextsAsCode, licences.plugin] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      ...['alarms', 'notifications', 'storage', 'scripting', 'activeTab', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['idle', 'sidePanel']),
    ],
    host_permissions: [...WEBMAILS, ...LOOPBACK],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_name__' },
    // The sidebar for those who want nothing in the page: Firefox's, and Chrome's.
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'side-panel.html', default_title: '__MSG_name__', open_at_install: false } }
      : { side_panel: { default_path: 'side-panel.html' } }),
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_toggleSidebar__' },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // While it is being developed, pages load from the development server, which this policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'forget-me-not@forget-me-not.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android understands the line above from this version on; it is not looked after otherwise.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
