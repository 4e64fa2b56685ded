import type { FoundCompose } from './composes';
import type { Description } from './description';
import { findFirst } from './find';

/** Where the letter itself is written: an editable part of the page or of a frame in it, or a box of plain text. */
export function editorOf({ window }: FoundCompose, { letter, compose }: Description): HTMLElement | undefined {
  const found = findFirst(window, compose.text, letter);
  return found?.tagName === 'IFRAME' ? editorIn(found as HTMLIFrameElement) : found;
}

/** The outermost part that says whether it may be written in: what a quoted letter brings along stands inside it. */
function editorIn(frame: HTMLIFrameElement): HTMLElement | undefined {
  const body = frame.contentDocument?.body;
  return body?.querySelector<HTMLElement>('[contenteditable]') ?? body;
}
