import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { useNow } from '../followup/useNow';
import { Button, ButtonLink } from '../ui/Button';
import { AddresseeForm, AskedForm, DisputeForm, PartPaidForm, PromisedForm } from './ChaseForms';
import { StepWords } from './StepWords';
import { useChaseCommands } from './useChaseCommands';

// Loaded when they are first wanted: the popup must open at once.
const ChaseLetter = lazy(() => import('./ChaseLetter').then((module) => ({ default: module.ChaseLetter })));
const CallScript = lazy(() => import('./CallScript').then((module) => ({ default: module.CallScript })));

const FORMS = ['promised', 'partPaid', 'disputed', 'addressee', 'asked'] as const;

type Form = (typeof FORMS)[number] | 'letter';

interface ChaseAnswersProps {
  invoiceId: string;
  /** It is the one next thing of the view. */
  leading?: boolean;
  /** In the place of a follow-up's buttons, to which it gives way again. */
  onCancel?: () => void;
  /** What else can be done about the step. */
  children?: ReactNode;
}

/** "Still unpaid?": what is owed, what was said last time, whom to call, and what they answered in one click or one row. */
export function ChaseAnswers({ invoiceId, ...props }: ChaseAnswersProps) {
  const { data: view } = useAnswer('chase.show', { invoiceId });
  return view ? <Answers view={view} {...props} /> : null;
}

function Answers({
  view,
  leading = false,
  onCancel,
  children,
}: { view: ChaseStepView } & Omit<ChaseAnswersProps, 'invoiceId'>) {
  const { t } = useWords();
  const [chosen, setForm] = useState<Form>();
  const { paid, done } = useChaseCommands();
  const { invoice, step, contact, client } = view;
  // Paid or promised meanwhile, there is no letter to write any more.
  const form = chosen === 'letter' && !(step && client) ? undefined : chosen;
  const answer = { invoiceId: invoice.id, ...(step && { followUpId: step.followUpId }) };
  const { place, back } = useFocusBack<HTMLFieldSetElement>(form !== undefined);
  const close = () => {
    back();
    setForm(undefined);
  };
  const props = { view, answer, onClose: close };
  const writes = step?.kind === 'letter';

  async function sent() {
    if (step && (await done({ ...answer, followUpId: step.followUpId, by: 'letter' }))) close();
  }

  return (
    <div className="appear grid w-full grid-cols-1 gap-2 pt-1" data-testid="chase">
      <WhatIsOwed view={view} />
      {form === 'promised' && <PromisedForm {...props} />}
      {form === 'partPaid' && <PartPaidForm {...props} />}
      {form === 'disputed' && <DisputeForm {...props} />}
      {form === 'addressee' && <AddresseeForm {...props} />}
      {form === 'asked' && <AskedForm {...props} />}
      {form === 'letter' && step && client && (
        <Suspense>
          <ChaseLetter key={step.followUpId} {...{ view, client, step }} onSent={sent} onClose={close} />
        </Suspense>
      )}
      {!form && (
        <fieldset ref={place} className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{t('money.stillUnpaid')}</legend>
          {writes && (
            <>
              <Button look={leading ? 'primary' : 'plain'} onClick={() => setForm('letter')}>
                {t('chaseLetter.open')}
              </Button>
              <Button onClick={sent}>{t('chaseLetter.sent')}</Button>
            </>
          )}
          {!writes && contact?.phone && (
            <ButtonLink look={leading && step ? 'primary' : 'plain'} href={`tel:${contact.phone}`}>
              {t('call')}
            </ButtonLink>
          )}
          <Button onClick={() => paid(answer)}>{t('answer.paid')}</Button>
          {FORMS.filter((name) => isOffered(name, view)).map((name) => (
            <Button key={name} onClick={() => setForm(name)}>
              {t(`answer.${name}`)}
            </Button>
          ))}
          {step && !writes && <Button onClick={() => setForm('letter')}>{t('chaseLetter.open')}</Button>}
          {writes && contact?.phone && <ButtonLink href={`tel:${contact.phone}`}>{t('call')}</ButtonLink>}
          {children}
          {onCancel && (
            <Button look="quiet" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </fieldset>
      )}
    </div>
  );
}

function isOffered(form: (typeof FORMS)[number], { step, contacts, contact, dispute }: ChaseStepView): boolean {
  // Of a letter there is nothing to say but that it was sent.
  if (form === 'asked') return step !== undefined && step.kind !== 'letter';
  if (form === 'addressee') return contacts.some(({ id }) => id !== contact?.id);
  return form !== 'disputed' || !dispute;
}

function WhatIsOwed({ view }: { view: ChaseStepView }) {
  const { t, format } = useWords();
  const now = useNow();
  const { invoice, owed, daysLate, lastSaid, contact, chase, step } = view;
  return (
    <div>
      <p>
        <a
          href={`/dashboard.html#/invoices/${invoice.id}`}
          target="_blank"
          rel="noreferrer"
          className="font-semibold hover:underline"
        >
          {t('answer.invoice', { number: invoice.number })}
        </a>
        {' · '}
        <b className="font-semibold">{format.money(owed)}</b>{' '}
        {daysLate > 0 ? (
          <span className="text-bad">{t('invoice.late', { count: daysLate })}</span>
        ) : (
          <span className="text-ink-2">{t('invoice.dueOn', { when: format.date(invoice.due, now) })}</span>
        )}
      </p>
      {chase && chase.state !== 'step' && (
        <p className="my-0.5">
          <StepWords line={view} now={now} />
        </p>
      )}
      {contact && (
        <p className="text-ink-2">
          {contact.name}
          {contact.phone && ` · ${contact.phone}`}
        </p>
      )}
      {lastSaid && (
        <p className="line-clamp-3 text-ink-2">
          {t('invoice.lastSaid', { when: format.date(lastSaid.on, now) })} {lastSaid.text}
        </p>
      )}
      {step?.kind === 'call' && (
        <Suspense>
          <CallScript view={{ ...view, step }} />
        </Suspense>
      )}
    </div>
  );
}
