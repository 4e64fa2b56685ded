import type { ReactNode } from 'react';
import { Heading } from './Heading';

interface PartProps {
  title: string;
  aside?: ReactNode;
  /** What it is, under the heading. */
  text?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page under its heading. */
export function Part({ title, aside, text, className = '', children }: PartProps) {
  return (
    <section className={`min-w-0 ${className}`}>
      <Heading level={2} aside={aside} className={text ? '' : 'mb-2'}>
        {title}
      </Heading>
      {text && <p className="mb-3 text-ink-2">{text}</p>}
      {children}
    </section>
  );
}
