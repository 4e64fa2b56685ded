import { useState } from 'react';
import { ContactRulesForm } from '../../../components/tier/ContactRulesForm';
import { ContactTable } from '../../../components/tier/ContactTable';
import { Pager } from '../../../components/ui/Pager';
import { Empty } from '../../../components/ui/Section';
import { Toggles } from '../../../components/ui/Toggles';
import { type ContactsView, TIERS_SHOWN, type TierShown } from '../../../lib/domain/contactViews';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

const LIMIT = 50;

/** Clients with whom it is time to be in touch, by tier; how often that is meant stands above them. */
export function ContactPage() {
  const { t } = useWords();
  const [tier, setTier] = useState<TierShown>();
  const [offset, setOffset] = useState(0);
  const { data: view } = useAnswer('contacts.due', { ...(tier && { tier }), offset, limit: LIMIT });
  return (
    <div className="max-w-[960px]">
      <CareTitle view="contact">
        {view && view.total > 0 && (
          <span className="text-ink-2" role="status">
            {t('contacts.count', { count: view.total })}
          </span>
        )}
      </CareTitle>
      <p className="mb-3 max-w-[640px] text-ink-2">{t('contacts.text')}</p>
      {view && <ContactRulesForm rules={view.rules} />}
      {view?.rules.on && view.waiting > 0 && <p className="mb-3">{t('contacts.waiting', { count: view.waiting })}</p>}
      {view && (
        <TierFilter
          counts={view.counts}
          tier={tier}
          onTier={(chosen) => {
            setTier(chosen);
            setOffset(0);
          }}
        />
      )}
      {view && view.lines.length > 0 && <ContactTable lines={view.lines} />}
      {view && <Pager offset={offset} limit={LIMIT} total={view.total} onMove={setOffset} />}
      {view?.total === 0 && <Empty title={t('contacts.none')}>{t('contacts.noneText')}</Empty>}
    </div>
  );
}

interface TierFilterProps {
  counts: ContactsView['counts'];
  tier: TierShown | undefined;
  onTier(tier: TierShown | undefined): void;
}

/** How many of each tier are due and overdue; a click shows them alone. */
function TierFilter({ counts, tier, onTier }: TierFilterProps) {
  const { t, format } = useWords();
  const there = TIERS_SHOWN.filter((one) => one === tier || counts[one].due + counts[one].overdue > 0);
  if (there.length === 0) return null;
  return (
    <div className="mb-3">
      <Toggles
        label={t('contacts.title')}
        isQuiet
        choices={there.map((one) => ({
          value: one,
          words: (
            <>
              {t(`tier.${one}`)}
              {counts[one].due > 0 && (
                <span className="text-warn">
                  {' · '}
                  {t('contacts.dueOfTier', { number: format.count(counts[one].due) })}
                </span>
              )}
              {counts[one].overdue > 0 && (
                <span className="text-bad">
                  {' · '}
                  {t('contacts.overdueOfTier', { number: format.count(counts[one].overdue) })}
                </span>
              )}
            </>
          ),
        }))}
        value={tier}
        onChoose={onTier}
      />
    </div>
  );
}
