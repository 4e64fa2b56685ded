import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { Empty } from '../ui/Section';

interface WalkProps<Item> {
  /** What is still to be done, in its order: whatever was done is in it no more, and is back when that is undone. */
  items: readonly Item[];
  /** How many there are, where `items` are the first of them only. */
  total: number;
  keyOf(item: Item): string;
  /** What the one in hand is about, as the heading over it. */
  title(item: Item): ReactNode;
  /** The one in hand; `skip` leaves it for later. */
  children(item: Item, skip: () => void): ReactNode;
}

/**
 * A list walked through, one after the other. What is done leaves the list by itself; what was skipped is out of the way
 * until the end, where one can go back to it.
 */
export function Walk<Item>({ items, total, keyOf, title, children }: WalkProps<Item>) {
  const { t } = useWords();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const current = items.find((item) => !skipped.includes(keyOf(item)));
  const left = items.filter((item) => skipped.includes(keyOf(item))).length;
  const key = current && keyOf(current);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(key);
  useEffect(() => {
    // Whoever works by keys, or listens, is taken along to the next.
    if (before.current !== key) heading.current?.focus();
    before.current = key;
  }, [key]);

  if (!current || key === undefined) {
    if (left === 0) return null;
    return (
      <Empty title={t('walk.allSeen')}>
        <Button className="mt-2" onClick={() => setSkipped([])}>
          {t('walk.again')}
        </Button>
      </Empty>
    );
  }
  return (
    <Card as="section" tone="brand" className="grid grid-cols-1 gap-2 py-3" data-walk={key}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading level={2} ref={heading} tabIndex={-1} className="min-w-0 break-words outline-none">
          {title(current)}
        </Heading>
        <span className="text-ink-2" role="status">
          {t('walk.left', { count: total - left })}
          {left > 0 && ` · ${t('walk.skipped', { count: left })}`}
        </span>
      </div>
      {children(current, () => setSkipped((some) => [...some, key]))}
    </Card>
  );
}
