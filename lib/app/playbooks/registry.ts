import { chased } from './chase';
import { contacted } from './contact';
import { dated } from './dates';
import { followedOwn } from './own';
import { plannedSales } from './plan';
import { promoted } from './promotion';
import { proposed } from './proposal';
import { reactivated } from './reactivation';
import { type Registered, registered } from './registered';
import { requested } from './request';
import { rhythmed } from './rhythm';

/** All playbooks; one is added by a line here. What looks at how another stands comes after it. */
export const PLAYBOOKS: readonly Registered[] = [
  registered(chased),
  registered(proposed),
  registered(rhythmed),
  registered(contacted),
  registered(requested),
  registered(plannedSales),
  registered(reactivated),
  registered(dated),
  registered(promoted),
  registered(followedOwn),
];
