import type { ReactNode } from 'react';

/** A part of a narrow page, under a small quiet heading. */
export function Section({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <section className="border-line border-t px-4 py-3">
      {title && <h2 className="mb-1.5 font-semibold text-ink-3 text-tiny tracking-wide">{title}</h2>}
      {children}
    </section>
  );
}

/** What stands where nothing is: what that means, and what can be done. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-1 px-6 py-10 text-center">
      <p className="font-semibold text-lead">{title}</p>
      {children && <div className="max-w-[42ch] text-ink-2">{children}</div>}
    </div>
  );
}
