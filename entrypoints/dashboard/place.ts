import { useSyncExternalStore } from 'react';

/** Where the dashboard is: "#/clients/<id>?followUp=<id>". */
export interface Place {
  page: 'today' | 'clients' | 'settings';
  id?: string;
  followUpId?: string;
}

export function placeOf(hash: string): Place {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/');
  const followUpId = new URLSearchParams(query).get('followUp');
  if (page === 'today' || page === 'settings') return { page };
  return { page: 'clients', ...(id && { id }), ...(followUpId && { followUpId }) };
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
