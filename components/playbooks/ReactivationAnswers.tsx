import { lazy, Suspense, useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { OutcomeForm } from '../reactivation/OutcomeForm';
import type { SeriesLetter as Letter } from '../reactivation/SeriesLetter';
import { useOutcome } from '../reactivation/useOutcome';
import { Button } from '../ui/Button';
import type { AnswersProps } from './answersProps';

// Loaded when it is first wanted: the popup must open at once.
const SeriesLetter = lazy(() =>
  import('../reactivation/SeriesLetter').then((module) => ({ default: module.SeriesLetter })),
);

/** What came of asking a client who stopped ordering; of a letter of the series, the letter. */
export function ReactivationAnswers({ subject, ...props }: AnswersProps) {
  const { data: view } = useAnswer('reactivation.show', { clientId: subject });
  const { data: dossier } = useAnswer('client.show', { clientId: subject });
  return view && dossier ? <Answers view={view} client={dossier.client} {...props} /> : null;
}

type Given = Omit<AnswersProps, 'subject'> & Pick<Parameters<typeof Letter>[0], 'view' | 'client'>;

function Answers({ view, client, leading, onCancel, children }: Given) {
  const { t } = useWords();
  const [form, setForm] = useState<'letter' | 'outcome' | undefined>();
  const close = () => setForm(undefined);
  const outcome = useOutcome({ line: view.line, asked: view.asked, today: view.today, onKept: close });
  const { letter } = view;
  if (form === 'letter' && letter) {
    return (
      <Suspense>
        <SeriesLetter {...{ view, letter, client }} onClose={close} />
      </Suspense>
    );
  }
  if (form === 'outcome' || !letter) {
    const cancel = letter ? close : onCancel;
    return (
      <div className="appear grid w-full gap-2 pt-1" data-testid="reactivation">
        <OutcomeForm
          outcome={outcome}
          today={view.today}
          action={t('reactivation.saveOne')}
          {...(cancel && { onCancel: cancel })}
        />
        {children}
      </div>
    );
  }
  return (
    <div className="appear flex w-full flex-wrap items-center gap-1.5 pt-1" data-testid="reactivation">
      <span className="w-full text-ink-2">{t(`reactivation.letter.${letter.letter}`)}</span>
      <Button look={leading ? 'primary' : 'plain'} onClick={() => setForm('letter')}>
        {t('reactivation.letter.open')}
      </Button>
      <Button onClick={() => setForm('outcome')}>{t('reactivation.letter.again')}</Button>
      {children}
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}
