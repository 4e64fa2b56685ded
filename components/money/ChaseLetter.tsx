import { useRef, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import type { Letter, LetterStep } from '../../lib/domain/playbooks/chase/letters';
import { type Language, NO_COMPANY } from '../../lib/domain/settings';
import { holdsText } from '../../lib/domain/writeTo';
import { useAnswer } from '../../lib/query';
import { useAnnounce } from '../../lib/query/announce';
import { useWords } from '../../lib/query/words';
import { useWritingTo } from '../../lib/query/writing';
import { ClientLanguage } from '../client/ClientLanguage';
import { WriteLink } from '../letter/WriteLink';
import { copyFrom } from '../page/copyFrom';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { TextBox } from '../ui/TextField';
import { letterAbout } from './letterAbout';
import { useLetterDraft } from './useLetterDraft';
import { usePutText } from './usePutText';
import { useWordsIn } from './useWordsIn';

interface ChaseLetterProps {
  view: ChaseStepView;
  client: Client;
  step: NonNullable<ChaseStepView['step']>;
  /** It has gone out: the step is done. */
  onSent(): void;
  onClose(): void;
}

/** The step's letter in the client's language: read over, changed, and taken into the webmail. Nothing sends it but the user. */
export function ChaseLetter({ view, client, step, onSent, onClose }: ChaseLetterProps) {
  const { t, language: own } = useWords();
  const announce = useAnnounce();
  const language = languageOf(client, own);
  const prepared = usePrepared(view, client, step.letter, language);
  const { drafts, keep } = useLetterDraft(step.followUpId);
  const [taken, setTaken] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const writing = useWritingTo(client.id);
  const put = usePutText(() => setTaken(true));
  const { data: writeTo } = useAnswer('letter.writeTo', {});

  if (!prepared) return null;
  const { subject, body } = drafts[language] ?? prepared;
  const change = (part: Partial<Letter>) => keep(language, { subject, body, ...part });
  const to = view.contact?.email;
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
      data-testid="chase-letter"
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
          <Button look={taken ? 'primary' : 'plain'} onClick={onSent}>
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

/** Undefined until it is known who signs, and their words are there. */
function usePrepared(view: ChaseStepView, client: Client, step: LetterStep, language: Language): Letter | undefined {
  const words = useWordsIn(language);
  const { data: settings } = useAnswer('settings.show', {});
  if (!settings || !words) return undefined;
  const { company = NO_COMPANY } = settings;
  const parties = {
    client: client.name,
    contact: view.contact?.name,
    own: company.name,
    promised: view.promise?.until,
  };
  const { subject, body } = letterAbout(step, view, parties, words);
  return { subject, body: body.trimEnd() };
}
