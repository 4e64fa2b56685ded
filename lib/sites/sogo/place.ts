/** Where the window is within SOGo: ".../SOGo/so/<user>/Mail/view#!/Mail/<account>/<folder>/<number>". */
export interface Place {
  /** The address that all of the user's mail begins with. */
  home: string;
  message?: { key: string; link: string };
}

const HOME = /^(.*\/so\/[^/]+\/Mail)\//;
const MESSAGE = /^!\/Mail\/[^/?]+\/[^/?]+\/\d+/;

/** A window of a message's own has the same place behind the # as the main one. */
export function placeOf(document: Document): Place {
  const { origin, pathname, hash } = new URL(document.URL);
  const home = `${origin}${HOME.exec(pathname)?.[1] ?? ''}`;
  const [at] = MESSAGE.exec(hash.slice(1)) ?? [];
  return at ? { home, message: { key: `sogo:${home}#${at}`, link: `${home}/view#${at}` } } : { home };
}
