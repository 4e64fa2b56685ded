import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { patternOf } from '../domain/usedSite';

/**
 * Sites the user has switched on: all pages of one origin, until switched off. What is switched on is what the browser
 * has been allowed to read, so that its own settings and ours cannot disagree.
 */
const scriptId = (pattern: string) => `site:${pattern.replace(/\/\*$/, '')}`;

/** Runs on sites that are switched on. A webmail that the extension comes with has a script of its own, in the manifest. */
const SITE_SCRIPT = '/content-scripts/site.js';

/** What it asks for when it has looked at the page. */
const SCRIPTS = { webmail: '/content-scripts/webmail.js', any: '/content-scripts/any.js' } as const;

const knowsPorts = () => import.meta.env.BROWSER !== 'firefox';

/**
 * Registers the content script for a pattern whose permission has been given, and starts it in the pages that are
 * open. It survives restarts of the browser. Where the extension had been forbidden to run on a webmail that it comes
 * with, that webmail's own script is started and nothing need be registered.
 */
export async function runOnSite(pattern: string): Promise<void> {
  const declared = declaredScripts().filter(({ matches }) => matches.includes(pattern));
  for (const { files } of declared) await startIn([pattern], files);
  if (declared.length === 0 && (await register(pattern))) await startIn([pattern], [SITE_SCRIPT]);
}

interface DeclaredScript {
  matches: string[];
  files: ScriptPublicPath[];
}

/** What the manifest gives to pages. */
function declaredScripts(): DeclaredScript[] {
  const { content_scripts: declared = [] } = browser.runtime.getManifest();
  return declared.map(({ matches = [], js = [] }) => ({
    matches,
    files: js.map((file) => `/${file}` as ScriptPublicPath),
  }));
}

/** Answers false when it was there already. */
async function register(pattern: string): Promise<boolean> {
  const id = scriptId(pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) return false;
  await browser.scripting.registerContentScripts([
    { id, matches: [pattern], js: [SITE_SCRIPT.slice(1)], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  return true;
}

/** A page that is gone meanwhile, or that the browser keeps for itself, is none of ours. */
async function startIn(patterns: string[], files: ScriptPublicPath[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  const start = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && start(id)));
}

/** The script looks for itself whether it is right there: the tab may show another page by now, or none of ours. */
export async function startScript(tabId: number, as: keyof typeof SCRIPTS): Promise<void> {
  await Promise.allSettled([browser.scripting.executeScript({ target: { tabId }, files: [SCRIPTS[as]] })]);
}

/**
 * After an install or an update of the extension: registered scripts may be forgotten, but not the permissions, from
 * which they are brought back; and pages that are open have an old script that has lost its extension, or none yet.
 */
export async function restoreSites(): Promise<void> {
  const { host_permissions: required = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const used = origins.filter((pattern) => !required.includes(pattern));
  for (const pattern of used) await register(pattern);
  for (const { matches, files } of declaredScripts()) await startIn(matches, files);
  if (used.length > 0) await startIn(used, [SITE_SCRIPT]);
}

/** Whether the user switched it on: what the extension comes with is not asked for. */
export async function isUsedSite(origin: string): Promise<boolean> {
  const pattern = patternOf(origin, knowsPorts());
  if (!pattern) return false;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(pattern)] });
  return registered.length > 0;
}

/** What the browser said about a site; asked anew when a permission was given or taken. */
const readable = new Map<string, Promise<boolean>>();
browser.permissions.onAdded.addListener(() => readable.clear());
browser.permissions.onRemoved.addListener(() => readable.clear());

/** True as long as the browser lets the extension read pages there, whether it came with the site or was switched on. */
export function mayRead(url: string): Promise<boolean> {
  const pattern = patternOf(url, knowsPorts());
  if (!pattern) return Promise.resolve(false);
  const known = readable.get(pattern) ?? browser.permissions.contains({ origins: [pattern] });
  readable.set(pattern, known);
  return known;
}

/** True for a site that the extension comes with: nobody had to switch it on. */
export function isOwnSite(origin: string): boolean {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest();
  // A pattern without a port is all ports of the host.
  return [true, false].some((withPort) => patterns.includes(patternOf(origin, withPort) ?? ''));
}

/** A permission that the user took back, here or in the browser's own settings, takes the site with it. */
export async function leaveSites(patterns: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const left = new Set(patterns.map(scriptId));
  const ids = registered.map(({ id }) => id).filter((id) => left.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** True when the pattern covers the origin. */
export function covers(pattern: string, origin: string): boolean {
  return patternOf(origin, knowsPorts()) === pattern;
}
