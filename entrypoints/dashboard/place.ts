import { useSyncExternalStore } from 'react';

/** Where the dashboard is: "#/clients/<id>?followUp=<id>", "#/money/ageing", "#/invoices/<id>". */
export interface Place {
  page: 'today' | 'clients' | 'money' | 'invoices' | 'settings';
  id?: string;
  /** A part of the page that stands by itself: "#/money/<view>", "#/clients/<id>/<view>". */
  view?: string;
  followUpId?: string;
}

export function placeOf(hash: string): Place {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [page, first, second] = path.split('/');
  const followUpId = new URLSearchParams(query).get('followUp');
  if (page === 'today' || page === 'settings') return { page };
  if (page === 'money') return { page, ...(first && { view: first }) };
  if (page === 'invoices' && first) return { page, id: first };
  return {
    page: 'clients',
    ...(first && { id: first }),
    ...(second && { view: second }),
    ...(followUpId && { followUpId }),
  };
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return placeOf(hash);
}
