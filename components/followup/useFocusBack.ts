import { type RefObject, useEffect, useRef } from 'react';

/** Whoever leaves a form is again where they were: at the buttons in whose place it stood. */
export function useFocusBack<Place extends HTMLElement>(
  isOpen: boolean,
): { place: RefObject<Place | null>; back(): void } {
  const place = useRef<Place>(null);
  const comesBack = useRef(false);
  useEffect(() => {
    if (isOpen || !comesBack.current) return;
    comesBack.current = false;
    // Where no button is among them, whatever else is to be pressed.
    const there = ['button', 'input', 'a[href]'].map((one) => place.current?.querySelector<HTMLElement>(one));
    there.find((one) => one)?.focus();
  }, [isOpen]);
  return {
    place,
    back() {
      comesBack.current = true;
    },
  };
}
