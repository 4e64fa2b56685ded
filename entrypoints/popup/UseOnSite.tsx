import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/ui/Button';
import { useWords } from '../../lib/query/words';

/** Switches the extension on for the site of the open tab: the browser asks the user, nothing happens without them. */
export function UseOnSite() {
  const { t } = useWords();
  const [site, setSite] = useState<{ pattern: string; granted: boolean }>();

  useEffect(() => {
    void openSite().then(setSite);
  }, []);

  if (!site) return null;
  if (site.granted) return <span className="text-ink-3">{t('today.usedHere')}</span>;
  return (
    <Button
      look="link"
      onClick={async () => {
        const granted = await browser.permissions.request({ origins: [site.pattern] });
        setSite({ ...site, granted });
      }}
    >
      {t('today.useHere')}
    </Button>
  );
}

/** The site of the tab in front, when it is a web page. */
async function openSite(): Promise<{ pattern: string; granted: boolean } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const pattern = `${new URL(tab.url).origin}/*`;
  return { pattern, granted: await browser.permissions.contains({ origins: [pattern] }) };
}
