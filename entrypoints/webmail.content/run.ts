import { ask } from '../../lib/messages/client';
import type { PageWelcome } from '../../lib/messages/contract';
import type { Site } from '../../lib/sites/site';
import { watchAnyPage } from './anyPage';
import { createBeside } from './beside';
import type { PageContext } from './context';
import { createMarks } from './marks';
import { createPanel } from './panel';
import { watchPage } from './watch';

/** All that the extension does in one page. */
export interface Running {
  /** Something changed, or a key asks for the sidebar. */
  hear(nouns: string[]): void;
  /** Takes away all that is ours. */
  stop(): void;
}

/** Watches the page, frames the sidebar, puts the marks. `exchange` is asked whether the page turned out to be another. */
export function run(
  ctx: PageContext,
  site: Site,
  welcome: PageWelcome,
  exchange: () => boolean = () => false,
): Running {
  let panel = welcome.sidebarIn === 'page' ? createPanel(ctx, site, welcome) : undefined;
  const stopped = new AbortController();
  const page = site.look ? anyPage() : webmail();

  function webmail() {
    const marks = createMarks(welcome.words.marks);
    const watched = watchPage(ctx, site, marks, stopped.signal);
    return {
      refresh: () => void marks.refresh(site.rows(document)),
      stop() {
        watched.stop();
        marks.removeAll();
      },
    };
  }

  function anyPage() {
    const beside = createBeside(welcome.words, stopped.signal, (text) => {
      if (ctx.isInvalid) return;
      void ask('page.pick', { address: text });
      panel?.open();
    });
    const watched = watchAnyPage({ site, beside, signal: stopped.signal, isOver: () => ctx.isInvalid || exchange() });
    return {
      refresh: watched.refresh,
      stop() {
        watched.stop();
        beside.removeAll();
      },
    };
  }

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
      else if (nouns.some((noun) => noun !== 'page')) page.refresh();
      if (nouns.includes('setting') && !ctx.isInvalid) void placePanel();
    },
    stop() {
      stopped.abort();
      page.stop();
      panel?.remove();
    },
  };
}
