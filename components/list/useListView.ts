import { useEffect, useState } from 'react';
import type { ListChoices } from '../../lib/domain/clientList';
import { EVERYBODY, type Field, type Filter } from '../../lib/domain/segments/filter';
import { BY_NAME, type Order } from '../../lib/domain/segments/order';
import { type Segment, USUAL_COLUMNS } from '../../lib/domain/segments/segment';

/** What the page of clients shows, and how to have it show something else. */
export interface ListView {
  segment: Segment | undefined;
  filter: Filter;
  columns: Field[];
  order: Order;
  show(segment: Segment | undefined): void;
  change(more: Partial<Pick<Segment, 'filter' | 'columns' | 'order'>>): void;
}

interface Shown {
  segment?: Segment | undefined;
  filter: Filter;
  /** As the list of all has them until they are chosen here. */
  columns?: Field[] | undefined;
  order?: Order | undefined;
}

const KEY = 'clients shown';
const ALL: Shown = { filter: EVERYBODY };

/** Whoever comes back from a client finds the list as it was left, as long as the tab is open. */
export function useListView(choices: ListChoices | undefined): ListView {
  const [shown, setShown] = useState<Shown>(lastShown);
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify(shown)), [shown]);
  const columns = shown.columns ?? choices?.view.columns ?? USUAL_COLUMNS;
  const order = shown.order ?? choices?.view.order ?? BY_NAME;
  return {
    segment: shown.segment,
    filter: shown.filter,
    columns,
    order,
    show: (segment) => setShown(segment ? { segment, ...contentOf(segment) } : ALL),
    change: (more) => setShown({ ...shown, ...more }),
  };
}

function contentOf({ filter, columns, order }: Segment) {
  return { filter, columns, order };
}

function lastShown(): Shown {
  const kept = sessionStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Shown) : ALL;
}
