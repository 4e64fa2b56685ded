import { useState } from 'react';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button, ButtonLink } from '../ui/Button';
import { AddresseeForm, AskedForm, DisputeForm, PartPaidForm, PromisedForm } from './ChaseForms';
import { useChaseCommands } from './useChaseCommands';

const FORMS = ['promised', 'partPaid', 'disputed', 'addressee', 'asked'] as const;

type Form = (typeof FORMS)[number];

interface ChaseAnswersProps {
  invoiceId: string;
  /** In the place of a follow-up's buttons, to which it gives way again. */
  onCancel?: () => void;
}

/** "Still unpaid?": what is owed, what was said last time, whom to call, and what they answered in one click or one row. */
export function ChaseAnswers({ invoiceId, onCancel }: ChaseAnswersProps) {
  const { data: view } = useAnswer('chase.show', { invoiceId });
  return view ? <Answers view={view} onCancel={onCancel} /> : null;
}

function Answers({ view, onCancel }: { view: ChaseStepView; onCancel: (() => void) | undefined }) {
  const { t } = useWords();
  const [form, setForm] = useState<Form>();
  const { paid } = useChaseCommands();
  const { invoice, step, contact } = view;
  const answer = { invoiceId: invoice.id, ...(step && { followUpId: step.followUpId }) };
  const props = { view, answer, onClose: () => setForm(undefined) };
  return (
    <div className="appear grid w-full gap-2 pt-1" data-testid="chase">
      <WhatIsOwed view={view} />
      {form === 'promised' && <PromisedForm {...props} />}
      {form === 'partPaid' && <PartPaidForm {...props} />}
      {form === 'disputed' && <DisputeForm {...props} />}
      {form === 'addressee' && <AddresseeForm {...props} />}
      {form === 'asked' && <AskedForm {...props} />}
      {!form && (
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{t('money.stillUnpaid')}</legend>
          <Button onClick={() => paid(answer)}>{t('answer.paid')}</Button>
          {FORMS.filter((name) => isOffered(name, view)).map((name) => (
            <Button key={name} onClick={() => setForm(name)}>
              {t(`answer.${name}`)}
            </Button>
          ))}
          {contact?.phone && <ButtonLink href={`tel:${contact.phone}`}>{t('call')}</ButtonLink>}
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

function isOffered(form: Form, { step, contacts, contact, dispute }: ChaseStepView): boolean {
  if (form === 'asked') return step !== undefined;
  if (form === 'addressee') return contacts.some(({ id }) => id !== contact?.id);
  return form !== 'disputed' || !dispute;
}

function WhatIsOwed({ view: { invoice, owed, daysLate, lastSaid, contact } }: { view: ChaseStepView }) {
  const { t, format } = useWords();
  const now = useNow();
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
    </div>
  );
}
