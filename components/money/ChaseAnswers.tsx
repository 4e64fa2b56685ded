import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { useNow } from '../followup/useNow';
import { Button, ButtonLink } from '../ui/Button';
import { More } from '../ui/More';
import { AddresseeForm, AskedForm, DisputeForm, PartPaidForm, PromisedForm } from './ChaseForms';
import { StepWords } from './StepWords';
import { useChaseCommands } from './useChaseCommands';

// Loaded when they are first wanted: the popup must open at once.
const ChaseLetter = lazy(() => import('./ChaseLetter').then((module) => ({ default: module.ChaseLetter })));
const CallScript = lazy(() => import('./CallScript').then((module) => ({ default: module.CallScript })));

/** Answers that are given more seldom than that it is paid or promised. */
const SELDOM = ['asked', 'partPaid', 'disputed', 'addressee'] as const;

type Seldom = (typeof SELDOM)[number];

type Form = 'promised' | Seldom | 'letter';

interface ChaseAnswersProps {
  invoiceId: string;
  /** It is the one next thing of the view. */
  leading?: boolean;
  /** In the place of a follow-up's buttons, to which it gives way again. */
  onCancel?: () => void;
  /** What else can be done about the step. */
  children?: ReactNode;
}

/**
 * "Still unpaid?": what is owed, what was said last time, and what they answered in one click or one row: how it is
 * asked leads, paid and promised are beside it, the rest is behind "more".
 */
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

  const answerBy = (name: 'promised' | Seldom) => (
    <Button key={name} onClick={() => setForm(name)}>
      {t(`answer.${name}`)}
    </Button>
  );
  // What the step is done by leads; the other way is there for whoever wants it. Who has no telephone is written to.
  const byLetter = writes || (step !== undefined && !contact?.phone);
  const lookOf = (leads: boolean) => (leading && step && leads ? 'primary' : 'plain');
  const letter = (
    <Button look={lookOf(byLetter)} onClick={() => setForm('letter')}>
      {t('chaseLetter.open')}
    </Button>
  );
  const call = contact?.phone && (
    <ButtonLink look={lookOf(!byLetter)} href={`tel:${contact.phone}`}>
      {t('call')}
    </ButtonLink>
  );

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
          {byLetter ? letter : call}
          <Button onClick={() => paid(answer)}>{t('answer.paid')}</Button>
          {answerBy('promised')}
          <More>
            {writes && <Button onClick={sent}>{t('chaseLetter.sent')}</Button>}
            {SELDOM.filter((name) => isOffered(name, view)).map(answerBy)}
            {step && (byLetter ? call : letter)}
          </More>
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

function isOffered(form: Seldom, { step, contacts, contact, dispute }: ChaseStepView): boolean {
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
