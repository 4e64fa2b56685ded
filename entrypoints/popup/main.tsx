import '../../components/ui/theme.css';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/page/startPage';
import { Popup } from './Popup';

// The browser fits its popup to the page, which therefore says how wide it is; in a tab it takes what there is.
void browser.tabs.getCurrent().then((tab) => {
  if (tab) document.body.style.width = 'auto';
});

void startPage(<Popup />);
