/** For functions that tests hand to the browser to run there. The product itself says `browser` everywhere. */
declare const chrome: typeof import('wxt/browser').browser;
