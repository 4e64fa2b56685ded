import type { ComponentType } from 'react';
import type { NavCounts } from '../../lib/domain/navigation';
import type { Key } from '../../lib/i18n/words';

/** A page of the dashboard. */
export interface Route {
  /** "clients/:clientId?followUp": the parts that vary by name, and after "?" what may be said besides, parted by "&". */
  path: string;
  /** Its component, in a file of its own, which is loaded when the page is opened for the first time. */
  load(): Promise<ComponentType<Params>>;
  /** What stands for it in the navigation; a page without it belongs to the one whose path begins as its own. */
  nav?: { label: Extract<Key, `dashboard.${string}`>; count?: keyof NavCounts };
  /** The path of the page in the navigation that it belongs to, where its own does not say so. */
  under?: string;
}

/** What the parts of a path stand for. */
export type Params = Record<string, string>;

/** The names of the varying parts in a path. */
type Varying<Path> = Path extends `${infer Part}?${string}`
  ? Varying<Part>
  : Path extends `${infer First}/${infer Rest}`
    ? Varying<First> | Varying<Rest>
    : Path extends `:${infer Name}`
      ? Name
      : never;

/** The names after "?". */
type Besides<Path> = Path extends `${string}?${infer Names}` ? Listed<Names> : never;
type Listed<Names> = Names extends `${infer First}&${infer Rest}` ? First | Listed<Rest> : Names;

type PropsOf<Path> = { [Name in Varying<Path>]: string } & { [Name in Besides<Path> & string]?: string };

/** One row of the table in routes.ts. A page that needs more than its path says does not compile. */
export function route<const Path extends string>(
  row: Omit<Route, 'path' | 'load'> & { path: Path; load(): Promise<ComponentType<PropsOf<Path>>> },
): Route {
  // What the page needs has been checked against the path; placeOf reads just that from the address.
  return row as unknown as Route;
}
