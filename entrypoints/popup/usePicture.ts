import { type RefObject, useEffect, useRef } from 'react';
import type { TodayView } from '../../lib/domain/today';
import { keepPicture } from '../../lib/query/picture';

/** So many lines fill the popup: a picture holds no more, and no more of each group are drawn before it is seen. */
export const AT_FIRST = 12;

/** Keeps the popup as it is drawn, for the next time it is opened; without what is only of this tab or being typed. */
export function usePicture(today: TodayView | undefined): RefObject<HTMLElement | null> {
  const drawn = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!today || !drawn.current || drawn.current.querySelector('form')) return;
    const picture = drawn.current.cloneNode(true) as HTMLElement;
    const lines = Array.from(picture.querySelectorAll('[data-day-item]'));
    for (const extra of [...lines.slice(AT_FIRST), ...picture.querySelectorAll('[data-of-this-tab]')]) extra.remove();
    void keepPicture({ html: picture.outerHTML, until: today.until });
  }, [today]);
  return drawn;
}
