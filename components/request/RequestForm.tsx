import { useState } from 'react';
import { type ClientRequest, REQUEST_KINDS, type RequestKind } from '../../lib/domain/request';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { taken } from '../money/useInvoiceCommands';
import { Checkbox } from '../ui/Checkbox';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { useRequestCommands } from './useRequestCommands';

interface RequestFormProps {
  clientId: string;
  contactId?: string | undefined;
  /** The one that is corrected; a new one where there is none. */
  request?: ClientRequest;
  /** What a new one begins as: a low mark makes a complaint. */
  kind?: RequestKind;
  onClose(): void;
}

/** A question or complaint by hand, in one line. */
export function RequestForm({ clientId, contactId, request, kind: first = 'question', onClose }: RequestFormProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<RequestKind>(request?.kind ?? first);
  const [text, setText] = useState(request?.text ?? '');
  const [dependsOnOthers, setDependsOnOthers] = useState(request?.dependsOnOthers === true);
  const { open, edit } = useRequestCommands();
  const said = { kind, text, dependsOnOthers };

  function keep(): Promise<boolean> {
    if (request) return taken(edit.mutateAsync({ requestId: request.id, ...said }));
    return taken(open.mutateAsync({ clientId, ...(contactId && { contactId }), ...said }));
  }

  return (
    <InlineForm
      action={request ? t('client.save') : t('request.add')}
      disabled={text.trim() === '' || open.isPending || edit.isPending}
      onSubmit={keep}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <SelectField
          label={t('request.kind')}
          choices={REQUEST_KINDS.map((one) => [one, t(`request.kind.${one}`)])}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('request.what')}
          className="min-w-[200px]"
          value={text}
          maxLength={1_000}
          onChange={setText}
          autoFocus
        />
      </div>
      <Checkbox checked={dependsOnOthers} onChange={setDependsOnOthers}>
        {t('request.depends')}
      </Checkbox>
    </InlineForm>
  );
}
