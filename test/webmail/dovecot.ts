import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Owner } from '../rig/owner.ts';
import { type Program, startProgram } from '../rig/program.ts';

interface Settings {
  directory: string;
  port: number;
  owner: Owner;
  password: string;
}

/** A Dovecot for IMAP on loopback whose every mailbox opens with the one password. */
export function startDovecot(settings: Settings): Program {
  const { directory, owner } = settings;
  for (const folder of ['dovecot', 'dovecot/run', 'dovecot/state']) {
    mkdirSync(join(directory, folder), { recursive: true });
    chownSync(join(directory, folder), owner.uid, owner.gid);
  }
  const configuration = join(directory, 'dovecot/dovecot.conf');
  writeFileSync(configuration, configure(settings));
  const log = join(directory, 'log/dovecot.log');
  writeFileSync(log, '', { flag: 'a' });
  chownSync(log, owner.uid, owner.gid);
  // /usr/sbin is not in the path of an ordinary user.
  return startProgram({ name: 'Dovecot', command: '/usr/sbin/dovecot', args: ['-F', '-c', configuration], log, owner });
}

/** Every process runs as one and the same user and in no chroot: that way Dovecot needs no root. */
function configure({ directory, port, owner, password }: Settings) {
  return `
base_dir = ${directory}/dovecot/run
state_dir = ${directory}/dovecot/state
log_path = ${directory}/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${directory}/mail/%u/Maildir
default_internal_user = ${owner.name}
default_internal_group = ${owner.group}
default_login_user = ${owner.name}
first_valid_uid = 1
first_valid_gid = 1
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${directory}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
  mailbox Trash {
    special_use = \\Trash
    auto = subscribe
  }
}
`;
}

/** True as soon as an IMAP greeting comes from the port. */
export function imapAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(1000);
    socket.once('data', (greeting) => finish(greeting.toString().startsWith('* OK')));
    // Refused or silent means not yet, which is an answer.
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
    function finish(answer: boolean) {
      socket.destroy();
      resolve(answer);
    }
  });
}
