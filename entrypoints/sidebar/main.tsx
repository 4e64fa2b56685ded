import '../../components/ui/theme.css';
import { startPage } from '../../components/page/startPage';
import { presentNonce } from '../../lib/messages/client';
import { Guarded, startGuard } from './Guarded';
import { Sidebar } from './Sidebar';
import { watchSight } from './sight';
import { takeNonce } from './takeNonce';

/**
 * The sidebar that stands in pages. Any page may frame it, or open it as a window: it says and shows nothing until the
 * content script that framed it hands over the word it was given, and takes no click that the user could not see. What
 * the browser shows in its own panel is another page (entrypoints/side-panel).
 */
if (window.parent !== window) {
  const guard = startGuard(watchSight());
  void takeNonce(presentNonce).then(() =>
    startPage(
      <Guarded guard={guard}>
        <Sidebar />
      </Guarded>,
    ),
  );
}
