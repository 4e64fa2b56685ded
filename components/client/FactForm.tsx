import { useState } from 'react';
import type { FieldDefinition, FieldValue } from '../../lib/domain/fields';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { DayBox } from '../ui/DayField';
import { BOX } from '../ui/Field';
import { type Choice, Select } from '../ui/Select';
import { TextBox } from '../ui/TextField';

interface FactFormProps {
  field: FieldDefinition;
  name: string;
  value: FieldValue | undefined;
  /** Whether it was kept; null takes it away. */
  onKeep(value: FieldValue | null): Promise<boolean>;
  onClose(): void;
}

/** A value, in the box that its kind wants. */
export function FactForm({ field, name, value, onKeep, onClose }: FactFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(() => writtenAs(value));
  return (
    <InlineForm action={t('client.save')} onSubmit={() => onKeep(saidOf(field, text))} onCancel={onClose}>
      <Box field={field} name={name} text={text} onType={setText} />
    </InlineForm>
  );
}

interface BoxProps {
  field: FieldDefinition;
  name: string;
  text: string;
  onType(text: string): void;
}

function Box({ field, name, text, onType }: BoxProps) {
  const { t } = useWords();
  switch (field.kind) {
    case 'text':
    case 'list':
      return (
        <textarea
          aria-label={name}
          className={`${BOX} field-sizing-content block max-h-[240px] resize-none`}
          rows={2}
          maxLength={20_000}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: it was clicked to be typed into
          autoFocus
          onChange={({ target }) => onType(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      );
    case 'date':
      return <DayBox label={name} value={text} onChange={onType} autoFocus />;
    case 'choice':
    case 'yes-no':
      return <Select aria-label={name} choices={choicesOf(field, t)} value={text} onChange={onType} autoFocus />;
    default:
      return (
        <TextBox
          label={name}
          value={text}
          maxLength={2_000}
          inputMode={field.kind === 'number' ? 'decimal' : 'url'}
          onChange={onType}
          autoFocus
        />
      );
  }
}

const YES = 'yes';
const NO = 'no';

function choicesOf({ kind, choices = [] }: FieldDefinition, t: ReturnType<typeof useWords>['t']): Choice<string>[] {
  const none: Choice<string> = ['', t('facts.notSaid')];
  if (kind === 'yes-no') return [none, [YES, t('facts.yes')], [NO, t('facts.no')]];
  return [none, ...choices.map((one): Choice<string> => [one, one])];
}

function writtenAs(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? YES : NO;
  return Array.isArray(value) ? value.join('\n') : String(value);
}

function saidOf({ kind }: FieldDefinition, text: string): FieldValue | null {
  if (text.trim() === '') return null;
  return kind === 'yes-no' ? text === YES : text;
}
