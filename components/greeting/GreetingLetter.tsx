import { languageOf } from '../../lib/domain/clientLanguage';
import type { GreetingLine } from '../../lib/domain/greetingViews';
import { greetingLetter } from '../../lib/domain/playbooks/dates/letters';
import { NO_COMPANY } from '../../lib/domain/settings';
import type { Day } from '../../lib/domain/wallClock';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ReadyLetter } from '../letter/ReadyLetter';
import { WalkButtons } from '../walk/WalkButtons';

interface GreetingLetterProps {
  line: GreetingLine;
  today: Day;
  onSkip(): void;
}

/** One greeting, ready to be sent; written, it stands in the client's history. */
export function GreetingLetter({ line, today, onSkip }: GreetingLetterProps) {
  const { t, format, language: own } = useWords();
  const { client, contact, occasion, day } = line;
  const { data: settings } = useAnswer('settings.show', {});
  const write = useCommand('greetings.write', () => t('greeting.done', { name: contact?.name ?? client.name }));
  if (!settings) return null;
  const language = languageOf(client, own);
  const { company = NO_COMPANY } = settings;
  const fields = { contact: contact?.name ?? '', client: client.name, own: company.name, isAhead: day > today };
  return (
    <>
      <p className="text-ink-2">
        {t(`occasion.${occasion}`)} · {format.due(day, today)} ·{' '}
        <a href={`#/clients/${client.id}`} className="text-brand underline">
          {client.name}
        </a>
      </p>
      <ReadyLetter
        client={client}
        language={language}
        to={contact?.email}
        prepared={greetingLetter(occasion, language, fields)}
        draftOf={line.key}
      >
        {({ subject: title }, taken) => (
          <WalkButtons
            done={t('greeting.written')}
            isNext={taken}
            isBusy={write.isPending}
            onDone={() => write.mutate({ clientId: client.id, contactId: contact?.id, occasion, day, title })}
            onSkip={onSkip}
          />
        )}
      </ReadyLetter>
    </>
  );
}
