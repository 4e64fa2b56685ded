import type { Script, ScriptAnswer, ScriptStep } from '../../lib/domain/playbooks/reactivation/script/script';
import { SAID, SAYS_WHY, type Said, WHYS, type Why } from '../../lib/domain/reactivation';

/** Where an answer leads, as one value of a list: another step, or what came of it with its reason. */
export type Lead = `to:${string}` | `said:${Said}` | `said:${Said}:${Why}`;

export function leadOf({ to, said, why }: ScriptAnswer): Lead {
  if (to !== undefined) return `to:${to}`;
  return why ? `said:${said ?? 'later'}:${why}` : `said:${said ?? 'later'}`;
}

export function answerLeading(words: string, lead: Lead): ScriptAnswer {
  const [kind, name = '', why] = lead.split(':');
  if (kind === 'to') return { words, to: name };
  const said = SAID.find((one) => one === name);
  const reason = WHYS.find((one) => one === why);
  return { words, ...(said && { said }), ...(reason && { why: reason }) };
}

/** Everything that an answer may lead to, the steps first. */
export function leadsOf(script: Script): Lead[] {
  const steps = script.steps.map(({ id }): Lead => `to:${id}`);
  const outcomes = SAID.flatMap((said): Lead[] => [
    `said:${said}`,
    ...(SAYS_WHY.includes(said) ? WHYS.map((why): Lead => `said:${said}:${why}`) : []),
  ]);
  return [...steps, ...outcomes];
}

export function withStep(script: Script, at: number, step: ScriptStep): Script {
  return { steps: script.steps.map((one, i) => (i === at ? step : one)) };
}

/** The answers that led to it lead to “later” from then on. */
export function withoutStep(script: Script, at: number): Script {
  const gone = script.steps[at]?.id;
  return {
    steps: script.steps
      .filter((_, i) => i !== at)
      .map((step) => ({
        ...step,
        answers: step.answers.map((one) => (one.to === gone ? { words: one.words, said: 'later' as const } : one)),
      })),
  };
}

/** An id that no step of it has. */
export function freshId({ steps }: Script): string {
  const taken = new Set(steps.map(({ id }) => id));
  for (let i = steps.length + 1; ; i++) if (!taken.has(`step${i}`)) return `step${i}`;
}
