/**
 * Runs in the browser: remembers when an element that fits the selector, and holds exactly the text where one is given,
 * is on screen, in milliseconds since 1970. A frame is drawn after its animation callbacks; a message posted from there
 * arrives when it has been. The promise is kept under the name `painted` on the window.
 */
export function watchFor({ selector, text }: { selector: string; text?: string }): void {
  const isThere = () =>
    Array.from(document.querySelectorAll(selector)).some((found) => text === undefined || found.textContent === text);
  const seen = new Promise<void>((resolve, reject) => {
    const inVain = setTimeout(() => reject(new Error(`${selector} ${text ?? ''} did not appear in 20 s`)), 20_000);
    const look = () => {
      if (!isThere()) return;
      clearTimeout(inVain);
      changes.disconnect();
      resolve();
    };
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });
  const drawn = seen.then(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          port2.postMessage(undefined);
        });
      }),
  );
  (window as PaintedWindow).painted = drawn;
}

/** Runs in the browser. */
export function whenPainted(): Promise<number> {
  const { painted } = window as PaintedWindow;
  if (!painted) throw new Error('Nothing is watched for');
  return painted;
}

/** Runs in the browser: returns once the page has not changed for the given milliseconds. */
export function atRest(quiet: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      changes.disconnect();
      resolve();
    };
    let timer = setTimeout(end, quiet);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

type PaintedWindow = Window & { painted?: Promise<number> };
