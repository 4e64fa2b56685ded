import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { ClientForm } from '../../components/client/ClientForm';
import { FirstDay } from '../../components/client/FirstDay';
import { ClientTable } from '../../components/list/ClientTable';
import { ColumnsChoice } from '../../components/list/ColumnsChoice';
import { useChosen } from '../../components/list/chosen';
import { FilterBar } from '../../components/list/FilterBar';
import { fieldsIn, infoFor } from '../../components/list/fields';
import { KeepList, ListTabs } from '../../components/list/ListBar';
import { ManyBar } from '../../components/list/ManyBar';
import { OrderChoice } from '../../components/list/OrderChoice';
import { useListView } from '../../components/list/useListView';
import { PageTitle } from '../../components/page/PageTitle';
import { Button, ButtonLink } from '../../components/ui/Button';
import { More } from '../../components/ui/More';
import { Empty } from '../../components/ui/Section';
import { TextBox } from '../../components/ui/TextField';
import type { Condition, Field, Filter } from '../../lib/domain/segments/filter';
import type { Order } from '../../lib/domain/segments/order';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** Every client, or those of a list: found by half a word, filtered, ordered, and many changed at once. */
export function ClientsPage({ isNew = false }: { isNew?: boolean }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(isNew);
  const { data: choices } = useAnswer('clients.lists', {});
  const view = useListView(choices);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [total, setTotal] = useState<number>();
  const fields = useMemo(() => fieldsIn(t, choices), [t, choices]);
  const chosen = useChosen();
  const keepView = useMutation({
    mutationFn: (kept: { columns: Field[]; order: Order }) => ask('clients.keepView', { ...kept, commandId: newId() }),
  });
  const { filter, order, columns, segment } = view;
  const shown = JSON.stringify([search, filter]);
  useEffect(() => chosen.none(), [shown]);

  const isEverybody = filter.conditions.length === 0 && search === '';
  const isByRank = search !== '' && order.by === 'name' && !order.isDescending;
  const change = (more: { columns?: Field[]; order?: Order }) => {
    view.change(more);
    if (!segment) keepView.mutate({ columns, order, ...more });
  };
  const count = chosen.count(total ?? 0);
  return (
    <>
      <PageTitle title={t('dashboard.clients')}>
        {total !== undefined && <span className="text-ink-2">{t('clients.count', { count: total })}</span>}
        <TextBox
          label={t('clients.search')}
          placeholder={t('clients.search')}
          type="search"
          className="sm:max-w-[280px]"
          value={typed}
          onChange={setTyped}
        />
        <Button look="primary" onClick={() => setAdding(true)}>
          {t('client.new')}
        </Button>
        <More label={t('clients.more')}>
          <ButtonLink look="quiet" href="#/care">
            {t('rhythm.title')}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/clients/import">
            {t('bring.link')}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/clients/duplicates">
            {t('merge.link')}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/bin">
            {t('bin.title')}
          </ButtonLink>
        </More>
      </PageTitle>
      {isAdding && (
        <ClientForm
          onClose={() => {
            setAdding(false);
            if (isNew) location.hash = '#/clients';
          }}
          onAdded={(clientId) => {
            location.hash = `#/clients/${clientId}`;
          }}
        />
      )}
      {choices && !(isEverybody && total === 0) && (
        <>
          <ListTabs segments={choices.segments} view={view} />
          <FilterBar fields={fields} filter={filter} onChange={(next) => view.change({ filter: next })}>
            <Idle filter={filter} onChange={(next) => view.change({ filter: next })} />
            <OrderChoice
              columns={columns.map((field) => infoFor(fields, field))}
              order={order}
              onChange={(next) => change({ order: next })}
            />
            <ColumnsChoice fields={fields} columns={columns} onChange={(next) => change({ columns: next })} />
            <KeepList view={view} />
          </FilterBar>
        </>
      )}
      <ClientTable
        asked={{ search, filter, ...(!isByRank && { order }) }}
        columns={columns.map((field) => infoFor(fields, field))}
        order={order}
        onOrder={(next) => change({ order: next })}
        chosen={chosen}
        onTotal={setTotal}
      />
      {total === 0 &&
        (isEverybody ? (
          <FirstDay />
        ) : search ? (
          <Empty title={t('clients.notFound', { search })} />
        ) : (
          <Empty title={t('list.nobody')}>{t('list.nobodyText')}</Empty>
        ))}
      {count > 0 && (
        <ManyBar
          who={chosen.isAll ? { search, filter, but: [...chosen.ids] } : { ids: [...chosen.ids] }}
          count={count}
          fields={fields}
          choices={choices}
          onDone={chosen.none}
        />
      )}
    </>
  );
}

const WITHOUT_NEXT: Condition = { field: 'next', op: 'none' };

/** Who has no next step is a click away, before any condition is put together. */
function Idle({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }) {
  const { t } = useWords();
  if (filter.conditions.some(({ field }) => field === 'next')) return null;
  return (
    <Button onClick={() => onChange({ ...filter, conditions: [...filter.conditions, WITHOUT_NEXT] })}>
      {t('list.idle')}
    </Button>
  );
}
