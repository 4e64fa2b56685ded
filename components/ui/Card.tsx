import type { HTMLAttributes } from 'react';

const TONES = {
  plain: 'border-line',
  /** What is being worked on, or was asked for. */
  brand: 'border-brand',
};

interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'li';
  tone?: keyof typeof TONES;
}

/** What belongs together, in a frame. */
export function Card({ as: Element = 'div', tone = 'plain', className = '', ...props }: CardProps) {
  return <Element className={`rounded-lg border px-3 py-2 ${TONES[tone]} ${className}`} {...props} />;
}
