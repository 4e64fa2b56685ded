/** The only elements that the page gets from us. They hold nothing: what they show is in their closed shadow. */
export const PANEL = 'forget-me-not-panel';
export const MARK = 'forget-me-not-mark';

export const OWN_ELEMENTS: ReadonlySet<string> = new Set([PANEL, MARK]);
