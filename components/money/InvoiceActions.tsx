import { useEffect, useRef, useState } from 'react';
import type { InvoiceView } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { InstalmentsForm } from './InstalmentsForm';
import { CancelForm, CorrectionForm, EditForm, PaymentForm } from './InvoiceForms';

const FORMS = ['pay', 'credit', 'writeOff', 'instalments', 'edit', 'cancel'] as const;

type Form = (typeof FORMS)[number];

/** What can be entered about an invoice: buttons, and in their place the row that one of them opens. */
export function InvoiceActions({ view: { invoice, owed, status } }: { view: InvoiceView }) {
  const { t } = useWords();
  const [form, setForm] = useState<Form>();
  const buttons = useRef<HTMLDivElement>(null);
  const from = useRef<Form>(undefined);

  // Whoever leaves a form is again where they were.
  useEffect(() => {
    if (form || !from.current) return;
    const at = buttons.current;
    (at?.querySelector<HTMLElement>(`[data-form="${from.current}"]:enabled`) ?? at?.querySelector('button'))?.focus();
    from.current = undefined;
  }, [form]);

  const close = () => {
    from.current = form;
    setForm(undefined);
  };
  const needsDebt = (name: Form) => name === 'pay' || name === 'writeOff';
  const offered = FORMS.filter((name) => status !== 'cancelled' && (owed.minor > 0 || !needsDebt(name)));
  if (form && offered.includes(form)) {
    const props = { invoice, owed, onClose: close };
    return (
      <Card as="section" aria-label={t(`invoice.do.${form}`)}>
        <Heading level={3}>{t(`invoice.do.${form}`)}</Heading>
        {form === 'pay' && <PaymentForm {...props} />}
        {(form === 'credit' || form === 'writeOff') && <CorrectionForm {...props} kind={form} />}
        {form === 'instalments' && <InstalmentsForm {...props} />}
        {form === 'edit' && <EditForm {...props} />}
        {form === 'cancel' && <CancelForm {...props} />}
      </Card>
    );
  }
  return (
    <div ref={buttons} className="flex flex-wrap gap-1.5">
      {offered.map((name) => (
        <Button key={name} data-form={name} onClick={() => setForm(name)}>
          {t(`invoice.do.${name}`)}
        </Button>
      ))}
    </div>
  );
}
