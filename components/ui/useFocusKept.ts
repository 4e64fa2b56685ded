import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

interface FocusKept<Place> {
  place: RefObject<Place | null>;
  onClickCapture(event: MouseEvent): void;
  onPointerDown(): void;
}

/**
 * Whoever does by a key what takes a row out of its list, or to another place, goes on at the row that stands there now,
 * and not at the beginning of the page; without rows at the first thing to press.
 */
export function useFocusKept<Place extends HTMLElement>(rows: string): FocusKept<Place> {
  const place = useRef<Place>(null);
  const row = useRef<number>(undefined);
  useEffect(() => {
    if (row.current === undefined || !place.current) return;
    const focused = document.activeElement;
    if (focused && focused !== document.body) {
      if (!place.current.contains(focused)) row.current = undefined;
      return;
    }
    const there = place.current.querySelectorAll(rows);
    const next = there[Math.min(row.current, there.length - 1)] ?? place.current;
    next.querySelector<HTMLElement>('a[href], button:not([disabled])')?.focus();
  });
  return {
    place,
    onClickCapture({ target, detail }) {
      // Enter and Space come as a click of no pointer.
      if (detail !== 0 || !(target instanceof Element)) return;
      const there = [...(place.current?.querySelectorAll(rows) ?? [])];
      const at = there.findIndex((one) => one.contains(target));
      row.current = at < 0 ? undefined : at;
    },
    onPointerDown() {
      row.current = undefined;
    },
  };
}
