import type { ComponentProps } from 'react';

const LOOKS = {
  /** The one next thing of a view. */
  primary: 'px-2.5 border-brand bg-brand text-brand-ink font-semibold hover:brightness-105',
  plain: 'px-2.5 border-line bg-surface hover:bg-canvas',
  quiet: 'px-2.5 border-transparent text-ink-2 hover:bg-canvas hover:text-ink',
  link: 'border-transparent text-brand hover:underline',
};

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
}

export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-[30px] items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border py-1 disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...props}
    />
  );
}

/** A link that looks as a button does: calling and writing leave the page. */
export function ButtonLink({
  look = 'plain',
  className = '',
  ...props
}: ComponentProps<'a'> & Pick<ButtonProps, 'look'>) {
  return (
    <a
      className={`inline-flex min-h-[30px] items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border py-1 ${LOOKS[look ?? 'plain']} ${className}`}
      {...props}
    />
  );
}
