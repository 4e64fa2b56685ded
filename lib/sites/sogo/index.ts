import { dockByMargin } from '../page';
import type { SelfHosted } from '../site';
import { insert, sending } from './compose';
import { read } from './read';
import { MARK } from './selectors';

/** SOGo stands on anybody's server: it is known by the name that its page gives its program, not by its address. */
export const sogo: SelfHosted = {
  name: 'sogo',
  recognises: (document) => document.querySelector(MARK) !== null,
  read,
  // A row shows what the sender calls himself, and no address: a mark beside it would vouch for a name.
  rows: () => [],
  documents: (document) => [document],
  sending,
  insert,
  dock: dockByMargin,
};
