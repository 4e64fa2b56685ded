import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/ui/Button';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** What Firefox has in place of Chrome's side panel. */
interface WithSidebarAction {
  sidebarAction: { open(): Promise<void> };
}

/** For those who have the sidebar in the browser's side panel: it opens only straight from a click. */
export function OpenSidePanel() {
  const { t } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const [windowId, setWindowId] = useState<number>();

  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);

  if (settings?.sidebarIn !== 'browser' || windowId === undefined) return null;
  return (
    <Button
      look="link"
      onClick={async () => {
        if (import.meta.env.BROWSER === 'firefox') await (browser as unknown as WithSidebarAction).sidebarAction.open();
        else await browser.sidePanel.open({ windowId });
        window.close();
      }}
    >
      {t('today.openPanel')}
    </Button>
  );
}
