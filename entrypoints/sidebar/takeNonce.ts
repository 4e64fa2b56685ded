/** What the content script hands over: the word, and how large the page around is shown. */
export interface HandedOver {
  nonce: string;
  pixelRatio: number;
}

/** As the background makes them. */
const NONCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** After each wrong word the next one waits so many milliseconds longer, up to the most. */
const PATIENCE = { step: 50, most: 2_000 };

/**
 * Resolves with the right word when it was offered. The page is our parent too and may offer words of its own, as many as it
 * likes: they are tried one at a time, ever more slowly, and of those that come meanwhile only the last.
 */
export function takeNonce(isRight: (word: string) => Promise<boolean>): Promise<HandedOver> {
  return new Promise((resolve) => {
    let wrong = 0;
    let isTrying = false;
    let next: HandedOver | undefined;

    async function tryNext(): Promise<void> {
      const offered = next;
      next = undefined;
      if (isTrying || !offered) return;
      isTrying = true;
      if (await isRight(offered.nonce).catch(() => false)) {
        window.removeEventListener('message', hear);
        resolve(offered);
        return;
      }
      wrong++;
      setTimeout(
        () => {
          isTrying = false;
          void tryNext();
        },
        Math.min(PATIENCE.most, wrong * PATIENCE.step),
      );
    }

    function hear(event: MessageEvent): void {
      const offered = handedOver(event);
      if (!offered) return;
      next = offered;
      void tryNext();
    }
    window.addEventListener('message', hear);
  });
}

/** What the page around says, when it is said as the content script says it; undefined for all else. */
export function handedOver({ source, data }: MessageEvent): HandedOver | undefined {
  const { nonce, pixelRatio } = (data ?? {}) as Partial<Record<keyof HandedOver, unknown>>;
  if (source !== window.parent || typeof nonce !== 'string' || !NONCE.test(nonce)) return undefined;
  return { nonce, pixelRatio: typeof pixelRatio === 'number' ? pixelRatio : Number.POSITIVE_INFINITY };
}
