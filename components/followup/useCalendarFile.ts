import { whatFor } from '../../lib/i18n/whatFor';
import { ask } from '../../lib/messages/client';
import { useWords } from '../../lib/query/words';
import { saveFile } from '../page/saveFile';

/** Saves follow-ups as a calendar file: those named, else all open ones. Its code is loaded when it is wanted. */
export function useCalendarFile(): (followUpIds?: string[]) => Promise<void> {
  const { t } = useWords();
  return async (followUpIds) => {
    const [{ calendarOf, fileNameOf }, lines, { workDay }] = await Promise.all([
      import('../../lib/exchange/ics'),
      ask('followUp.list', followUpIds ? { followUpIds } : {}),
      ask('settings.show', {}),
    ]);
    if (lines.length === 0) return;
    const file = calendarOf(
      lines.map((line) => ({ ...line, text: whatFor(t, line) })),
      {
        now: Date.now(),
        stampedBy: t('name'),
        workDay,
        titleOf: ({ kind, clientName, text }) => [t(`kind.${kind}`), clientName, text].filter(Boolean).join(': '),
      },
    );
    saveFile(new Blob([file], { type: 'text/calendar' }), fileNameOf(lines));
  };
}
