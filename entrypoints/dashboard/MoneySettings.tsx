import { useId } from 'react';
import { currencyChoices } from '../../components/money/currencies';
import { LadderEditor } from '../../components/money/LadderEditor';
import { TermsField } from '../../components/money/TermsField';
import { Heading } from '../../components/ui/Heading';
import { Select } from '../../components/ui/Select';
import { HOLD_PERCENT } from '../../lib/domain/ledger/debtHold';
import type { Settings } from '../../lib/domain/settings';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { CompanySetting } from './CompanySetting';
import { Setting } from './Setting';

const PERCENTS = Array.from(
  { length: (HOLD_PERCENT.most - HOLD_PERCENT.least) / 5 + 1 },
  (_, i) => HOLD_PERCENT.least + 5 * i,
);

/** What holds for money until a client or an invoice has something of its own. */
export function MoneySettings({ settings: { money, company } }: { settings: Settings }) {
  const { t, format } = useWords();
  const id = useId();
  const edit = useCommand('settings.edit', () => t('dashboard.settings'));
  const change = (changed: Partial<typeof money>) => edit.mutate({ money: { ...money, ...changed } });
  const percents = [...new Set([...PERCENTS, money.holdPercent])].sort();
  return (
    <>
      <Heading level={2} className="mt-6 mb-2">
        {t('dashboard.money')}
      </Heading>
      <Setting id={`${id}currency`} label={t('money.currency')} text={t('settings.currencyText')}>
        <Select
          id={`${id}currency`}
          choices={currencyChoices(money.currency)}
          value={money.currency}
          onChange={(currency) => change({ currency })}
        />
      </Setting>
      <Setting id={`${id}terms`} label={t('settings.terms')} text={t('settings.termsText')}>
        <TermsField id={`${id}terms`} terms={money.terms} onChange={(terms) => terms && change({ terms })} />
      </Setting>
      <Setting id={`${id}hold`} label={t('settings.hold')} text={t('settings.holdText')}>
        <Select
          id={`${id}hold`}
          choices={percents.map((percent) => [percent, format.percent(percent / 100)])}
          value={money.holdPercent}
          onChange={(holdPercent) => change({ holdPercent })}
        />
      </Setting>
      <CompanySetting company={company} />
      <section className="border-line border-t py-3">
        <Heading level={3}>{t('ladder.title')}</Heading>
        <p className="mb-2 text-ink-2">{t('ladder.text')}</p>
        <LadderEditor of={{ everyone: true }} />
      </section>
    </>
  );
}
