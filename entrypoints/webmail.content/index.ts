import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, onNews } from '../../lib/messages/client';
import { siteOf } from '../../lib/sites';
import { createMarks } from './marks';
import { createPanel } from './panel';
import { watchPage } from './watch';

/** Picks the site, watches the page, frames the sidebar, marks the rows. */
export default defineContentScript({
  matches: __MATCHES__,
  runAt: 'document_idle',
  // The framework would tell the page's own scripts that it has started, and by which extension.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const site = siteOf(document);
    if (!site) return;
    const welcome = await ask('page.hello', {});
    if (ctx.isInvalid) return;

    const marks = createMarks(welcome.words.marks);
    const panel = createPanel(ctx, site, welcome);
    const page = watchPage(ctx, site, marks);

    onNews(({ nouns }) => {
      if (nouns.includes('toggle-sidebar')) panel.toggle();
      else void marks.refresh(site.rows(document));
    });
    ctx.onInvalidated(() => {
      page.stop();
      marks.removeAll();
      panel.remove();
    });
  },
});
