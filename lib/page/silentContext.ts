/**
 * In the place of the framework's `wxt/utils/content-script-context` (wxt.config.ts), which would tell the page's own
 * scripts that a script of an extension has started, and of which. `PageContext` does its work.
 */
export class ContentScriptContext {}
