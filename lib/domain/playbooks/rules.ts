/** What the user has made of a playbook for somebody. */
export interface KeptRules {
  /** The playbook's name and the owner's id. */
  id: string;
  playbook: string;
  /** Whose rules they are: a subject's, a client's, a segment's, or `EVERYONE`. */
  owner: string;
  rules: unknown;
}

export const EVERYONE = 'everyone';

export function rulesId(playbook: string, owner: string): string {
  return `${playbook}:${owner}`;
}
