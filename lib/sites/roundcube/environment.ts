import { isRoundcubes } from './letter';

/** What Roundcube tells its own scripts about the page; the part that is read here. */
export interface Environment {
  task?: string;
  skin?: string;
  /** What the page is for: "show", "preview", "compose"; the list has none. */
  action?: string;
  /** Of the account at this server: the same in every session. */
  user_id?: string;
  /** The name of the login, often an address; on the pages of letters alone. */
  username?: string;
  /** Folders by name; the class says which is for what is sent. */
  mailboxes?: Record<string, { class?: string }>;
}

/** A letter brings no scripts along: they are taken out of it. Should one be left, it is not believed. */
const CALL = /rcmail\.set_env\((\{.*?\})\);\n/s;

/** Handed over in one call on every page of every skin; empty where there is none, or none that can be read. */
export function environmentOf(document: Document): Environment {
  for (const script of document.scripts) {
    const environment = isRoundcubes(script) ? environmentIn(script.text) : undefined;
    if (environment) return environment;
  }
  return {};
}

/** Undefined for a script that hands nothing over. */
export function environmentIn(script: string): Environment | undefined {
  const written = CALL.exec(script)?.[1];
  return written === undefined ? undefined : parse(written);
}

/** The call as it would stand in a script. */
export function handedOver(environment: Environment): string {
  return `rcmail.set_env(${JSON.stringify(environment)});\n`;
}

function parse(written: string): Environment {
  try {
    return JSON.parse(written);
  } catch {
    // Another program's page, or a version that writes it otherwise.
    return {};
  }
}
