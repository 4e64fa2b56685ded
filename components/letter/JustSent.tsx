import { useMutation } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { ask } from '../../lib/messages/client';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { LetterReceipt } from './LetterReceipt';

/** After the send button: a quiet offer to log what was sent, for as long as the page remembers it. */
export function JustSent(props: ComponentProps<typeof LetterReceipt>) {
  const { t } = useWords();
  const { letter } = props;
  const dismiss = useMutation({ mutationFn: () => ask('sidebar.dismissSent', {}) });
  return (
    <Section title={t('letter.justSent')}>
      <div data-testid="just-sent">
        <p className="mb-2 break-words">
          {letter.subject || t('letter.noSubject')}
          {letter.attachments.length > 0 && <span className="text-ink-2"> · {letter.attachments.join(', ')}</span>}
        </p>
        <div className="flex flex-wrap gap-2">
          <div className="min-w-0 flex-1">
            <LetterReceipt {...props} />
          </div>
          <Button look="quiet" onClick={() => dismiss.mutate()}>
            {letter.logged ? t('close') : t('notNow')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
