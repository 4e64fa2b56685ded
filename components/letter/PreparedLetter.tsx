import { useRef, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import { type Company, NO_COMPANY } from '../../lib/domain/settings';
import { holdsText } from '../../lib/domain/writeTo';
import { useAnswer } from '../../lib/query';
import { useAnnounce } from '../../lib/query/announce';
import { useWords, type Words } from '../../lib/query/words';
import { useWritingTo } from '../../lib/query/writing';
import { ClientLanguage } from '../client/ClientLanguage';
import { useLetterDraft } from '../money/useLetterDraft';
import { usePutText } from '../money/usePutText';
import { useWordsIn } from '../money/useWordsIn';
import { copyFrom } from '../page/copyFrom';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { TextBox } from '../ui/TextField';
import { WriteLink } from './WriteLink';

/** Plain text; lines of the body end in "\n". */
interface Text {
  subject: string;
  body: string;
}

interface PreparedLetterProps {
  /** What was changed in it is kept by the follow-up that it is for. */
  followUpId: string;
  client: Client;
  /** The address that it goes to, where one is known. */
  to: string | undefined;
  /** The letter in the words of the client's language. */
  prepare(words: Words, company: Company): Text;
  testId: string;
  /** It has gone out. */
  onSent(subject: string): void;
  onClose(): void;
}

/** A letter in the client's language: read over, changed, and taken into the webmail. Nothing sends it but the user. */
export function PreparedLetter({ followUpId, client, to, prepare, testId, onSent, onClose }: PreparedLetterProps) {
  const { t, language: own } = useWords();
  const announce = useAnnounce();
  const language = languageOf(client, own);
  const words = useWordsIn(language);
  const { data: settings } = useAnswer('settings.show', {});
  const { drafts, keep } = useLetterDraft(followUpId);
  const [taken, setTaken] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const writing = useWritingTo(client.id);
  const put = usePutText(() => setTaken(true));
  const { data: writeTo } = useAnswer('letter.writeTo', {});

  // Until it is known who signs, and their words are there.
  if (!settings || !words) return null;
  const prepared = prepare(words, settings.company ?? NO_COMPANY);
  const { subject, body } = drafts[language] ?? { ...prepared, body: prepared.body.trimEnd() };
  const change = (part: Partial<Text>) => keep(language, { subject, body, ...part });
  const begun = to === undefined ? undefined : { to, subject, body };

  function copy() {
    copyFrom(text.current);
    announce({ text: t('report.copied') });
    setTaken(true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it, as it leaves every small form
    <div
      className="appear grid w-full max-w-[640px] grid-cols-1 gap-2"
      data-testid={testId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate text-ink-2">{to ?? t('chaseLetter.noAddress')}</span>
        <ClientLanguage client={client} />
      </div>
      <div lang={language} className="grid gap-1.5">
        <TextBox
          label={t('chaseLetter.subject')}
          value={subject}
          maxLength={500}
          onChange={(changed) => change({ subject: changed })}
          className="font-semibold"
        />
        <textarea
          ref={text}
          aria-label={t('chaseLetter.body')}
          className={`${BOX} field-sizing-content block max-h-[360px] min-h-[160px] resize-y`}
          rows={12}
          maxLength={10_000}
          value={body}
          onChange={({ target }) => change({ body: target.value })}
        />
      </div>
      <div className="flex flex-wrap justify-between gap-1.5">
        <span className="flex flex-wrap gap-1.5">
          {writing && (
            <Button
              look={taken ? 'plain' : 'primary'}
              disabled={put.isPending}
              onClick={() => put.mutate({ key: writing.key, subject, body })}
            >
              {t('chaseLetter.insert')}
            </Button>
          )}
          {begun && (
            <WriteLink {...begun} look={taken || writing ? 'plain' : 'primary'} onWrite={() => setTaken(true)}>
              {t('write')}
            </WriteLink>
          )}
          <Button onClick={copy}>{t('chaseLetter.copy')}</Button>
        </span>
        <span className="flex flex-wrap gap-1.5">
          <Button look={taken ? 'primary' : 'plain'} onClick={() => onSent(subject)}>
            {t('chaseLetter.sent')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </span>
      </div>
      {begun && !writing && !holdsText(writeTo ?? undefined, begun) && (
        <p className="text-ink-2 text-small">{t('chaseLetter.tooLong')}</p>
      )}
    </div>
  );
}
