import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page/PageTitle';
import { TabLinks } from '../../../components/ui/TabLinks';
import { useWords } from '../../../lib/query/words';

export const CARE_VIEWS = ['late', 'reactivation', 'contact', 'greetings', 'promotions', 'matrix', 'plans'] as const;

export type CareViewName = (typeof CARE_VIEWS)[number];

/** The heading of all pages about clients who may drift away, and the way from one to the other. */
export function CareTitle({ view, children }: { view: CareViewName; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('dashboard.care')}>{children}</PageTitle>
      <TabLinks
        label={t('dashboard.care')}
        links={CARE_VIEWS.map((name) => ({
          href: name === 'late' ? '#/care' : `#/care/${name}`,
          label: t(`care.view.${name}`),
          isShown: name === view,
        }))}
      />
    </>
  );
}
