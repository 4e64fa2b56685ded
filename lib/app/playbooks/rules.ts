import type { AnySubject, Playbook } from '../../domain/playbooks/playbook';
import { EVERYONE, rulesId } from '../../domain/playbooks/rules';
import type { Reader } from '../rowPorts';

/** The rules of the nearest of these owners, else everyone's, else the usual ones. */
export async function nearestRules<Rules>(
  rows: Pick<Reader, 'getMany'>,
  { name, usual }: Pick<Playbook<never & AnySubject, Rules>, 'name' | 'usual'>,
  owners: string[],
): Promise<Rules> {
  const kept = (await rows.getMany('rules', rulesIdsOf({ name }, owners))).find((row) => row !== undefined);
  return kept ? (kept.rules as Rules) : usual;
}

/** Where the rules of these owners stand, those of everyone last. */
export function rulesIdsOf({ name }: { name: string }, owners: string[]): string[] {
  return [...owners, EVERYONE].map((owner) => rulesId(name, owner));
}
