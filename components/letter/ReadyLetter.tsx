import { type ReactNode, useRef, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import type { Language } from '../../lib/domain/language';
import type { Letter } from '../../lib/domain/playbooks/chase/letters';
import { holdsText } from '../../lib/domain/writeTo';
import { useAnswer } from '../../lib/query';
import { useAnnounce } from '../../lib/query/announce';
import { useWords } from '../../lib/query/words';
import { useWritingTo } from '../../lib/query/writing';
import { ClientLanguage } from '../client/ClientLanguage';
import { useLetterDraft } from '../money/useLetterDraft';
import { usePutText } from '../money/usePutText';
import { copyFrom } from '../page/copyFrom';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { TextBox } from '../ui/TextField';
import { WriteLink } from './WriteLink';

interface ReadyLetterProps {
  client: Client;
  language: Language;
  to: string | undefined;
  prepared: Letter;
  /** What the user changes is kept under it while the page lives. */
  draftOf: string;
  /** What can be said of it: that it was sent. `taken` once it was put, begun or copied somewhere. */
  children(letter: Letter, taken: boolean): ReactNode;
}

/** A letter in the client's language: read over, changed, and taken into the webmail. Nothing sends it but the user. */
export function ReadyLetter({ client, language, to, prepared, draftOf, children }: ReadyLetterProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { drafts, keep } = useLetterDraft(draftOf);
  const [taken, setTaken] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const writing = useWritingTo(client.id);
  const put = usePutText(() => setTaken(true));
  const { data: writeTo } = useAnswer('letter.writeTo', {});
  const { subject, body } = drafts[language] ?? prepared;
  const change = (part: Partial<Letter>) => keep(language, { subject, body, ...part });
  const begun = to === undefined ? undefined : { to, subject, body };

  function copy() {
    copyFrom(text.current);
    announce({ text: t('report.copied') });
    setTaken(true);
  }

  return (
    <>
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
      <div className="flex flex-wrap items-start justify-between gap-1.5">
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
        <span className="flex flex-wrap justify-end gap-1.5">{children({ subject, body }, taken)}</span>
      </div>
      {begun && !writing && !holdsText(writeTo ?? undefined, begun) && (
        <p className="text-ink-2 text-small">{t('chaseLetter.tooLong')}</p>
      )}
    </>
  );
}
