import { browser } from 'wxt/browser';
import { startPage } from '../../components/page/startPage';
import { Popup } from './Popup';
import { AT_FIRST } from './usePicture';

export async function start(): Promise<void> {
  // The browser fits its popup to the page, which therefore says how wide it is; in a tab it takes what there is.
  void browser.tabs.getCurrent().then((tab) => {
    if (tab) document.body.style.width = 'auto';
  });
  await startPage(<Popup />, ['today.show', { limit: AT_FIRST }]);
}
