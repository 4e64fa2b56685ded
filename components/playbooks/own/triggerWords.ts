import type { Trigger } from '../../../lib/domain/playbooks/own/ownPlaybook';
import type { Translate } from '../../../lib/i18n/words';

/** What a playbook begins with, in a line: "a tag is set: VIP". */
export function triggerWords(t: Translate, trigger: Trigger): string {
  const words = t(`playbook.trigger.${trigger.kind}`);
  switch (trigger.kind) {
    case 'tag':
      return `${words}: ${trigger.tag}`;
    case 'no-order':
      return `${words}: ${t('daysLate', { count: trigger.days })}`;
    case 'follow-up-done':
      return `${words}: ${t(`kind.${trigger.done}`)}`;
    default:
      return words;
  }
}
