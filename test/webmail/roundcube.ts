import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Owner } from '../rig/owner.ts';
import { freePorts } from '../rig/ports.ts';
import { type Program, startProgram } from '../rig/program.ts';
import { type MailServer, startMailServer, type Webmail } from './mail-server.ts';

/** Where Debian's packages put it. */
const installed = '/usr/share/roundcube';
const settingsOfDebian = '/etc/roundcube';
const publicFiles = '/var/lib/roundcube/public_html';

export type Skin = 'elastic' | 'larry' | 'classic';

export type Roundcube = Webmail;

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
  const server = await startMailServer({ directory: options.directory, account });
  const [freePort = 0] = await freePorts(1);
  const port = options.port ?? freePort;
  const url = `http://127.0.0.1:${port}/`;
  for (const folder of ['roundcube', 'roundcube/temp']) server.make(folder);
  createDatabase(server.directory, server.owner);
  writeSettings(server, skin, language);
  await server.run(startPhp(server, port), () => loginPageAnswers(url));
  return { ...server, url };
}

function requireSkin(skin: Skin) {
  if (existsSync(join(installed, 'skins', skin))) return;
  const hint = skin === 'elastic' ? 'roundcube-core' : `roundcube-skin-${skin}`;
  throw new Error(`Roundcube's skin ${skin} is not installed; Debian has it in the package ${hint}`);
}

async function loginPageAnswers(url: string) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return (await response.text()).includes('rcmloginuser');
  } catch {
    // Nobody listens, or nobody who answers; whoever waits for it says so in the end if it stays like that.
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

function writeSettings({ directory, owner, imapPort, smtpPort }: MailServer, skin: Skin, language: string) {
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

function startPhp({ directory, owner }: MailServer, port: number): Program {
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
