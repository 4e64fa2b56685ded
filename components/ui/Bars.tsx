import type { CSSProperties } from 'react';

export interface Bar {
  label: string;
  /** Not below nothing; only the relation to the others counts. */
  value: number;
  /** The value as it is read. */
  shown: string;
  tone: 'brand' | 'eye' | 'bad' | 'good' | 'line';
}

const TONES: Record<Bar['tone'], string> = {
  brand: 'bg-brand',
  eye: 'bg-eye',
  bad: 'bg-bad',
  good: 'bg-good',
  line: 'bg-ink-3',
};

/**
 * A chart of a few bars, upright on a wide page, lying on a narrow one. Each bar's name and value stand beside it as
 * text, which is all that a screen reader needs of it.
 */
export function Bars({ name, bars }: { name: string; bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul aria-label={name} className="grid gap-2 sm:auto-cols-fr sm:grid-flow-col">
      {bars.map(({ label, value, shown, tone }) => (
        <li
          key={label}
          className="grid min-w-0 max-sm:grid-cols-[92px_1fr] max-sm:items-center max-sm:gap-x-2 sm:grid-rows-[84px_auto]"
        >
          <span
            aria-hidden="true"
            className="flex h-full items-end max-sm:order-2 max-sm:col-start-2 max-sm:row-start-1"
          >
            <span
              className={`block min-h-px min-w-px max-sm:h-2 max-sm:w-(--share) max-sm:rounded-r-sm sm:h-(--share) sm:w-full sm:rounded-t-sm ${value === 0 ? 'bg-line' : TONES[tone]}`}
              style={{ '--share': `${(100 * value) / most}%` } as CSSProperties}
            />
          </span>
          <span className="mt-1 text-ink-2 text-tiny max-sm:col-start-1 max-sm:row-span-2 max-sm:row-start-1 max-sm:mt-0">
            {label}
          </span>
          <b className="whitespace-nowrap font-semibold text-small max-sm:col-start-2 max-sm:row-start-2">{shown}</b>
        </li>
      ))}
    </ul>
  );
}
