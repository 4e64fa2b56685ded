import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../rig/ports.ts';
import { startProgram } from '../rig/program.ts';
import type { MailServer } from './mail-server.ts';

/** Debian keeps a folder of programs for each version, outside of the path. */
const versions = '/usr/lib/postgresql';

export interface Database {
  /** With the user and the database, without a table. */
  url: string;
  run(...statements: string[]): void;
}

/** A PostgreSQL for one webmail; it believes everybody on loopback. */
export async function startPostgres(server: MailServer): Promise<Database> {
  const { directory, owner } = server;
  const [port = 0] = await freePorts(1);
  const data = join(directory, 'postgres');
  if (!existsSync(data)) {
    const args = [
      '-D',
      server.make('postgres'),
      '-A',
      'trust',
      '-U',
      'sogo',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(postgresProgram('initdb'), args, { uid: owner.uid, gid: owner.gid, cwd: directory, stdio: 'pipe' });
  }
  // Nothing that it keeps has to outlive a crash.
  const careless = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${data}`, ...careless];
  const program = startProgram({
    name: 'PostgreSQL',
    command: postgresProgram('postgres'),
    args: ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
    log: join(directory, 'log/postgres.log'),
    owner,
  });
  const place = ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'sogo'];
  await server.run(program, async () => spawnSync(postgresProgram('pg_isready'), ['-q', ...place]).status === 0);
  return {
    url: `postgresql://sogo@127.0.0.1:${port}/postgres`,
    run(...statements) {
      const args = ['-q', '-v', 'ON_ERROR_STOP=1', ...place, ...statements.flatMap((one) => ['-c', one]), 'postgres'];
      execFileSync(postgresProgram('psql'), args, { stdio: 'pipe' });
    },
  };
}

/** The newest version's; the path of one that is nowhere where none is installed. */
export function postgresProgram(name: string): string {
  const found = existsSync(versions) ? readdirSync(versions).map(Number).filter(Boolean) : [];
  return join(versions, `${Math.max(0, ...found)}`, 'bin', name);
}
