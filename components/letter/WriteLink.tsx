import type { ReactNode } from 'react';
import { addressToWrite, type LetterBegun } from '../../lib/domain/writeTo';
import { useAnswer } from '../../lib/query';
import { ButtonLink, type ButtonProps } from '../ui/Button';

interface WriteLinkProps extends LetterBegun, Pick<ButtonProps, 'look' | 'className' | 'aria-label' | 'title'> {
  /** The letter has been begun elsewhere. */
  onWrite?(): void;
  children: ReactNode;
}

/** Begins a letter in the webmail that was used last, else in whatever the system writes letters with. */
export function WriteLink({ to, subject, body, onWrite, children, ...button }: WriteLinkProps) {
  const writeTo = useAnswer('letter.writeTo', {}).data ?? undefined;
  const inWebmail = writeTo !== undefined && { target: '_blank', rel: 'noreferrer' };
  return (
    <ButtonLink
      href={addressToWrite(writeTo, { to, subject, body })}
      {...inWebmail}
      title={writeTo && URL.canParse(writeTo) ? new URL(writeTo).host : undefined}
      onClick={onWrite}
      {...button}
    >
      {children}
    </ButtonLink>
  );
}
