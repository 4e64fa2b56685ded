import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { ask } from '../../lib/messages/client';
import { useShownTab } from '../../lib/query/shownTab';
import { useWords } from '../../lib/query/words';
import { Section } from '../ui/Section';
import { LetterReceipt } from './LetterReceipt';

/** After the send button: a quiet offer to log what was sent, for as long as the page remembers it. */
export function JustSent(props: ComponentProps<typeof LetterReceipt>) {
  const { t } = useWords();
  const { letter } = props;
  const shown = useShownTab();
  const dismiss = useMutation({ mutationFn: () => ask('sidebar.dismissSent', shown) });
  return (
    <Section title={`${t('letter.justSent')} · ${props.clients[0].clientName}`}>
      <div data-testid="just-sent" className="relative">
        <button
          type="button"
          aria-label={letter.logged ? t('close') : t('notNow')}
          title={letter.logged ? t('close') : t('notNow')}
          onClick={() => dismiss.mutate()}
          className="absolute -top-7 -right-1.5 grid size-7 place-items-center rounded-lg text-ink-2 hover:bg-canvas hover:text-ink"
        >
          <X size={15} aria-hidden="true" />
        </button>
        <p className="mb-2">
          {letter.subject || t('letter.noSubject')}
          {letter.attachments.length > 0 && <span className="text-ink-2"> · {letter.attachments.join(', ')}</span>}
        </p>
        <LetterReceipt {...props} />
      </div>
    </Section>
  );
}
