import { lazy, Suspense } from 'react';
import { Flower } from '../../components/ui/Flower';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPage } from './ClientPage';
import { ClientsPage } from './ClientsPage';
import { AgeingPage } from './money/AgeingPage';
import { InvoicePage } from './money/InvoicePage';
import { MoneyPage } from './money/MoneyPage';
import { ProposalsPage } from './money/ProposalsPage';
import { type Place, usePlace } from './place';
import { SettingsPage } from './SettingsPage';
import { TodayPage } from './TodayPage';

// What is needed now and then is loaded then.
const StatementPage = lazy(() => import('./money/StatementPage').then((module) => ({ default: module.StatementPage })));
const BankPage = lazy(() => import('./money/BankPage').then((module) => ({ default: module.BankPage })));

/** The full tab: pages at the left, one at a time. */
export function Dashboard() {
  const { t, format } = useWords();
  const place = usePlace();
  const { data: today } = useAnswer('today.show', { limit: 1 });
  const { data: money } = useAnswer('money.show', { offset: 0, limit: 1 });
  const waiting = today ? today.overdue.total + today.today.total : 0;
  const pages = [
    { name: 'today', label: t('dashboard.today'), count: waiting },
    { name: 'clients', label: t('dashboard.clients') },
    { name: 'money', label: t('dashboard.money'), count: money?.todo.total },
    { name: 'settings', label: t('dashboard.settings') },
  ];
  return (
    <div className="min-h-screen md:grid md:grid-cols-[184px_1fr] print:block">
      <nav className="flex flex-wrap print:hidden gap-0.5 border-line border-b bg-canvas p-2.5 md:flex-col md:flex-nowrap md:border-r md:border-b-0 md:py-3.5">
        <span className="flex items-center gap-2 px-2.5 pb-1 font-bold max-md:w-full md:pb-3">
          <Flower />
          {t('name')}
        </span>
        {pages.map(({ name, label, count }) => (
          <a
            key={name}
            href={`#/${name}`}
            aria-current={partOf(place) === name ? 'page' : undefined}
            className="flex justify-between gap-2 rounded-lg px-2.5 py-[7px] text-ink-2 max-sm:px-1 hover:text-ink aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand"
          >
            {label}
            {count ? <span>{format.count(count)}</span> : null}
          </a>
        ))}
      </nav>
      <main className="min-w-0 px-4 pt-5 pb-16 md:px-6 print:p-0">
        <Page place={place} />
      </main>
    </div>
  );
}

/** Under which of the pages at the left a place belongs. */
function partOf({ page }: Place): Place['page'] {
  return page === 'invoices' ? 'money' : page;
}

function Page({ place: { page, id, view, followUpId } }: { place: Place }) {
  switch (page) {
    case 'today':
      return <TodayPage />;
    case 'settings':
      return <SettingsPage />;
    case 'invoices':
      return <InvoicePage key={id} invoiceId={id ?? ''} />;
    case 'money':
      return <Money view={view} />;
    case 'clients':
      if (!id) return <ClientsPage />;
      if (view !== 'statement') return <ClientPage key={id} clientId={id} followUpId={followUpId} />;
      return (
        <Suspense>
          <StatementPage key={id} clientId={id} />
        </Suspense>
      );
  }
}

function Money({ view }: { view: string | undefined }) {
  switch (view) {
    case 'ageing':
      return <AgeingPage />;
    case 'proposals':
      return <ProposalsPage />;
    case 'bank':
      return (
        <Suspense>
          <BankPage />
        </Suspense>
      );
    default:
      return <MoneyPage />;
  }
}
