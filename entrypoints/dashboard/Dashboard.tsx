import { useEffect } from 'react';
import { useWords } from '../../lib/query/words';
import { Navigation } from './Navigation';
import { Page } from './Page';
import { navigationOf, usePlace } from './place';
import { ROUTES } from './routes';

/** The full tab: pages at the left, one at a time. */
export function Dashboard() {
  const { t } = useWords();
  const place = usePlace();
  const label = ROUTES.find(({ path, nav }) => nav && path === navigationOf(place.route))?.nav?.label;

  // Tabs of the browser, and a screen reader when the page changes, say which page it is.
  useEffect(() => {
    document.title = label ? `${t(label)} · ${t('name')}` : t('name');
  }, [label, t]);

  return (
    <div className="min-h-screen md:grid md:grid-cols-[184px_1fr] print:block">
      <Navigation shown={place.route} />
      <main className="min-w-0 px-4 pt-5 pb-16 md:px-6 print:p-0">
        <Page place={place} />
      </main>
    </div>
  );
}
