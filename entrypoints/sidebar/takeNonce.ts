/** As the background makes them. */
const NONCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** After each wrong word the next one waits so many milliseconds longer, up to the most. */
const PATIENCE = { step: 50, most: 2_000 };

/**
 * Resolves when the right word was offered. The page is our parent too and may offer words of its own, as many as it
 * likes: they are tried one at a time, ever more slowly, and of those that come meanwhile only the last.
 */
export function takeNonce(isRight: (word: string) => Promise<boolean>): Promise<void> {
  return new Promise((resolve) => {
    let wrong = 0;
    let isTrying = false;
    let next: string | undefined;

    async function tryNext(): Promise<void> {
      const word = next;
      next = undefined;
      if (isTrying || word === undefined) return;
      isTrying = true;
      if (await isRight(word).catch(() => false)) {
        window.removeEventListener('message', hear);
        resolve();
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

    function hear({ source, data }: MessageEvent): void {
      const word = (data as { nonce?: unknown } | null)?.nonce;
      if (source !== window.parent || typeof word !== 'string' || !NONCE.test(word)) return;
      next = word;
      void tryNext();
    }
    window.addEventListener('message', hear);
  });
}
