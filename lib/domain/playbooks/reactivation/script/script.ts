import type { Said, Why } from '../../../reactivation';
import { refuse } from '../../../refusal';

/** What to say in a call, as a tree: what is answered leads to what to say next, or to what came of it. */
export interface Script {
  /** The first is what the call begins with. */
  steps: ScriptStep[];
}

export interface ScriptStep {
  id: string;
  /** `{name}` stands for whom one talks to, `{since}` for their last order. */
  say: string;
  answers: ScriptAnswer[];
}

export interface ScriptAnswer {
  words: string;
  /** The step that it leads to; else what came of the call. */
  to?: string;
  said?: Said;
  why?: Why;
}

export const SCRIPT_LIMITS = { steps: 40, answers: 9, text: 600 };

/** The script with its texts trimmed, when every answer leads somewhere; else a refusal. */
export function checkedScript({ steps }: Script): Script {
  const ids = new Set(steps.map(({ id }) => id));
  if (steps.length === 0 || steps.length > SCRIPT_LIMITS.steps || ids.size < steps.length) refuse('script-unusable');
  return {
    steps: steps.map(({ id, say, answers }) => {
      if (!say.trim() || answers.length > SCRIPT_LIMITS.answers) refuse('script-unusable');
      return { id, say: short(say), answers: answers.map((answer) => checkedAnswer(answer, ids)) };
    }),
  };
}

function checkedAnswer({ words, to, said, why }: ScriptAnswer, ids: Set<string>): ScriptAnswer {
  const leads = to === undefined ? said !== undefined : ids.has(to);
  if (!words.trim() || !leads) refuse('script-unusable');
  return to === undefined
    ? { words: short(words), ...(said && { said }), ...(why && { why }) }
    : { words: short(words), to };
}

function short(text: string): string {
  return text.trim().slice(0, SCRIPT_LIMITS.text);
}

/** What to say, a whole sentence, with whom and since when filled in. */
export function spoken(say: string, { name, since }: { name: string; since: string }): string {
  const text = say
    .replaceAll('{name}', name)
    .replaceAll('{since}', since)
    // Where nobody is known to be named.
    .replace(/^[\s,.!]+|\s+(?=[,.!?])/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
