/** Runs `npm ci` where it is due. Throws when the packages cannot be installed. */
export function installPackages(): void;

/** Runs a script of the project under the Node it was written for; the promise is its exit code. */
export function underProjectNode(script: string, args?: string[]): Promise<number>;

/** A way to come by a Chromium, in the order they are tried. */
export type ChromiumWay = 'named' | 'playwright' | 'installed' | 'unpacked' | 'apt' | 'download' | 'unpack';

export interface ChromiumFound {
  executable: string;
  /** To be added to the environment of the browser. */
  env: Record<string, string>;
}

/** Throws with a sentence for people when every way failed. `without` leaves ways out, to try the others. */
export function findOrInstallChromium(options?: { without?: ChromiumWay[] }): Promise<ChromiumFound>;

export type FirefoxFound = { available: true; executable: string } | { available: false; why: string };

export function findOrInstallFirefox(): FirefoxFound;

export type ServerFound = { available: true } | { available: false; why: string };

/**
 * They throw instead of answering "not available" where CI is set, unless the distribution has no such packages: there
 * a test may not be left out.
 */
export function findOrInstallRoundcube(options?: { skin?: 'elastic' | 'larry' | 'classic' }): ServerFound;
export function findOrInstallSogo(): ServerFound;

/** The web application on which the generic page is proven. */
export function findOrInstallRequestTracker(): ServerFound;
