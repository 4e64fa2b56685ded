import type { Lack } from '../../lib/domain/pageReading';
import { useWords } from '../../lib/query/words';

/** What the webmail keeps to itself about what is open, said quietly beside what it concerns. */
export function PageLack({
  lacks,
  lack,
}: {
  lacks: Lack[] | undefined;
  lack: 'attachments' | 'rows' | 'selection' | 'layout';
}) {
  const { t } = useWords();
  return lacks?.includes(lack) ? <p className="mt-1.5 text-ink-2 text-tiny">{t(`lack.${lack}`)}</p> : null;
}

/** The one that leaves nobody to show, where there is one: it is said instead of what the sidebar says otherwise. */
export function lackOfPeople(lacks: Lack[] | undefined): 'sender' | 'recipients' | undefined {
  if (lacks?.includes('sender')) return 'sender';
  return lacks?.includes('recipients') ? 'recipients' : undefined;
}
