import { dockWhereItNarrows } from '../page';
import type { Site } from '../site';
import { ownAddresses } from './account';
import { composeOf, insert } from './insert';
import { readGmail } from './read';
import { findRows, readRows } from './rows';
import { readSelected, selectedRows } from './selected';
import { CURRENT_VIEW } from './selectors';
import { readSending } from './sending';

export const gmail: Site = {
  name: 'gmail',
  read: readGmail,
  rows: readRows,
  selected: (document) => readSelected(selectedRows(findRows(document).rows), document, ownAddresses(document)),
  documents: (document) => [document],
  sending: readSending,
  composeOf,
  insert,
  dock: (document, width) => dockWhereItNarrows(document, width, CURRENT_VIEW),
};
