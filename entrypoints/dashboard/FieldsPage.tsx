import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { FieldForm } from '../../components/client/FieldForm';
import { fieldName } from '../../components/client/fieldName';
import { useFocusBack } from '../../components/followup/useFocusBack';
import { PageTitle } from '../../components/page/PageTitle';
import { Button } from '../../components/ui/Button';
import { Card } from '../../components/ui/Card';
import { Tag } from '../../components/ui/Tag';
import type { FieldDefinition } from '../../lib/domain/fields';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** Which facts the dossier asks for: the template, changed, and fields of one's own. */
export function FieldsPage() {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { place, back } = useFocusBack<HTMLDivElement>(isAdding);
  const { data: fields } = useAnswer('field.list', {});
  if (!fields) return null;
  return (
    <div ref={place} className="max-w-[640px]">
      <a href="#/settings" className="text-brand hover:underline">
        {t('field.back')}
      </a>
      <PageTitle title={t('field.title')}>
        {!isAdding && <Button onClick={() => setAdding(true)}>{t('field.new')}</Button>}
      </PageTitle>
      <p className="mb-3 text-ink-2">{t('field.text')}</p>
      {isAdding && (
        <Card tone="brand" className="mb-3">
          <FieldForm
            onClose={() => {
              back();
              setAdding(false);
            }}
          />
        </Card>
      )}
      <ol className="border-line border-t">
        {fields.map((field, i) => (
          <FieldLine
            key={field.id}
            field={field}
            before={fields[i - 1]?.id}
            after={fields[i + 2]?.id}
            isLast={i === fields.length - 1}
          />
        ))}
      </ol>
    </div>
  );
}

interface FieldLineProps {
  field: FieldDefinition;
  /** Before which it comes when it is moved up, or down; down past the last it comes at the end. */
  before: string | undefined;
  after: string | undefined;
  isLast: boolean;
}

function FieldLine({ field, before, after, isLast }: FieldLineProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = fieldName(t, field);
  const { place, back } = useFocusBack<HTMLSpanElement>(isOpen);
  const move = useCommand('field.move', () => t('field.moved'));
  const edit = useCommand('field.edit', () => t('field.changed', { name }));
  if (isOpen) {
    return (
      <li>
        <Card tone="brand" className="my-2">
          <FieldForm
            field={field}
            onClose={() => {
              back();
              setOpen(false);
            }}
          />
        </Card>
      </li>
    );
  }
  const icon = 'size-8 px-0!';
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-line border-b py-1.5">
      <div className={`min-w-[180px] flex-1 ${field.isHidden ? 'text-ink-3' : ''}`}>
        <span className="break-words font-semibold">{name}</span>{' '}
        <span className="text-ink-2">
          {t(`field.kind.${field.kind}`)}
          {field.choices && `: ${field.choices.join(', ')}`}
        </span>{' '}
        {field.isHidden && <Tag>{t('field.hidden')}</Tag>}
        {field.tags && <div className="text-ink-2">{t('field.onlyFor', { tags: field.tags.join(', ') })}</div>}
      </div>
      <div className="flex">
        <Button
          look="quiet"
          className={icon}
          aria-label={t('field.up', { name })}
          disabled={before === undefined || move.isPending}
          onClick={() => before && move.mutate({ fieldId: field.id, before })}
        >
          <ChevronUp size={16} aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          className={icon}
          aria-label={t('field.down', { name })}
          disabled={isLast || move.isPending}
          onClick={() => move.mutate({ fieldId: field.id, ...(after && { before: after }) })}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <span ref={place} className="contents">
          <Button look="quiet" aria-label={t('field.editOf', { name })} onClick={() => setOpen(true)}>
            {t('field.edit')}
          </Button>
          <Button
            look="quiet"
            aria-label={t(field.isHidden ? 'field.showOf' : 'field.hideOf', { name })}
            disabled={edit.isPending}
            onClick={() => edit.mutate({ fieldId: field.id, isHidden: !field.isHidden })}
          >
            {t(field.isHidden ? 'field.show' : 'field.hide')}
          </Button>
        </span>
      </div>
    </li>
  );
}
