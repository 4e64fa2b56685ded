import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page/PageTitle';
import { useWords } from '../../../lib/query/words';

export const MONEY_VIEWS = ['open', 'ageing', 'proposals', 'bank'] as const;

export type MoneyViewName = (typeof MONEY_VIEWS)[number];

/** The heading of all pages about money, and the way from one to the other. */
export function MoneyTitle({ view, children }: { view: MoneyViewName; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('dashboard.money')}>{children}</PageTitle>
      <nav
        aria-label={t('dashboard.money')}
        className="mb-5 flex flex-wrap gap-x-5 gap-y-1 border-line border-b max-sm:gap-x-3.5"
      >
        {MONEY_VIEWS.map((name) => (
          <a
            key={name}
            href={name === 'open' ? '#/money' : `#/money/${name}`}
            aria-current={name === view ? 'page' : undefined}
            className="-mb-px border-transparent border-b-2 pt-1 pb-2 text-ink-2 hover:text-ink aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand"
          >
            {t(`money.view.${name}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
