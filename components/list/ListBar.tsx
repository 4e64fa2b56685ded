import { useState } from 'react';
import type { Segment } from '../../lib/domain/segments/segment';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { TAB, TAB_LIST } from '../ui/tabLooks';
import type { ListView } from './useListView';

interface ListBarProps {
  view: ListView;
}

/** The lists that were kept. */
export function ListTabs({ segments, view }: ListBarProps & { segments: readonly Segment[] }) {
  const { t } = useWords();
  if (segments.length === 0) return null;
  return (
    <nav aria-label={t('list.lists')} className={`mb-4 ${TAB_LIST}`}>
      {[undefined, ...segments].map((one) => (
        <button
          key={one?.id ?? ''}
          type="button"
          aria-current={view.segment?.id === one?.id ? 'page' : undefined}
          onClick={() => view.show(one)}
          className={`max-w-[220px] truncate ${TAB}`}
        >
          {one?.name ?? t('list.everybody')}
        </button>
      ))}
    </nav>
  );
}

/** What is shown now becomes a list, or another than it was. */
export function KeepList({ view }: ListBarProps) {
  const { t } = useWords();
  const [isNaming, setNaming] = useState(false);
  const keep = useCommand('segment.keep', ({ name }) => t('list.kept', { name: name.trim() }));
  const remove = useCommand('segment.remove', () => t('list.removed', { name: view.segment?.name ?? '' }));
  const { segment, filter, columns, order } = view;
  const now = { filter, columns, order };
  const isChanged = segment !== undefined && JSON.stringify(now) !== JSON.stringify(contentOf(segment));
  if (isNaming) {
    return (
      <NameForm
        onKeep={async (name) => {
          const { output } = await keep.mutateAsync({ name, ...now });
          view.show({ id: output.segmentId, name: name.trim(), ...now });
          return true;
        }}
        onCancel={() => setNaming(false)}
      />
    );
  }
  return (
    <>
      {isChanged && (
        <Button
          look="link"
          onClick={() => {
            keep.mutate({ segmentId: segment.id, name: segment.name, ...now });
            view.show({ ...segment, ...now });
          }}
        >
          {t('list.keepChanges')}
        </Button>
      )}
      {filter.conditions.length > 0 && (!segment || isChanged) && (
        <Button look="link" onClick={() => setNaming(true)}>
          {t('list.keep')}
        </Button>
      )}
      {segment && (
        <Button
          look="link"
          onClick={() => {
            remove.mutate({ segmentId: segment.id });
            view.show(undefined);
          }}
        >
          {t('list.remove')}
        </Button>
      )}
    </>
  );
}

function contentOf({ filter, columns, order }: Segment) {
  return { filter, columns, order };
}

function NameForm({ onKeep, onCancel }: { onKeep(name: string): Promise<boolean>; onCancel(): void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  return (
    <div className="w-full max-w-[420px]">
      <InlineForm
        action={t('list.keep')}
        disabled={name.trim() === ''}
        onSubmit={() => onKeep(name).catch(() => false)}
        onCancel={onCancel}
      >
        <TextField label={t('list.name')} maxLength={100} value={name} onChange={setName} autoFocus />
      </InlineForm>
    </div>
  );
}
