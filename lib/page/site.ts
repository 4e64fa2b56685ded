import { ask } from '../messages/client';
import { generic } from '../sites/generic';
import { webmailOf } from '../sites/selfHosted';
import type { Site } from '../sites/site';
import { watchAnyPage } from './anyPage';
import { createBeside } from './beside';
import { PageContext, whenLookedAt } from './context';
import { run, type Watch } from './run';
import { stay } from './stay';
import { watchWebmail } from './webmail';

/** A page of a site that may be a webmail on anybody's server; any other counts when the user switched the site on. */
export async function stayOnSite(): Promise<void> {
  await whenLookedAt();
  const ctx = new PageContext();
  const welcome = await ask('page.hello', {});
  const start = (webmail: Site) => run(ctx, webmail, welcome, watchWebmail);
  const webmail = webmailOf(document);
  if (ctx.isInvalid || !(webmail || welcome.anyPage)) return;

  const exchange = stay(ctx, webmail ? start(webmail) : run(ctx, generic, welcome, watchUntil(isWebmail)));

  /** A webmail that was not known while it was loading is one now. */
  function isWebmail(): boolean {
    const known = webmailOf(document);
    if (known) exchange(() => start(known));
    return known !== undefined;
  }
}

/** Looks for whoever is named on the page, and marks them. `isOver` is asked before each look. */
function watchUntil(isOver: () => boolean): Watch {
  return ({ ctx, site, words, signal, openPanel }) => {
    const beside = createBeside(words, signal, (text) => {
      if (ctx.isInvalid) return;
      void ask('page.pick', { address: text });
      openPanel();
    });
    const watched = watchAnyPage({ site, beside, signal, isOver: () => ctx.isInvalid || isOver() });
    return {
      refresh: watched.refresh,
      stop() {
        watched.stop();
        beside.removeAll();
      },
    };
  };
}
