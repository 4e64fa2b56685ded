import { bank } from './bank/ro.ts';
import { bin } from './bin/ro.ts';
import { bring } from './bring/ro.ts';
import { byHand } from './byHand/ro.ts';
import { calm } from './calm/ro.ts';
import { care } from './care/ro.ts';
import { chase } from './chase/ro.ts';
import { client } from './client/ro.ts';
import { common } from './common/ro.ts';
import { contactRhythm } from './contactRhythm/ro.ts';
import { field } from './field/ro.ts';
import { find } from './find/ro.ts';
import { followUp } from './followUp/ro.ts';
import { greeting } from './greeting/ro.ts';
import { history } from './history/ro.ts';
import { journal } from './journal/ro.ts';
import { letter } from './letter/ro.ts';
import { list } from './list/ro.ts';
import { matrix } from './matrix/ro.ts';
import { merge } from './merge/ro.ts';
import { money } from './money/ro.ts';
import { paper } from './paper/ro.ts';
import { plan } from './plan/ro.ts';
import { playbook } from './playbook/ro.ts';
import { promotion } from './promotion/ro.ts';
import { proposal } from './proposal/ro.ts';
import { reactivation } from './reactivation/ro.ts';
import { reason } from './reason/ro.ts';
import { refusal } from './refusal/ro.ts';
import { reminder } from './reminder/ro.ts';
import { request } from './request/ro.ts';
import { rhythm } from './rhythm/ro.ts';
import { satisfaction } from './satisfaction/ro.ts';
import { settings } from './settings/ro.ts';
import { sidebar } from './sidebar/ro.ts';
import { unusual } from './unusual/ro.ts';
import { walk } from './walk/ro.ts';

/** Every sentence of the product in Romanian. */
export const ro = {
  ...common,
  ...client,
  ...byHand,
  ...field,
  ...bin,
  ...history,
  ...matrix,
  ...merge,
  ...followUp,
  ...calm,
  ...find,
  ...list,
  ...reminder,
  ...letter,
  ...sidebar,
  ...unusual,
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
  ...satisfaction,
  ...contactRhythm,
  ...request,
  ...plan,
  ...reactivation,
  ...walk,
  ...greeting,
  ...promotion,
  ...playbook,
  ...journal,
  ...refusal,
};
