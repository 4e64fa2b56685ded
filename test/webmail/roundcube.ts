import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Owner, serverOwner } from '../rig/owner.ts';
import { freePorts } from '../rig/ports.ts';
import { type Program, startProgram } from '../rig/program.ts';
import { waitUntil } from '../rig/wait.ts';
import { imapAnswers, startDovecot } from './dovecot.ts';
import { compose, type Letter } from './letter.ts';
import { mailboxes, type Where } from './maildir.ts';
import { type SentLetter, startSmtp } from './smtp.ts';

/** Where Debian's packages put it. */
const installed = '/usr/share/roundcube';
const settingsOfDebian = '/etc/roundcube';
const publicFiles = '/var/lib/roundcube/public_html';

export type Skin = 'elastic' | 'larry' | 'classic';

export interface Roundcube {
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

interface Options {
  directory?: string;
  port?: number;
  skin?: Skin;
  /** As Roundcube spells it: en_US, ru_RU, ro_RO. */
  language?: string;
  account?: string;
}

export async function startRoundcube(options: Options = {}): Promise<Roundcube> {
  const { skin = 'elastic', language = 'en_US', account = 'marina@studio.example' } = options;
  requireSkin(skin);
  const owner = serverOwner();
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'forget-me-not-roundcube-'));
  const password = 'secret';
  const make = (folder: string) => {
    mkdirSync(join(directory, folder), { recursive: true });
    chownSync(join(directory, folder), owner.uid, owner.gid);
  };
  for (const folder of ['', 'mail', 'log', 'roundcube', 'roundcube/temp']) make(folder);

  const mail = mailboxes(join(directory, 'mail'), owner);
  const smtp = await startSmtp(mail);
  const [imapPort = 0, freePort = 0] = await freePorts(2);
  const port = options.port ?? freePort;
  const url = `http://127.0.0.1:${port}/`;
  const programs: Program[] = [];

  async function stop() {
    await Promise.all([smtp.stop(), ...programs.map((program) => program.stop())]);
    if (!options.directory) rmSync(directory, { recursive: true, force: true });
  }

  try {
    const dovecot = startDovecot({ directory, port: imapPort, owner, password });
    programs.push(dovecot);
    createDatabase(directory, owner);
    writeSettings({ directory, owner, imapPort, smtpPort: smtp.port, skin, language });
    const php = startPhp(directory, port, owner);
    programs.push(php);
    await Promise.all([answers(dovecot, () => imapAnswers(imapPort)), answers(php, () => loginPageAnswers(url))]);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    url,
    account,
    password,
    async deliver({ folder, seen, received, ...letter }) {
      mail.put(account, await compose(letter), { folder, seen, received: received ?? letter.date });
    },
    deliverRaw: (bytes, where) => mail.put(account, bytes, where),
    sent: async () => [...smtp.sent],
    stop,
  };
}

function requireSkin(skin: Skin) {
  if (existsSync(join(installed, 'skins', skin))) return;
  const hint = skin === 'elastic' ? 'roundcube-core' : `roundcube-skin-${skin}`;
  throw new Error(`Roundcube's skin ${skin} is not installed; Debian has it in the package ${hint}`);
}

async function answers(program: Program, asked: () => Promise<boolean>) {
  try {
    await waitUntil(`${program.name} to answer`, async () => {
      if (program.ended()) throw new Error(`${program.name} ended while starting`);
      return asked();
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}. Its last words:\n${program.lastWords()}`);
  }
}

async function loginPageAnswers(url: string) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return (await response.text()).includes('rcmloginuser');
  } catch {
    // Nobody listens, or nobody who answers; `answers` says so in the end if it stays like that.
    return false;
  }
}

function createDatabase(directory: string, owner: Owner) {
  const file = join(directory, 'roundcube/roundcube.db');
  if (existsSync(file)) return;
  const database = new DatabaseSync(file);
  database.exec(readFileSync(join(installed, 'SQL/sqlite.initial.sql'), 'utf8'));
  database.close();
  chownSync(file, owner.uid, owner.gid);
}

interface Settings {
  directory: string;
  owner: Owner;
  imapPort: number;
  smtpPort: number;
  skin: Skin;
  language: string;
}

function writeSettings({ directory, owner, imapPort, smtpPort, skin, language }: Settings) {
  const folder = join(directory, 'roundcube');
  const settings = {
    db_dsnw: `sqlite:///${folder}/roundcube.db`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: randomBytes(12).toString('hex'),
    log_dir: `${directory}/log/`,
    temp_dir: `${folder}/temp/`,
    skin,
    language,
    plugins: [],
  };
  const file = join(folder, 'config.inc.php');
  // JSON strings would be PHP strings too, but for `$`; nowdoc takes everything as it stands.
  writeFileSync(file, `<?php\n$config = json_decode(<<<'JSON'\n${JSON.stringify(settings, null, 2)}\nJSON, true);\n`);
  chownSync(file, owner.uid, owner.gid);
  for (const defaults of ['defaults.inc.php', 'mimetypes.php']) {
    const link = join(folder, defaults);
    if (!existsSync(link)) symlinkSync(join(settingsOfDebian, defaults), link);
  }
}

function startPhp(directory: string, port: number, owner: Owner): Program {
  // PHP's own limit of 2 MB for uploads is below what people attach.
  const limits = ['upload_max_filesize=25M', 'post_max_size=32M'].flatMap((setting) => ['-d', setting]);
  const settings = join(directory, 'roundcube');
  return startProgram({
    name: "PHP's server with Roundcube",
    command: 'php',
    args: [...limits, '-S', `127.0.0.1:${port}`, '-t', publicFiles],
    log: join(directory, 'log/php.log'),
    alsoLogs: [join(directory, 'log/errors.log')],
    // Without workers the preview frame would wait for the list, and a long poll for everything.
    env: { ROUNDCUBE_CONFIG_DIR: settings, RCUBE_CONFIG_PATH: settings, PHP_CLI_SERVER_WORKERS: '4' },
    owner,
  });
}
