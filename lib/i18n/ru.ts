import { bank } from './bank/ru.ts';
import { bin } from './bin/ru.ts';
import { bring } from './bring/ru.ts';
import { byHand } from './byHand/ru.ts';
import { calm } from './calm/ru.ts';
import { care } from './care/ru.ts';
import { chase } from './chase/ru.ts';
import { client } from './client/ru.ts';
import { common } from './common/ru.ts';
import { contactRhythm } from './contactRhythm/ru.ts';
import { field } from './field/ru.ts';
import { find } from './find/ru.ts';
import { followUp } from './followUp/ru.ts';
import { greeting } from './greeting/ru.ts';
import { history } from './history/ru.ts';
import { journal } from './journal/ru.ts';
import { letter } from './letter/ru.ts';
import { list } from './list/ru.ts';
import { matrix } from './matrix/ru.ts';
import { merge } from './merge/ru.ts';
import { money } from './money/ru.ts';
import { paper } from './paper/ru.ts';
import { plan } from './plan/ru.ts';
import { playbook } from './playbook/ru.ts';
import { promotion } from './promotion/ru.ts';
import { proposal } from './proposal/ru.ts';
import { reactivation } from './reactivation/ru.ts';
import { reason } from './reason/ru.ts';
import { refusal } from './refusal/ru.ts';
import { reminder } from './reminder/ru.ts';
import { request } from './request/ru.ts';
import { rhythm } from './rhythm/ru.ts';
import { satisfaction } from './satisfaction/ru.ts';
import { settings } from './settings/ru.ts';
import { sidebar } from './sidebar/ru.ts';
import { unusual } from './unusual/ru.ts';
import { walk } from './walk/ru.ts';

/** Every sentence of the product in Russian. */
export const ru = {
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
