import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../components/ui/Button';
import { BOX, Field } from '../../components/ui/Field';
import { Heading } from '../../components/ui/Heading';
import { TextField } from '../../components/ui/TextField';
import { type Company, NO_COMPANY } from '../../lib/domain/settings';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

const FIELDS = Object.keys(NO_COMPANY) as (keyof Company)[];

/** The own firm, as it stands on statements and in payment codes. */
export function CompanySetting({ company: kept = NO_COMPANY }: { company: Company | undefined }) {
  const { t } = useWords();
  const id = useId();
  const [company, setCompany] = useState(kept);
  const edit = useCommand('settings.edit', () => t('company.kept'));
  const isSame = FIELDS.every((name) => company[name] === kept[name]);
  const field = (name: keyof Company, label: string, className = '') => (
    <TextField
      label={label}
      value={company[name]}
      maxLength={200}
      className={className}
      onChange={(text) => setCompany({ ...company, [name]: text })}
    />
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    edit.mutate({ company });
  }
  return (
    <form onSubmit={submit} className="border-line border-t py-3">
      <Heading level={3}>{t('company.title')}</Heading>
      <p className="mb-2 text-ink-2">{t('company.text')}</p>
      <div className="grid gap-2">
        {field('name', t('company.name'))}
        <Field id={id} label={t('company.details')}>
          <textarea
            id={id}
            className={BOX}
            rows={2}
            maxLength={2000}
            value={company.details}
            onChange={({ target }) => setCompany({ ...company, details: target.value })}
          />
        </Field>
        <div className="flex flex-wrap gap-2">
          {field('iban', 'IBAN', 'min-w-[220px]')}
          {field('bic', 'BIC')}
          {field('bankName', t('paymentCode.field.bankName'), 'min-w-[160px]')}
        </div>
        <details open={Boolean(kept.account)}>
          <summary className="cursor-pointer py-1 text-brand">{t('company.russian')}</summary>
          <div className="mt-1 flex flex-wrap gap-2">
            {field('account', t('company.account'), 'min-w-[200px]')}
            {field('bankNumber', t('company.bankNumber'))}
            {field('correspondent', t('paymentCode.field.correspondent'), 'min-w-[200px]')}
            {field('inn', t('paymentCode.field.inn'))}
            {field('kpp', t('paymentCode.field.kpp'))}
          </div>
        </details>
        <div className="flex justify-end">
          <Button type="submit" disabled={isSame || edit.isPending}>
            {t('invoice.editAction')}
          </Button>
        </div>
      </div>
    </form>
  );
}
