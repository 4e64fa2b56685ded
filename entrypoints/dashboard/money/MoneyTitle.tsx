import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page/PageTitle';
import { TabLinks } from '../../../components/ui/TabLinks';
import { useWords } from '../../../lib/query/words';

export const MONEY_VIEWS = ['open', 'ageing', 'proposals', 'bank'] as const;

export type MoneyViewName = (typeof MONEY_VIEWS)[number];

/** The heading of all pages about money, and the way from one to the other. */
export function MoneyTitle({ view, children }: { view: MoneyViewName; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('dashboard.money')}>{children}</PageTitle>
      <TabLinks
        label={t('dashboard.money')}
        links={MONEY_VIEWS.map((name) => ({
          href: name === 'open' ? '#/money' : `#/money/${name}`,
          label: t(`money.view.${name}`),
          isShown: name === view,
        }))}
      />
    </>
  );
}
