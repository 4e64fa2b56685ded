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

function id(question: string, name: string) {
  return execFileSync('id', [question, name], { encoding: 'utf8' }).trim();
}
