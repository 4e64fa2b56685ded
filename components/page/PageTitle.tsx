import type { ReactNode } from 'react';
import { Heading } from '../ui/Heading';

/** The heading of a dashboard page, with what can be done on the page at its right. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Heading level={1} className="max-w-full flex-[1_0_auto]">
        {title}
      </Heading>
      {children}
    </header>
  );
}
