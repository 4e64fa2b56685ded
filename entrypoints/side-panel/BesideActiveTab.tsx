import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type ShownTab, ShownTabContext } from '../../lib/query/shownTab';

/** As the browser's own side panel, the sidebar is about the tab in front of its window, whichever that is. */
export function BesideActiveTab({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [shown, setShown] = useState<ShownTab>();

  useEffect(() => {
    let latest = 0;
    async function look(): Promise<void> {
      const mine = ++latest;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      // Whoever changes tabs quickly is answered about the last one.
      if (mine === latest) setShown(tab?.id === undefined ? {} : { tabId: tab.id });
    }
    const onActivated = () => void look();
    // A tab that goes elsewhere shows nobody there until that page is read, if it ever is.
    const onUpdated = (_: number, { status }: { status?: string }) => {
      if (status) void queries.invalidateQueries({ queryKey: ['sidebar.show'] });
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onAttached.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onAttached.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [queries]);

  if (!shown) return null;
  // Another tab is another sidebar: nothing of the one before stays, not for a moment.
  return (
    <ShownTabContext key={shown.tabId} value={shown}>
      {children}
    </ShownTabContext>
  );
}
