import { dockByMargin } from '../page';
import type { Site } from '../site';
import { isGmail, readGmail } from './read';
import { readRows } from './rows';
import { CURRENT_VIEW } from './selectors';
import { readSending } from './sending';

export const gmail: Site = {
  name: 'gmail',
  recognises: isGmail,
  read: readGmail,
  rows: readRows,
  documents: (document) => [document],
  sending: readSending,
  dock,
};

/**
 * Gmail places its columns by script and in part absolutely, so a margin alone may push the page aside instead of
 * narrowing it (reported for extensions that tried, 2023-2025), and its compose windows are fixed to the window's
 * right edge (InboxSDK pull request 566). What helps one account is therefore measured for each: a resize lets Gmail
 * place its columns anew, and when they still reach under the sidebar the margin is taken back.
 */
function dock(document: Document, width: number): boolean {
  const narrowed = dockByMargin(document, width);
  if (width === 0 || (narrowed && endsBefore(document, width))) return narrowed;
  dockByMargin(document, 0);
  return false;
}

function endsBefore(document: Document, width: number): boolean {
  const edge = (document.defaultView?.innerWidth ?? 0) - width + 1;
  const views = Array.from(document.querySelectorAll(CURRENT_VIEW));
  return views.every((view) => view.getBoundingClientRect().right <= edge);
}
