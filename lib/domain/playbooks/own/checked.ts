import type { FollowUpKind } from '../../followUp';
import { LANGUAGES } from '../../language';
import { refuse } from '../../refusal';
import { tagsOf } from '../../tags';
import { LEAST_REST, type Letters, MOST_STEPS, type OwnPlaybook, type OwnStep, type Trigger } from './ownPlaybook';

const MOST_DAYS = 365;
const MOST_WORDS = 200;

/** The playbook itself, put in order, when it can be followed beside the others; else a refusal that says why not. */
export function checkedOwn(said: OwnPlaybook, others: readonly OwnPlaybook[]): OwnPlaybook {
  const { onlyTag, ...rest } = said;
  const name = oneLine(said.name) || refuse('playbook-name-missing');
  if (said.steps.length === 0) refuse('steps-missing');
  if (said.steps.length > MOST_STEPS) refuse('too-many-steps', { most: MOST_STEPS });
  if (!isWhole(said.rest)) refuse('days-unusable');
  if (said.rest < LEAST_REST) refuse('begins-too-often', { least: LEAST_REST });
  const [tag] = tagsOf([onlyTag ?? '']);
  const checked: OwnPlaybook = {
    ...rest,
    name,
    trigger: checkedTrigger(said.trigger),
    steps: said.steps.map(checkedStep),
    stops: [...new Set(said.stops)],
    ...(tag && { onlyTag: tag }),
  };
  if (new Set(checked.steps.map(({ id }) => id)).size < checked.steps.length) refuse('not-understood');
  requireEnd(checked, others);
  return checked;
}

function checkedTrigger(trigger: Trigger): Trigger {
  if (trigger.kind === 'tag') {
    const [tag = refuse('tag-missing')] = tagsOf([trigger.tag]);
    return { kind: 'tag', tag };
  }
  if (trigger.kind === 'no-order' && (!isWhole(trigger.days) || trigger.days < 1)) refuse('days-unusable');
  return trigger;
}

function checkedStep({ letter, ...step }: OwnStep, place: number): OwnStep {
  const words = oneLine(step.words) || refuse('step-words-missing', { number: place + 1 });
  if (!isWhole(step.days)) refuse('days-unusable');
  const letters = step.channel === 'letter' && letter ? checkedLetters(letter) : {};
  // There is no step before the first.
  const after = place === 0 ? 'trigger' : step.after;
  return { ...step, words, after, ...(Object.keys(letters).length > 0 && { letter: letters }) };
}

function checkedLetters(letters: Letters): Letters {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const { subject = '', body = '' } = letters[language] ?? {};
      return subject.trim() || body.trim() ? [[language, { subject: oneLine(subject), body: body.trimEnd() }]] : [];
    }),
  );
}

/**
 * A step that is done may be what begins a playbook: this one, or another whose step begins this one again. Such a round
 * would never end.
 */
function requireEnd(checked: OwnPlaybook, others: readonly OwnPlaybook[]): void {
  const all = [...others.filter(({ id, on }) => on && id !== checked.id), checked];
  const begun = new Set<FollowUpKind>(checked.steps.map(({ channel }) => channel));
  for (let known = 0; known < begun.size; ) {
    known = begun.size;
    for (const { trigger, steps } of all) {
      if (trigger.kind !== 'follow-up-done' || !begun.has(trigger.done)) continue;
      for (const { channel } of steps) begun.add(channel);
    }
  }
  const { trigger } = checked;
  if (trigger.kind === 'follow-up-done' && begun.has(trigger.done)) refuse('starts-itself');
}

function isWhole(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}
