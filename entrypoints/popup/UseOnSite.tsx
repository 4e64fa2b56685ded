import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/ui/Button';
import { patternOf } from '../../lib/domain/usedSite';
import { useWords } from '../../lib/query/words';

interface OpenSite {
  pattern: string;
  granted: boolean;
  /** The extension comes with it: there is nothing to switch off. */
  required: boolean;
}

/**
 * Switches the extension on for the site of the open tab, or off again: the browser asks the user, nothing happens
 * without them. The background sees what was allowed and starts or stops there.
 */
export function UseOnSite() {
  const { t } = useWords();
  const [site, setSite] = useState<OpenSite>();

  useEffect(() => {
    void openSite().then(setSite);
  }, []);

  if (!site) return null;
  if (site.required) return <span className="text-ink-3">{t('today.usedHere')}</span>;
  const origins = [site.pattern];
  return (
    <Button
      look="link"
      onClick={async () => {
        const granted = site.granted
          ? !(await browser.permissions.remove({ origins }))
          : await browser.permissions.request({ origins });
        setSite({ ...site, granted });
      }}
    >
      {t(site.granted ? 'today.stopHere' : 'today.useHere')}
    </Button>
  );
}

/** The site of the tab in front, when it is a web page. */
async function openSite(): Promise<OpenSite | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = patternOf(tab?.url, import.meta.env.BROWSER !== 'firefox');
  if (!pattern) return undefined;
  const [granted, { origins = [] }] = await Promise.all([
    browser.permissions.contains({ origins: [pattern] }),
    browser.permissions.getAll(),
  ]);
  const asked = origins.includes(pattern) && !browser.runtime.getManifest().host_permissions?.includes(pattern);
  return { pattern, granted, required: granted && !asked };
}
