import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, onNews } from '../../lib/messages/client';
import { siteOf } from '../../lib/sites';
import { PageContext } from './context';
import { type Running, run } from './run';

/** Picks the site, and stays as long as the extension does and the user wants it on the site. */
export default defineContentScript({
  matches: __MATCHES__,
  runAt: 'document_idle',
  async main() {
    const ctx = new PageContext();
    const welcome = await ask('page.hello', {});
    const { anyPage } = welcome;
    const site = siteOf(document, { anyPage });
    if (!site || ctx.isInvalid) return;

    let running: Running | undefined = run(ctx, site, welcome, function exchange() {
      // A webmail that was not known while it was loading is one now.
      const webmail = siteOf(document);
      if (!webmail) return false;
      running?.stop();
      running = run(ctx, webmail, welcome);
      return true;
    });

    onNews(({ nouns }) => {
      if (nouns.includes('site-left')) stop();
      else running?.hear(nouns);
    });
    ctx.onInvalidated(stop);

    function stop(): void {
      running?.stop();
      running = undefined;
    }
  },
});
