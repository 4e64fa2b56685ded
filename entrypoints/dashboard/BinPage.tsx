import { useState } from 'react';
import { useNow } from '../../components/followup/useNow';
import { PageTitle } from '../../components/page/PageTitle';
import { Button } from '../../components/ui/Button';
import { Pager } from '../../components/ui/Pager';
import { Empty } from '../../components/ui/Section';
import { type Column, Table } from '../../components/ui/Table';
import { type BinLine, type Binned, DAYS_IN_BIN } from '../../lib/domain/bin';
import { explain, type Translate } from '../../lib/i18n/words';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

const SHOWN = 50;

/** What was removed in the last days, and the way back. */
export function BinPage() {
  const { t } = useWords();
  const [offset, setOffset] = useState(0);
  const { data: bin } = useAnswer('bin.show', { offset, limit: SHOWN });
  if (!bin) return null;
  return (
    <div className="max-w-[960px]">
      <a href="#/clients" className="text-brand hover:underline">
        {t('dossier.back')}
      </a>
      <PageTitle title={t('bin.title')} />
      {bin.total === 0 ? (
        <Empty title={t('bin.empty')}>{t('bin.emptyText', { days: DAYS_IN_BIN })}</Empty>
      ) : (
        <>
          <p className="mb-3 text-ink-2">{t('bin.text', { days: DAYS_IN_BIN })}</p>
          <BinTable lines={bin.lines} />
          <Pager offset={offset} limit={SHOWN} total={bin.total} onMove={setOffset} />
        </>
      )}
    </div>
  );
}

function BinTable({ lines }: { lines: BinLine[] }) {
  const { t, format } = useWords();
  // Renews what is said of the days.
  useNow();
  const columns: Column<BinLine>[] = [
    {
      key: 'what',
      title: t('bin.what'),
      isName: true,
      cell: (line) => <What line={line} />,
      cellClassName: 'max-md:col-span-2',
    },
    {
      key: 'along',
      title: t('bin.along'),
      width: 'w-[34%]',
      cell: (line) => alongWords(line, t),
      cellClassName: (line) => `text-ink-2 max-md:col-span-2 ${alongWords(line, t) ? '' : 'max-md:hidden'}`,
    },
    {
      key: 'when',
      title: t('bin.when'),
      width: 'w-[110px]',
      cell: ({ at }) => format.past(at, Date.now()),
      cellClassName: 'whitespace-nowrap text-ink-2 max-md:self-center',
    },
    {
      key: 'back',
      title: t('bin.putBack'),
      isTitleHidden: true,
      width: 'w-[150px]',
      align: 'right',
      cell: (line) => <PutBack line={line} />,
    },
  ];
  return <Table name={t('bin.title')} columns={columns} rows={lines} keyOf={({ entryId }) => entryId} narrow="cards" />;
}

function What({ line }: { line: BinLine }) {
  const { t } = useWords();
  const { noun, title, clientName, blocked } = line;
  return (
    <>
      <b className="line-clamp-3 break-words font-semibold">{title || t(`bin.noun.${noun}`)}</b>
      <span className="text-ink-2">
        {t(`bin.noun.${noun}`)}
        {clientName && ` ${t('bin.of', { client: clientName })}`}
      </span>
      {blocked && <span className="block text-warn">{explain(t, 'refusal', blocked)}</span>}
    </>
  );
}

function PutBack({ line: { entryId, title, noun, blocked } }: { line: BinLine }) {
  const { t } = useWords();
  const what = title || t(`bin.noun.${noun}`);
  const putBack = useCommand('bin.putBack', () => t('bin.back', { what }));
  return (
    <Button
      aria-label={t('bin.putBackOf', { what })}
      disabled={blocked !== undefined || putBack.isPending}
      onClick={() => putBack.mutate({ entryId })}
    >
      {t('bin.putBack')}
    </Button>
  );
}

function alongWords({ along }: BinLine, t: Translate): string {
  const counts = Object.entries(along) as [Binned, number][];
  return counts.map(([noun, count]) => t(`bin.count.${noun}`, { count })).join(', ');
}
