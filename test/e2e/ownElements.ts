/** The elements that a page gets from the extension, as tests find them. What they show is in their closed shadows. */
export const PANEL = '[data-forget-me-not="panel"]';
export const MARK = '[data-forget-me-not="mark"]';
