import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Owner, serverOwner } from '../rig/owner.ts';
import { freePorts } from '../rig/ports.ts';
import { type Program, startProgram } from '../rig/program.ts';
import { waitUntil } from '../rig/wait.ts';

/** Where Debian's packages put it. */
const PROGRAM = '/usr/share/request-tracker5/libexec/rt-server';
const SET_UP = '/usr/sbin/rt-setup-database-5';

export interface RequestTracker {
  url: string;
  user: string;
  password: string;
  /** Ends the server and deletes its files. */
  stop(): Promise<void>;
}

/**
 * A real Request Tracker 5 on SQLite with customers.pl's customers and tickets in it, on this machine alone. No mail
 * leaves it. Throws with its last words when no ticket list answers a login.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const owner = serverOwner();
  const directory = mkdtempSync(join(tmpdir(), 'forget-me-not-rt-'));
  chownSync(directory, owner.uid, owner.gid);
  const [port = 0] = await freePorts(1);
  // Browsers take every name under localhost for this machine; no build of the extension comes with this one.
  const host = 'tracker.localhost';
  const password = 'only for this test';
  const env = writeSettings({ directory, owner, host, port });
  const run = (name: string, command: string, args: string[]) =>
    startProgram({ name, command, args, env: { ...env, RT_PASSWORD: password }, owner, log: join(directory, 'log') });
  const programs: Program[] = [];

  async function stop() {
    await Promise.all(programs.map((program) => program.stop()));
    rmSync(directory, { recursive: true, force: true });
  }

  try {
    await toItsEnd(run('the database of Request Tracker', SET_UP, ['--action', 'init', '--skip-create']), directory);
    cpSync(new URL('customers.pl', import.meta.url), join(directory, 'customers.pl'));
    await toItsEnd(
      run('the customers of Request Tracker', '/usr/bin/perl', [join(directory, 'customers.pl')]),
      directory,
    );
    const server = run('Request Tracker', PROGRAM, [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--max-workers',
      '3',
    ]);
    programs.push(server);
    await waitUntil(
      'Request Tracker to answer',
      () => {
        if (server.ended()) throw new Error(`Request Tracker ended while starting: ${server.lastWords()}`);
        return answers(port);
      },
      { seconds: 60 },
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${host}:${port}/`, user: 'root', password, stop };
}

/** Database and customers are made by programs that end by themselves and say READY last. */
async function toItsEnd(program: Program, directory: string): Promise<void> {
  await waitUntil(`${program.name} to be made`, () => program.ended(), { seconds: 90 });
  const said = program.lastWords();
  if (!/Done\.|READY/.test(said)) throw new Error(`${program.name} was not made in ${directory}: ${said}`);
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(10_000) });
    return (await response.text()).includes('name="pass"');
  } catch {
    // Nobody listens yet; whoever waits says so in the end.
    return false;
  }
}

interface Settings {
  directory: string;
  owner: Owner;
  host: string;
  port: number;
}

function writeSettings({ directory, owner, host, port }: Settings): Record<string, string> {
  for (const folder of ['settings', 'var', 'mason', 'session']) {
    mkdirSync(join(directory, folder));
    chownSync(join(directory, folder), owner.uid, owner.gid);
  }
  const file = join(directory, 'RT_SiteConfig.pm');
  writeFileSync(
    file,
    `use utf8;
$RT::VarPath = '${directory}/var'; $RT::MasonDataDir = '${directory}/mason'; $RT::MasonSessionDir = '${directory}/session';
Set($rtname, 'helpdesk.example'); Set($Organization, 'helpdesk.example'); Set($Timezone, 'Europe/Chisinau');
Set($WebDomain, '${host}'); Set($WebPort, ${port}); Set($WebPath, '');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${directory}/rt.db');
Set($MailCommand, 'testfile');
Set($CorrespondAddress, 'support@helpdesk.example'); Set($CommentAddress, 'comment@helpdesk.example');
Set($OwnerEmail, 'root@helpdesk.example');
Set($LogToSyslog, undef); Set($LogToSTDERR, 'warning'); Set($LogToFile, undef);
Set($MoreAboutRequestorExtraInfo, 'Organization, WorkPhone, MobilePhone, Address1, City');
1;
`,
  );
  return { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: join(directory, 'settings'), HOME: directory, TMPDIR: directory };
}
