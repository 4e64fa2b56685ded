import { dockByMargin } from '../page';
import type { Site } from '../site';
import { insert, sending } from './compose';
import { read } from './read';

export const sogo: Site = {
  name: 'sogo',
  read,
  // A row shows what the sender calls himself, and no address: a mark beside it would vouch for a name.
  rows: () => [],
  documents: (document) => [document],
  sending,
  insert,
  dock: dockByMargin,
};
