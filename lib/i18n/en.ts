import { bank } from './bank/en.ts';
import { bin } from './bin/en.ts';
import { bring } from './bring/en.ts';
import { byHand } from './byHand/en.ts';
import { calm } from './calm/en.ts';
import { care } from './care/en.ts';
import { chase } from './chase/en.ts';
import { client } from './client/en.ts';
import { common } from './common/en.ts';
import { contactRhythm } from './contactRhythm/en.ts';
import { field } from './field/en.ts';
import { find } from './find/en.ts';
import { followUp } from './followUp/en.ts';
import { greeting } from './greeting/en.ts';
import { history } from './history/en.ts';
import { journal } from './journal/en.ts';
import { letter } from './letter/en.ts';
import { list } from './list/en.ts';
import { matrix } from './matrix/en.ts';
import { merge } from './merge/en.ts';
import { money } from './money/en.ts';
import { paper } from './paper/en.ts';
import { plan } from './plan/en.ts';
import { playbook } from './playbook/en.ts';
import { promotion } from './promotion/en.ts';
import { proposal } from './proposal/en.ts';
import { reactivation } from './reactivation/en.ts';
import { reason } from './reason/en.ts';
import { refusal } from './refusal/en.ts';
import { reminder } from './reminder/en.ts';
import { request } from './request/en.ts';
import { rhythm } from './rhythm/en.ts';
import { satisfaction } from './satisfaction/en.ts';
import { settings } from './settings/en.ts';
import { sidebar } from './sidebar/en.ts';
import { unusual } from './unusual/en.ts';
import { walk } from './walk/en.ts';

/** Every sentence of the product in English. */
export const en = {
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
