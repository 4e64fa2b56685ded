import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-canvas text-ink-2',
  brand: 'bg-brand-soft text-brand',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
  good: 'bg-good-soft text-good',
};

export function Tag({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return <span className={`whitespace-nowrap rounded-full px-[7px] py-px text-tiny ${TONES[tone]}`}>{children}</span>;
}
