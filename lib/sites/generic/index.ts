import { dockByMargin, emptyReading } from '../page';
import type { Site } from '../site';
import { look } from './find';

const NAME = 'generic';

/** Any page that the user has switched on: a web CRM, a shop's back office. Nothing is known of it beforehand. */
export const generic: Site = {
  name: NAME,
  read: () => ({ ...emptyReading(NAME), layout: 'any' }),
  rows: () => [],
  documents: (document) => [document],
  look,
  dock: dockByMargin,
};
