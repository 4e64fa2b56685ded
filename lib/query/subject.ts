import type { CallName, Input } from '../messages/contract';

/** What of a question only says how much is shown, or what is looked for: the answer before it may stand meanwhile. */
const HOW = new Set(['offset', 'limit', 'search', 'line', 'on', 'months', 'weeks']);

/**
 * Whether an answer to the one question may be shown while the other is being answered. It may not where they are about
 * different things: what is then clicked would take the wrong client. Whatever a new call asks with counts as a
 * different thing, until it is named above.
 */
export function isOfSameSubject<Name extends CallName>(one: Input<Name>, other: Input<Name>): boolean {
  return JSON.stringify(subjectOf(one)) === JSON.stringify(subjectOf(other));
}

function subjectOf(input: object): unknown {
  return Object.entries(input)
    .filter(([name, value]) => !HOW.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
