import { browser } from 'wxt/browser';
import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { presentNonce } from '../../lib/messages/client';
import { BesideActiveTab } from './BesideActiveTab';
import { Sidebar } from './Sidebar';

/**
 * Framed in a page, the sidebar says and shows nothing until the content script that framed it hands over the word
 * it was given; a page that frames it by itself has none. As the browser's own side panel it needs none.
 */
const framed = window.parent !== window;

if (framed) {
  window.addEventListener('message', async function handOver({ source, data }) {
    if (source !== window.parent || typeof data?.nonce !== 'string') return;
    // The page is our parent too and may offer words of its own; they are refused, and the right one is waited for.
    if (!(await presentNonce(data.nonce))) return;
    window.removeEventListener('message', handOver);
    const tab = await browser.tabs.getCurrent();
    await startPage(<Sidebar />, { tab: tab?.id ?? 'unknown' });
  });
} else {
  void startPage(
    <BesideActiveTab>
      <Sidebar />
    </BesideActiveTab>,
  );
}
