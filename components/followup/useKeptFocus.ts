import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * A line that is done leaves the list, and the focus with it. It goes on to the line that takes its place, so that
 * a day can be worked through by keys alone.
 */
export function useKeptFocus(list: unknown) {
  const box = useRef<HTMLDivElement>(null);
  const place = useRef<number>(undefined);

  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    const items = itemsIn(box.current);
    const next = items[Math.min(place.current, items.length - 1)];
    (next?.querySelector<HTMLElement>('a, button') ?? box.current)?.focus();
  }, [list]);

  return {
    ref: box,
    onFocus(event: FocusEvent) {
      const item = event.target.closest('[data-day-item]');
      if (item) place.current = itemsIn(box.current).indexOf(item);
    },
    onBlur({ relatedTarget }: FocusEvent) {
      const leaves = relatedTarget && !box.current?.contains(relatedTarget) && !relatedTarget.closest('[role="menu"]');
      if (leaves) place.current = undefined;
    },
  };
}

function itemsIn(box: Element | null): Element[] {
  return Array.from(box?.querySelectorAll('[data-day-item]') ?? []);
}
