import { inGroup } from '../rig/owner.ts';
import { connects, freePorts } from '../rig/ports.ts';
import { startProgram } from '../rig/program.ts';
import { type MailServer, startMailServer, type Webmail } from './mail-server.ts';
import { startNginx } from './nginx.ts';
import { startPostgres } from './postgres.ts';

interface Options {
  directory?: string;
  /** As SOGo spells it: English, Russian, Romanian. */
  language?: string;
  account?: string;
  /** What people see beside the account's address. */
  name?: string;
}

/** SOGo behind nginx, because it serves no files by itself, with a PostgreSQL and a memcached of its own. */
export async function startSogo(options: Options = {}): Promise<Webmail> {
  const { language = 'English', account = 'marina@studio.example', name = 'Marina Ceban' } = options;
  const server = await startMailServer({ directory: options.directory, account });
  const [port = 0, sogoPort = 0, cachePort = 0] = await freePorts(3);
  const url = `http://127.0.0.1:${port}/SOGo/`;

  const database = await startPostgres(server);
  database.run(
    'CREATE TABLE people (c_uid text primary key, c_name text, c_password text, c_cn text, mail text)',
    `INSERT INTO people VALUES ($$${account}$$, $$${account}$$, $$${server.password}$$, $$${name}$$, $$${account}$$)`,
  );
  await startMemcached(server, cachePort);
  await startNginx(server, port, sogoPort);
  const settings = settingsOf(server, { sogoPort, cachePort, database: database.url, language });
  await startSogod(server, settings, () => logsIn(url, server));
  return { ...server, url };
}

async function startMemcached(server: MailServer, port: number): Promise<void> {
  const { directory, owner } = server;
  const args = ['-l', '127.0.0.1', '-p', `${port}`, '-U', '0', '-m', '32'];
  const log = `${directory}/log/memcached.log`;
  const program = startProgram({ name: 'memcached', command: 'memcached', args, log, owner });
  await server.run(program, () => connects(port));
}

interface Place {
  sogoPort: number;
  cachePort: number;
  database: string;
  language: string;
}

function settingsOf(server: MailServer, { sogoPort, cachePort, database, language }: Place): Record<string, string> {
  const { directory, imapPort, smtpPort } = server;
  const people = {
    type: 'sql',
    id: 'directory',
    viewURL: `${database}/people`,
    canAuthenticate: 'YES',
    isAddressBook: 'NO',
    userPasswordAlgorithm: 'plain',
  };
  return {
    WOPort: `127.0.0.1:${sogoPort}`,
    WOWorkersCount: '3',
    WONoDetach: 'YES',
    WOPidFile: `${directory}/sogo/pid`,
    WOLogFile: '-',
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    SOGoUserSources: `(${propertyList(people)})`,
    SOGoMemcachedHost: `127.0.0.1:${cachePort}`,
    SOGoIMAPServer: `imap://127.0.0.1:${imapPort}/?tls=NO`,
    SOGoSMTPServer: `smtp://127.0.0.1:${smtpPort}/?tls=NO`,
    SOGoMailingMechanism: 'smtp',
    SOGoLoginModule: 'Mail',
    SOGoLanguage: language,
    SOGoMailMessageCheck: 'manually',
    SOGoMailSpoolPath: server.make('spool'),
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoMaximumFailedLoginCount: '0',
  };
}

/** As GNUstep writes dictionaries. */
function propertyList(entries: Record<string, string>): string {
  return `{ ${Object.entries(entries)
    .map(([key, value]) => `${key} = "${value}";`)
    .join(' ')} }`;
}

/** Every setting is an argument, which beats what Debian has put into /etc/sogo. */
async function startSogod(server: MailServer, settings: Record<string, string>, answers: () => Promise<boolean>) {
  const { directory, owner } = server;
  const program = startProgram({
    name: 'SOGo',
    command: '/usr/sbin/sogod',
    args: Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]),
    log: `${directory}/log/sogo.log`,
    env: { HOME: server.make('sogo') },
    // Debian lets its group alone read /etc/sogo, without which it does not start.
    owner: inGroup(owner, 'sogo'),
    // It takes half a minute over SIGTERM; what it keeps is in PostgreSQL and in the mailboxes.
    patience: 0,
  });
  await server.run(program, answers);
}

/** Answered only when SOGo, its database, its cache and the mailboxes work together. */
async function logsIn(url: string, { account, password }: MailServer): Promise<boolean> {
  try {
    const { ok } = await fetch(`${url}connect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName: account, password, domain: null, rememberLogin: 0 }),
      signal: AbortSignal.timeout(5000),
    });
    return ok;
  } catch {
    // Nobody listens yet; whoever waits for it says so in the end if it stays like that.
    return false;
  }
}
