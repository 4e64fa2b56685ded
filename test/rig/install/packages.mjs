import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const binaries = join(project, 'node_modules/.bin');
const projectNode = join(binaries, 'node');

export function installPackages() {
  if (!isUpToDate()) {
    console.log('Installing the packages of package-lock.json…');
    npmCi();
  }
  const version = spawnSync(projectNode, ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) {
    throw new Error(
      `${projectNode} does not run, though npm ci has ended. Its install script may have been refused: ` +
        '`npm install-scripts approve node` allows it.',
    );
  }
  if (!existsSync(join(project, '.wxt/tsconfig.json'))) prepareFramework();
}

/**
 * What npm noted of its last installation, against the lock file. Times would not do: `npm install` writes the lock file
 * last, and a checkout gives it a new time with the old contents.
 */
function isUpToDate() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed || !existsSync(projectNode)) return false;
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const isOurs = path === '';
    const isForOtherSystems = wanted.optional && !installed[path];
    return isOurs || isForOtherSystems || installed[path]?.version === wanted.version;
  });
}

function packagesOf(lockFile) {
  const path = join(project, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function npmCi() {
  // Under `npm run` this is the npm in use; it works where npm is no executable of its own, too.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm?.endsWith('.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}; its messages are above`);
}

/** The settings of TypeScript that ours begin from; no test can be read without them. */
function prepareFramework() {
  const { status } = spawnSync(join(binaries, 'wxt'), ['prepare'], { cwd: project, stdio: 'inherit', env: ownPath() });
  if (status !== 0) throw new Error('wxt prepare failed; its messages are above');
}

/** Programs are looked for among the project's own first, its Node among them. */
const ownPath = () => ({ ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` });

export function underProjectNode(script, args = []) {
  const child = spawn(projectNode, [script, ...args], { stdio: 'inherit', env: ownPath() });
  // The terminal sends Ctrl+C to the script as well; we stay to hand on how it ended.
  const stay = () => {};
  const handOn = () => child.kill('SIGTERM');
  process.on('SIGINT', stay);
  process.on('SIGTERM', handOn);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', handOn);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}
