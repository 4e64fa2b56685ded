import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { Sidebar } from '../sidebar/Sidebar';
import { BesideActiveTab } from './BesideActiveTab';

/** The browser's own panel: a page that no page of the web can open or frame, so that it needs no word from any. */
void startPage(
  <BesideActiveTab>
    <Sidebar />
  </BesideActiveTab>,
);
