import type { TextForLetter } from '../domain/dossier';
import { ask } from '../messages/client';
import type { PageWelcome } from '../messages/contract';
import type { Site } from '../sites/site';
import type { PageContext } from './context';
import { createPanel } from './panel';

/** All that the extension does in one page. */
export interface Running {
  /** Something changed, or a key asks for the sidebar. */
  hear(nouns: string[]): void;
  /** Puts a text into the letter being written, at the user's click in the sidebar; answers whether it could. */
  putText(text: TextForLetter): boolean;
  /** Takes away all that is ours. */
  stop(): void;
}

/** Reads the page as it changes, tells the background, puts the marks. Which way is up to the kind of page. */
export type Watch = (page: WatchedPage) => Watching;

export interface WatchedPage {
  ctx: PageContext;
  site: Site;
  words: PageWelcome['words'];
  /** Aborted when it shall stop. */
  signal: AbortSignal;
  /** Unfolds the sidebar, where it is in the page. */
  openPanel(): void;
}

export interface Watching {
  /** Something changed in the base. */
  refresh(): void;
  stop(): void;
}

/** Watches the page and frames the sidebar. */
export function run(ctx: PageContext, site: Site, welcome: PageWelcome, watch: Watch): Running {
  let panel = welcome.sidebarIn === 'page' ? createPanel(ctx, site, welcome) : undefined;
  const stopped = new AbortController();
  const { words } = welcome;
  const watching = watch({ ctx, site, words, signal: stopped.signal, openPanel: () => panel?.open() });

  /** The user may have moved the sidebar into the browser's side panel, or back. */
  async function placePanel(): Promise<void> {
    const now = await ask('page.hello', {});
    if (stopped.signal.aborted || (panel !== undefined) === (now.sidebarIn === 'page')) return;
    panel?.remove();
    panel = panel ? undefined : createPanel(ctx, site, now);
  }

  return {
    hear(nouns) {
      if (nouns.includes('toggle-sidebar')) panel?.toggle();
      else if (nouns.some((noun) => noun !== 'page')) watching.refresh();
      if (nouns.includes('device') && !ctx.isInvalid) void placePanel();
    },
    putText: (text) => site.insert?.(document, text) ?? false,
    stop() {
      stopped.abort();
      watching.stop();
      panel?.remove();
    },
  };
}
