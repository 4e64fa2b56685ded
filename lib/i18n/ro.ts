import { bank } from './bank/ro.ts';
import { bin } from './bin/ro.ts';
import { bring } from './bring/ro.ts';
import { byHand } from './byHand/ro.ts';
import { care } from './care/ro.ts';
import { chase } from './chase/ro.ts';
import { client } from './client/ro.ts';
import { common } from './common/ro.ts';
import { field } from './field/ro.ts';
import { find } from './find/ro.ts';
import { followUp } from './followUp/ro.ts';
import { greeting } from './greeting/ro.ts';
import { history } from './history/ro.ts';
import { journal } from './journal/ro.ts';
import { letter } from './letter/ro.ts';
import { list } from './list/ro.ts';
import { merge } from './merge/ro.ts';
import { money } from './money/ro.ts';
import { paper } from './paper/ro.ts';
import { promotion } from './promotion/ro.ts';
import { proposal } from './proposal/ro.ts';
import { reason } from './reason/ro.ts';
import { refusal } from './refusal/ro.ts';
import { reminder } from './reminder/ro.ts';
import { rhythm } from './rhythm/ro.ts';
import { settings } from './settings/ro.ts';
import { sidebar } from './sidebar/ro.ts';
import { walk } from './walk/ro.ts';

/** Every sentence of the product in Romanian. */
export const ro = {
  ...common,
  ...client,
  ...byHand,
  ...field,
  ...bin,
  ...history,
  ...merge,
  ...followUp,
  ...find,
  ...list,
  ...reminder,
  ...letter,
  ...sidebar,
  ...proposal,
  ...money,
  ...chase,
  ...paper,
  ...bank,
  ...bring,
  ...settings,
  ...reason,
  ...care,
  ...rhythm,
  ...walk,
  ...greeting,
  ...promotion,
  ...journal,
  ...refusal,
};
