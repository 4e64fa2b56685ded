import { browser } from 'wxt/browser';
import { startPage } from '../../components/page/startPage';
import '../../components/ui/theme.css';
import { Popup } from './Popup';
import { AT_FIRST } from './usePicture';

// The browser fits its popup to the page, which therefore says how wide it is; in a tab it takes what there is.
void browser.tabs.getCurrent().then((tab) => {
  if (tab) document.body.style.width = 'auto';
});
await window.pictureShown;
await startPage(<Popup />, { first: ['today.show', { limit: AT_FIRST }] });
