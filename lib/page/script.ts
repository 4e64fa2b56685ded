/** What all scripts in pages have in common. */
export const SCRIPT = { runAt: 'document_idle' } as const;
