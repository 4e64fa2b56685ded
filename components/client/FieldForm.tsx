import { useState } from 'react';
import { FIELD_KINDS, type FieldDefinition, type FieldKind } from '../../lib/domain/fields';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { LinesField, linesIn } from '../forms/LinesField';
import { taken } from '../money/useInvoiceCommands';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { fieldName } from './fieldName';

/** A fact that is asked of clients; its kind is chosen once, for the values that there are. */
export function FieldForm({ field, onClose }: { field?: FieldDefinition; onClose(): void }) {
  const { t } = useWords();
  const [name, setName] = useState(() => (field ? fieldName(t, field) : ''));
  const [kind, setKind] = useState<FieldKind>(field?.kind ?? 'text');
  const [choices, setChoices] = useState(field?.choices?.join('\n') ?? '');
  const [tags, setTags] = useState(field?.tags?.join(', ') ?? '');
  const add = useCommand('field.add', (said) => t('field.added', { name: said.name }));
  const edit = useCommand('field.edit', (said) => t('field.changed', { name: said.name || name }));
  const isWhole = name.trim() !== '' && (kind !== 'choice' || linesIn(choices).length > 0);

  function keep(): Promise<boolean> {
    const said = { choices: kind === 'choice' ? linesIn(choices) : [], tags: tags.split(',') };
    if (!field) return taken(add.mutateAsync({ name, kind, ...said }));
    // Left as it was, the product's own word goes on being said in every language.
    const named = name.trim() === fieldName(t, field) ? {} : { name };
    return taken(edit.mutateAsync({ fieldId: field.id, ...named, ...said }));
  }

  return (
    <InlineForm
      action={field ? t('field.save') : t('field.add')}
      disabled={!isWhole || add.isPending || edit.isPending}
      onSubmit={keep}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <TextField label={t('field.name')} value={name} maxLength={200} onChange={setName} autoFocus />
        {!field && (
          <SelectField
            label={t('field.kind')}
            choices={FIELD_KINDS.map((one) => [one, t(`field.kind.${one}`)])}
            value={kind}
            onChange={setKind}
          />
        )}
      </div>
      {kind === 'choice' && (
        <LinesField label={t('field.choices')} value={choices} maxLength={10_000} onChange={setChoices} />
      )}
      <TextField label={t('field.tags')} value={tags} maxLength={1_000} onChange={setTags} />
    </InlineForm>
  );
}
