import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Owner, serverOwner } from '../rig/owner.ts';
import { freePorts } from '../rig/ports.ts';
import type { Program } from '../rig/program.ts';
import { waitUntil } from '../rig/wait.ts';
import { imapAnswers, startDovecot } from './dovecot.ts';
import { compose, type Letter } from './letter.ts';
import { mailboxes, type Where } from './maildir.ts';
import { type SentLetter, startSmtp } from './smtp.ts';

/** A webmail of the tests, as the tests see it. */
export interface Webmail {
  url: string;
  account: string;
  password: string;
  /** Puts a letter into the account's mailbox as if it had just arrived (or been there since its date). */
  deliver(letter: Letter & Where): Promise<void>;
  deliverRaw(bytes: Uint8Array, where?: Where): void;
  /** What was sent from the webmail since the start, oldest first. The copy in Sent is the webmail's own doing. */
  sent(): Promise<SentLetter[]>;
  /** Ends all servers and deletes their files, unless the directory was given. */
  stop(): Promise<void>;
}

/** What a webmail stands on: mailboxes, IMAP and outgoing mail, and a place for its own files. */
export interface MailServer extends Omit<Webmail, 'url'> {
  directory: string;
  owner: Owner;
  imapPort: number;
  smtpPort: number;
  /** Makes a folder that the servers may write to. */
  make(folder: string): string;
  /** Waits until a program answers; stop() ends it with the others, the last one first. */
  run(program: Program, answers: () => Promise<boolean>): Promise<void>;
}

export async function startMailServer(options: { directory?: string; account: string }): Promise<MailServer> {
  const { account } = options;
  const owner = serverOwner();
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'forget-me-not-webmail-'));
  const password = 'secret';
  const make = (folder: string) => {
    const path = join(directory, folder);
    mkdirSync(path, { recursive: true });
    chownSync(path, owner.uid, owner.gid);
    return path;
  };
  for (const folder of ['', 'mail', 'log']) make(folder);

  const mail = mailboxes(join(directory, 'mail'), owner);
  const smtp = await startSmtp(mail);
  const [imapPort = 0] = await freePorts(1);
  const programs: Program[] = [];

  async function stop() {
    for (const program of programs.toReversed()) await program.stop();
    await smtp.stop();
    if (!options.directory) rmSync(directory, { recursive: true, force: true });
  }

  async function run(program: Program, answers: () => Promise<boolean>) {
    programs.push(program);
    try {
      await waitUntil(`${program.name} to answer`, async () => {
        if (program.ended()) throw new Error(`${program.name} ended while starting`);
        return answers();
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const lastWords = program.lastWords();
      await stop();
      throw new Error(`${reason}. Its last words:\n${lastWords}`);
    }
  }

  await run(startDovecot({ directory, port: imapPort, owner, password }), () => imapAnswers(imapPort));
  return {
    directory,
    owner,
    imapPort,
    smtpPort: smtp.port,
    account,
    password,
    make,
    run,
    async deliver({ folder, seen, received, ...letter }) {
      mail.put(account, await compose(letter), { folder, seen, received: received ?? letter.date });
    },
    deliverRaw: (bytes, where) => mail.put(account, bytes, where),
    sent: async () => [...smtp.sent],
    stop,
  };
}
