import type { FormEvent } from 'react';
import { AMENDS, SAID, WHYS } from '../../lib/domain/reactivation';
import { addDays, addMonths, type Day } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { DayField } from '../ui/DayField';
import { Heading } from '../ui/Heading';
import { type Choice, SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { Outcome } from './useOutcome';

interface OutcomeFormProps {
  outcome: Outcome;
  today: Day;
  /** The word on the button that keeps it. */
  action: string;
  /** Digits say it too. */
  hasKeys?: boolean;
  onCancel?: () => void;
}

/** What came of asking them, then why they stopped, then what else there is to say. */
export function OutcomeForm(props: OutcomeFormProps) {
  switch (props.outcome.stage) {
    case 'said':
      return <SaidChoice {...props} />;
    case 'why':
      return <WhyChoice {...props} />;
    case 'details':
      return <DetailsForm {...props} />;
  }
}

function SaidChoice({ outcome, hasKeys = false, onCancel }: OutcomeFormProps) {
  const { t } = useWords();
  return (
    <section aria-label={t('reactivation.outcome')}>
      <Heading level={3} className="mb-1.5">
        {t('reactivation.outcome')}
      </Heading>
      <ul className="grid grid-cols-1 gap-1.5 sm:grid-cols-2">
        {SAID.map((said, i) => (
          <li key={said}>
            <button
              type="button"
              className="grid h-full w-full grid-cols-[auto_1fr] items-baseline gap-x-2 rounded-lg border border-line bg-surface px-2.5 py-1.5 text-left hover:bg-canvas disabled:opacity-50"
              disabled={outcome.isPending}
              onClick={() => outcome.say(said)}
            >
              {hasKeys ? <Key name={String(i + 1)} /> : <span />}
              <span>
                <span className="block font-semibold">{t(`reactivation.said.${said}`)}</span>
                <span className="block text-ink-2 text-small">{t(`reactivation.then.${said}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hasKeys && <p className="mt-1.5 text-ink-2 text-small max-md:hidden">{t('reactivation.outcomeKeys')}</p>}
      {onCancel && (
        <div className="mt-2 flex justify-end">
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="rounded border border-line px-1 text-ink-2 text-tiny max-md:hidden">
      {name}
    </span>
  );
}

function WhyChoice({ outcome, hasKeys = false, onCancel }: OutcomeFormProps) {
  const { t } = useWords();
  const { said } = outcome;
  return (
    <section aria-label={t('reactivation.whyTitle')}>
      {said && <p className="text-ink-2">{t('reactivation.chosen', { said: t(`reactivation.said.${said}`) })}</p>}
      <Heading level={3} className="mb-1.5">
        {t('reactivation.whyTitle')}
      </Heading>
      <div className="flex flex-wrap gap-1.5">
        {WHYS.map((why, i) => (
          <Button key={why} disabled={outcome.isPending} onClick={() => outcome.sayWhy(why)}>
            {hasKeys && <Key name={String(i + 1)} />}
            {t(`reactivation.why.${why}`)}
          </Button>
        ))}
        <Button disabled={outcome.isPending} onClick={() => outcome.sayWhy(null)}>
          {hasKeys && <Key name="0" />}
          {t('reactivation.whyUnknown')}
        </Button>
        <Button look="quiet" onClick={onCancel ?? outcome.back}>
          {t(onCancel ? 'cancel' : 'reactivation.script.back')}
        </Button>
      </div>
      {hasKeys && <p className="mt-1.5 text-ink-2 text-small max-md:hidden">{t('reactivation.whyKeys')}</p>}
    </section>
  );
}

const MONTHS = [3, 6, 12] as const;

function DetailsForm({ outcome, today, action }: OutcomeFormProps) {
  const { t } = useWords();
  const { said, why, details, change, isPending } = outcome;
  if (!said) return null;
  const isLeaving = said === 'left' || said === 'never';
  const looks: Choice<Day | ''>[] = [
    ['', t('reactivation.keepOpen.none')],
    ...MONTHS.map((count): Choice<Day> => [addMonths(today, count), t(`reactivation.keepOpen.${count}`)]),
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    void outcome.keep();
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        outcome.back();
      }}
      className="appear grid gap-2"
    >
      <p>
        <b className="font-semibold">{t(`reactivation.said.${said}`)}</b>
        {why && ` · ${t(`reactivation.why.${why}`)}`}
        <span className="block text-ink-2">{t(`reactivation.then.${said}`)}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <TextField
          label={t('reactivation.note')}
          value={details.note}
          maxLength={1_000}
          onChange={(note) => change({ note })}
          autoFocus
        />
        {said === 'later' && (
          <DayField
            label={t('reactivation.until')}
            value={details.until}
            min={addDays(today, 1)}
            required
            onChange={(until) => change({ until })}
          />
        )}
        {said === 'left' && (
          <SelectField
            label={t('reactivation.keepOpen')}
            choices={looks}
            value={details.until}
            onChange={(until) => change({ until })}
          />
        )}
        {isLeaving && (
          <SelectField
            label={t('reactivation.amends')}
            choices={AMENDS.map((one) => [one, t(`reactivation.amends.${one}`)] as const)}
            value={details.amends}
            onChange={(amends) => change({ amends })}
          />
        )}
      </div>
      {outcome.hasLetters && (
        <Checkbox checked={details.byLetter} onChange={(byLetter) => change({ byLetter })}>
          {t('reactivation.byLetter')}
        </Checkbox>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={outcome.back}>
          {t('reactivation.script.back')}
        </Button>
        <Button look="primary" type="submit" disabled={isPending || (said === 'later' && !details.until)}>
          {action}
        </Button>
      </div>
    </form>
  );
}
