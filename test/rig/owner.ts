import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who runs the servers of a test and owns their files. */
export interface Owner {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

/** Ourselves, or `mail` when we are root: Dovecot refuses mailboxes of root, and a web server need not be root either. */
export function serverOwner(): Owner {
  const name = process.getuid?.() === 0 ? 'mail' : userInfo().username;
  return { name, group: id('-gn', name), uid: Number(id('-u', name)), gid: Number(id('-g', name)) };
}

/** The same with another group, for what only its members may read; only root may choose that. */
export function inGroup(owner: Owner, group: string): Owner {
  return process.getuid?.() === 0 ? { ...owner, group, gid: groupId(group) } : owner;
}

function groupId(group: string): number {
  const [, , number] = execFileSync('getent', ['group', group], { encoding: 'utf8' }).split(':');
  return Number(number);
}

function id(question: string, name: string) {
  return execFileSync('id', [question, name], { encoding: 'utf8' }).trim();
}
