import { browser } from 'wxt/browser';
import { onNews, onPutText } from '../messages/client';
import type { PageContext } from './context';
import type { Running } from './run';

/** Lets it run as long as the extension lives and the user wants it on the site. */
export function stay(ctx: PageContext, begun: Running): void {
  let running: Running | undefined = begun;

  function stop(): void {
    running?.stop();
    running = undefined;
  }

  const listening = [
    onNews(({ nouns }) => {
      if (nouns.includes('site-left')) stop();
      else running?.hear(nouns);
    }),
    onPutText((text) => running?.putText(text) ?? false),
  ];
  ctx.onInvalidated(() => {
    stop();
    // Whoever comes after it in the same extension answers; of two, the first answer would count.
    if (browser.runtime?.id !== undefined) for (const end of listening) end();
  });
}
