import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { PlanLine } from '../../lib/domain/planViews';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { PlanForm } from './PlanForm';
import { bonusWords, periodWords } from './planWords';

/** Plans of clients: what is done and left in the period that runs, and what is missing to the bonus. */
export function PlanTable({ lines }: { lines: readonly PlanLine[] }) {
  const words = useWords();
  const { t, format } = words;
  const [open, setOpen] = useState<string>();
  const { place, back } = useFocusBack<HTMLDivElement>(open !== undefined);
  const money = (minor: number, { amount: { currency } }: PlanLine) => format.money({ minor, currency });
  return (
    <div ref={place}>
      <Table
        name={t('plan.title')}
        narrow="list"
        rows={lines}
        keyOf={({ plan }) => plan.id}
        rowProps={({ plan }) => ({ 'data-plan': plan.id })}
        columns={[
          {
            key: 'client',
            title: t('plan.client'),
            isName: true,
            cell: ({ clientId, clientName }) => (
              <a href={`#/clients/${clientId}`} className="font-semibold text-brand hover:underline">
                {clientName}
              </a>
            ),
          },
          { key: 'period', title: t('plan.period'), cell: (line) => periodWords(words, line) },
          { key: 'plan', title: t('plan.plan'), align: 'right', cell: (line) => money(line.amount.minor, line) },
          {
            key: 'done',
            title: t('plan.done'),
            align: 'right',
            cell: (line) => (
              <span className="whitespace-nowrap">
                {money(line.done, line)}{' '}
                <span className="text-ink-2">{format.percent(line.done / line.amount.minor)}</span>
              </span>
            ),
          },
          {
            key: 'left',
            title: t('plan.left'),
            align: 'right',
            cell: (line) => (line.left > 0 ? money(line.left, line) : <Tag tone="good">{t('plan.reached')}</Tag>),
          },
          {
            key: 'bonus',
            title: t('plan.bonus'),
            cell: (line) => {
              const said = bonusWords(words, line);
              return said ? <span className={line.isNear ? 'font-semibold text-warn' : ''}>{said}</span> : '–';
            },
          },
          {
            key: 'edit',
            title: t('plan.edit'),
            isTitleHidden: true,
            cell: ({ plan, clientName }) => (
              <Button
                look="quiet"
                className="-my-1 size-8 px-0!"
                aria-label={t('plan.editOf', { name: clientName })}
                title={t('plan.edit')}
                onClick={() => setOpen(plan.id)}
              >
                <Pencil size={14} aria-hidden="true" />
              </Button>
            ),
          },
        ]}
        below={({ plan }) =>
          open === plan.id && (
            <Card tone="brand" className="my-1">
              <PlanForm
                clientId={plan.clientId}
                plan={plan}
                onClose={() => {
                  back();
                  setOpen(undefined);
                }}
              />
            </Card>
          )
        }
      />
    </div>
  );
}
