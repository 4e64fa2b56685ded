/** The addresses the content script may run on, set by the build. */
declare const __MATCHES__: string[];
