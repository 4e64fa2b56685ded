import type { ComponentProps, ReactNode } from 'react';

const LOOKS = {
  /** A page. */
  1: 'font-bold text-title',
  /** A part of a page. */
  2: 'font-bold text-heading',
  /** A part of a part. */
  3: 'font-semibold',
};

interface HeadingProps extends ComponentProps<'h2'> {
  level: keyof typeof LOOKS;
  /** Beside it, quietly: how many there are, what they come to. */
  aside?: ReactNode;
}

export function Heading({ level, aside, className = '', children, ...props }: HeadingProps) {
  const Level = `h${level}` as const;
  return (
    <Level className={`${LOOKS[level]} ${className}`} {...props}>
      {children}
      {aside !== undefined && <span className="font-normal text-ink-2"> · {aside}</span>}
    </Level>
  );
}
