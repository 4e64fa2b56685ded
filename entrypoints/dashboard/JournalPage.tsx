import { useState } from 'react';
import { ClientPicker } from '../../components/client/ClientPicker';
import { JournalList } from '../../components/journal/JournalList';
import { PageTitle } from '../../components/page/PageTitle';
import { Button } from '../../components/ui/Button';
import { DayField } from '../../components/ui/DayField';
import { Field, LINE_BOX } from '../../components/ui/Field';
import { Empty } from '../../components/ui/Section';
import { type Choice, SelectField } from '../../components/ui/Select';
import type { Noun } from '../../lib/domain/journal';
import type { Day } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useJournal } from '../../lib/query/journal';
import { useWords } from '../../lib/query/words';

/** Who changed what and when, of everything or of one client, and the way back. */
export function JournalPage({ clientId }: { clientId?: string }) {
  const { t } = useWords();
  const [noun, setNoun] = useState<Noun | ''>('');
  const [on, setOn] = useState<Day | ''>('');
  const [by, setBy] = useState<'hand' | 'itself'>('hand');
  const { lines, more, isLoadingMore } = useJournal({
    byItself: by === 'itself',
    ...(clientId && { clientId }),
    ...(noun && { noun }),
    ...(on && { on }),
  });
  const nouns: Choice<Noun | ''>[] = [
    ['', t('journal.anyNoun')],
    ...SHOWN_NOUNS.map((one) => [one, t(`journal.noun.${one}`)] as const),
  ];
  return (
    <div className="max-w-[960px]">
      <PageTitle title={t('journal.title')} />
      <p className="mb-3 text-ink-2">{t('journal.text')}</p>
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <ClientFilter clientId={clientId} />
        <SelectField label={t('journal.noun')} box={LINE_BOX} choices={nouns} value={noun} onChange={setNoun} />
        <DayField label={t('journal.day')} className="max-w-[160px]" value={on} onChange={setOn} />
        <SelectField
          label={t('journal.by')}
          box={LINE_BOX}
          choices={[
            ['hand', t('journal.byHand')],
            ['itself', t('journal.byItself')],
          ]}
          value={by}
          onChange={setBy}
        />
      </div>
      {lines && lines.length > 0 && <JournalList lines={lines} />}
      {lines?.length === 0 && <Empty title={t('journal.none')}>{t('journal.noneText')}</Empty>}
      {more && (
        <p className="py-4 text-center">
          <Button onClick={more} disabled={isLoadingMore}>
            {t('journal.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What a person thinks of as a thing of its own; the rest is found under these. */
const SHOWN_NOUNS = [
  ...(['client', 'contact', 'activity', 'followUp', 'proposal', 'invoice'] as const),
  ...(['payment', 'paymentPromise', 'order', 'request', 'rules', 'setting'] as const),
] as const satisfies readonly Noun[];

function goTo(clientId?: string): void {
  location.hash = clientId ? `#/journal/clients/${clientId}` : '#/journal';
}

/** All clients, or the one that was chosen; which, stands in the address, so that a dossier leads here. */
function ClientFilter({ clientId }: { clientId: string | undefined }) {
  const { t } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const { data: dossier } = useAnswer(
    'client.show',
    { clientId: clientId ?? '-' },
    { enabled: clientId !== undefined },
  );
  const id = 'journal-client';
  if (isChoosing) {
    return (
      <div className="w-[240px] [&>div]:p-0">
        <ClientPicker
          autoFocus
          onPick={(chosen) => {
            setChoosing(false);
            goTo(chosen);
          }}
        />
      </div>
    );
  }
  return (
    <Field id={id} label={t('journal.client')}>
      <span className="flex gap-1">
        <Button id={id} className="max-w-[240px] truncate font-normal" onClick={() => setChoosing(true)}>
          {clientId ? (dossier?.client.name ?? t('client.gone')) : t('journal.anyClient')}
        </Button>
        {clientId && (
          <Button look="quiet" onClick={() => goTo()}>
            {t('journal.anyClient')}
          </Button>
        )}
      </span>
    </Field>
  );
}
