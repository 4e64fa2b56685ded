import type { ReactNode } from 'react';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface PromiseOfferProps {
  /** By which it is known that it was declined. */
  promiseKey: string;
  /** The word on the button that takes it. */
  action: string;
  onTake(): void;
  /** What the letter says. */
  children: ReactNode;
}

/** A promise that a letter speaks of: one click takes it, another never asks again. */
export function PromiseOffer({ promiseKey, action, onTake, children }: PromiseOfferProps) {
  const { t } = useWords();
  const decline = useCommand('promise.decline', () => t('promise.declined'));
  return (
    <li>
      {children}
      <div className="mt-1 flex flex-wrap gap-2">
        <Button onClick={onTake}>{action}</Button>
        <Button look="quiet" onClick={() => decline.mutate({ key: promiseKey })}>
          {t('promise.decline')}
        </Button>
      </div>
    </li>
  );
}
