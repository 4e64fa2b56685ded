/** What all scripts in pages have in common. */
export const SCRIPT = {
  runAt: 'document_idle',
  // The framework would tell the page's own scripts that it has started, and by which extension.
  noScriptStartedPostMessage: true,
} as const;
