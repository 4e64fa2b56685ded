import { useMemo, useSyncExternalStore } from 'react';
import type { Params, Route } from './route';
import { HOME, ROUTES } from './routes';

/** Where the dashboard is: a page, and what its path says. */
export interface Place {
  route: Route;
  params: Params;
  /** Another one is another page, which begins anew; what stands after "?" makes none. */
  key: string;
}

/**
 * The place of an address, "#/clients/<id>?followUp=<id>". An address that leads further than there are pages leads to
 * the last of them on the way, so that a link which was kept goes on working; one that leads nowhere, home.
 */
export function placeOf(hash: string): Place {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter(Boolean);
  for (let length = parts.length; length > 0; length--) {
    const place = placeAt(parts.slice(0, length), new URLSearchParams(query));
    if (place) return place;
  }
  const home = placeAt([HOME], new URLSearchParams());
  if (!home) throw new Error(`No page is at “${HOME}”`);
  return home;
}

function placeAt(parts: string[], query: URLSearchParams): Place | undefined {
  for (const route of ROUTES) {
    const [path = '', besides = ''] = route.path.split('?');
    const pattern = path.split('/');
    if (pattern.length !== parts.length) continue;
    if (!pattern.every((part, i) => part.startsWith(':') || part === parts[i])) continue;
    const varying = pattern.flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), text(parts[i])]] : []));
    const said = besides.split('&').flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : []));
    return { route, params: Object.fromEntries([...varying, ...said]), key: parts.join('/') };
  }
  return undefined;
}

/** As it was before it was put into the address. */
function text(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of the page in the navigation under which a page belongs. */
export function navigationOf({ path, under }: Route): string {
  return under ?? path.split(/[/?]/)[0] ?? path;
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return useMemo(() => placeOf(hash), [hash]);
}
