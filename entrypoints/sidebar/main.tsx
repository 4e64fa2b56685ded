import '../../components/ui/theme.css';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/page/startPage';
import { presentNonce } from '../../lib/messages/client';
import { Guarded, startGuard } from './Guarded';
import { Sidebar } from './Sidebar';
import { watchSight } from './sight';
import { handedOver, takeNonce } from './takeNonce';

/**
 * The sidebar that stands in pages. Any page may frame it, or open it as a window: it says and shows nothing until the
 * content script that framed it hands over the word it was given, and takes no click that the user could not see. What
 * the browser shows in its own panel is another page (entrypoints/side-panel).
 */
if (window.parent !== window) void start();

async function start(): Promise<void> {
  const sight = watchSight();
  const guard = startGuard(sight);
  const { nonce, pixelRatio } = await takeNonce(presentNonce);
  sight.outside(pixelRatio);
  window.addEventListener('message', (event) => {
    const said = handedOver(event);
    if (said?.nonce === nonce) sight.outside(said.pixelRatio);
  });
  // In a page that is framed Firefox tells of no tabs.
  const tab = await (browser.tabs as typeof browser.tabs | undefined)?.getCurrent();
  await startPage(
    <Guarded guard={guard}>
      <Sidebar />
    </Guarded>,
    { tab: tab?.id ?? 'unknown' },
  );
}
