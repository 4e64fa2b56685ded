import type { ReminderWords } from '../../lib/app/reminders';
import type { FollowUpLine } from '../../lib/domain/today';
import { timeOf } from '../../lib/domain/wallClock';
import { whatFor } from '../../lib/i18n/whatFor';
import type { Translate } from '../../lib/i18n/words';

/** What reminders say, in the user's language of this moment. */
export function reminderWords(words: () => Promise<Translate>): ReminderWords {
  return {
    async reminder(line) {
      const t = await words();
      return {
        title: nameOf(line, t),
        message: [sentence(line, t), line.contactName, line.phone].filter(Boolean).join('\n'),
        buttons: [t('reminder.open'), t('reminder.snooze')],
      };
    },
    async warning(line) {
      const t = await words();
      return {
        title: t('reminder.early', { name: nameOf(line, t), time: timeOf(line.due) ?? '' }),
        message: [sentence(line, t), line.contactName, line.phone].filter(Boolean).join('\n'),
        buttons: [t('reminder.open'), t('reminder.snooze')],
      };
    },
    async overdue(count, first) {
      const t = await words();
      return {
        title: t('reminder.overdue', { count }),
        message: first.map((line) => `${nameOf(line, t)}: ${sentence(line, t)}`).join('\n'),
        buttons: [t('reminder.open')],
      };
    },
    async digest(count, first) {
      const t = await words();
      return {
        title: t('reminder.digest', { count }),
        message: first.map((line) => `${nameOf(line, t)}: ${sentence(line, t)}`).join('\n'),
        buttons: [t('reminder.open')],
      };
    },
  };
}

function sentence(line: FollowUpLine, t: Translate): string {
  const reasons = [line, ...(line.also ?? [])].map((one) => `${t(`kind.${one.kind}`)} ${whatFor(t, one)}`.trim());
  return [timeOf(line.due), reasons.join('; ')].filter(Boolean).join(' ');
}

/** A promise outlives its client: what was promised is still told of. */
function nameOf({ clientName }: FollowUpLine, t: Translate): string {
  return clientName || t('client.gone');
}
