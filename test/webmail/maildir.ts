import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from '../rig/owner.ts';

/** The mailboxes of a server: one Maildir++ for each account, each further folder a `.Name` inside it. */
export interface Mailboxes {
  put(account: string, bytes: Uint8Array, where?: Where): void;
}

export interface Where {
  /** INBOX unless told. */
  folder?: string;
  /** True unless told in every other folder: what one sent or filed one has read. */
  seen?: boolean;
  /** When the server says that it received the letter; Dovecot takes it from the file's time. */
  received?: Date;
}

export function mailboxes(root: string, owner: Owner): Mailboxes {
  function own(path: string) {
    chownSync(path, owner.uid, owner.gid);
  }

  function make(path: string) {
    const first = mkdirSync(path, { recursive: true });
    if (first) for (let made = path; made.length >= first.length; made = join(made, '..')) own(made);
  }

  function folderPath(account: string, folder: string) {
    // Dovecot stores other names in IMAP's modified UTF-7; no test has needed one yet.
    if (!/^[\w .-]+$/.test(folder)) throw new Error(`Only ASCII folder names can be delivered to, not ${folder}`);
    if (account.includes('/')) throw new Error(`Not an account: ${account}`);
    const maildir = join(root, account, 'Maildir');
    const path = folder === 'INBOX' ? maildir : join(maildir, `.${folder}`);
    for (const part of ['tmp', 'new', 'cur']) make(join(path, part));
    return path;
  }

  return {
    put(account, bytes, { folder = 'INBOX', seen = folder !== 'INBOX', received = new Date() } = {}) {
      const path = folderPath(account, folder);
      // Maildir's own order: whoever looks at the folder never sees half a letter.
      const name = `${Math.floor(received.getTime() / 1000)}.${randomUUID()}.forget-me-not`;
      const unfinished = join(path, 'tmp', name);
      writeFileSync(unfinished, bytes);
      utimesSync(unfinished, received, received);
      own(unfinished);
      renameSync(unfinished, seen ? join(path, 'cur', `${name}:2,S`) : join(path, 'new', name));
    },
  };
}
