import { refuse } from '../../refusal';
import { checkedScript, type Script } from './script/script';

export interface ReactivationRules {
  on: boolean;
  /** After so many usual intervals without an order a client is on the list. */
  periods: number;
  /** The member who sees to it; whoever works here until one is named. */
  responsible?: string;
  /** What is said in a call, when the user has made it their own. */
  script?: Script;
}

const MOST_PERIODS = 10;

export const USUAL_RULES: ReactivationRules = { on: true, periods: 2 };

export function checkedRules(rules: ReactivationRules): ReactivationRules {
  const { periods, script } = rules;
  if (!Number.isInteger(periods) || periods < 1 || periods > MOST_PERIODS) refuse('days-unusable');
  return script ? { ...rules, script: checkedScript(script) } : rules;
}
