import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../../lib/messages/client';
import { useAnnounce } from '../../lib/query/announce';
import { useShownTab } from '../../lib/query/shownTab';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { Section } from '../ui/Section';
import { copyFrom } from './copyFrom';
import { saveFile } from './saveFile';

/**
 * For a page that is read wrongly or not at all: a report to copy and the page as a file, both without a word of it.
 * They go nowhere by themselves; the user sees what is in them first.
 */
export function PageReport() {
  const { t } = useWords();
  const announce = useAnnounce();
  const shown = useShownTab();
  const text = useRef<HTMLTextAreaElement>(null);
  const describe = useMutation({
    mutationFn: () => ask('sidebar.describe', shown),
    onError: () => announce({ text: t('refusal.not-found'), bad: true }),
  });

  if (!describe.data) {
    return (
      <Section title={t('report.title')}>
        <p className="mb-2 text-ink-2">{t('report.text')}</p>
        <Button onClick={() => describe.mutate()} disabled={describe.isPending}>
          {t('report.make')}
        </Button>
      </Section>
    );
  }

  const { report, page } = describe.data;
  function copy() {
    copyFrom(text.current);
    announce({ text: t('report.copied') });
  }
  return (
    <Section title={t('report.title')}>
      <textarea
        ref={text}
        readOnly
        rows={8}
        aria-label={t('report.title')}
        className={`${BOX} font-mono text-tiny`}
        value={report}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={copy}>{t('report.copy')}</Button>
        <Button onClick={() => saveFile(new Blob([page], { type: 'text/html' }), 'page.html')}>
          {t('report.save')}
        </Button>
      </div>
    </Section>
  );
}
