import { dockWhereItNarrows } from '../page';
import type { Site } from '../site';
import { insert } from './insert';
import { readGmail } from './read';
import { readRows } from './rows';
import { CURRENT_VIEW } from './selectors';
import { readSending } from './sending';

export const gmail: Site = {
  name: 'gmail',
  read: readGmail,
  rows: readRows,
  documents: (document) => [document],
  sending: readSending,
  insert,
  dock: (document, width) => dockWhereItNarrows(document, width, CURRENT_VIEW),
};
