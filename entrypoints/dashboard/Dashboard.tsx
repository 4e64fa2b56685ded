import { Navigation } from './Navigation';
import { Page } from './Page';
import { usePlace } from './place';

/** The full tab: pages at the left, one at a time. */
export function Dashboard() {
  const place = usePlace();
  return (
    <div className="min-h-screen md:grid md:grid-cols-[184px_1fr] print:block">
      <Navigation shown={place.route} />
      <main className="min-w-0 px-4 pt-5 pb-16 md:px-6 print:p-0">
        <Page place={place} />
      </main>
    </div>
  );
}
