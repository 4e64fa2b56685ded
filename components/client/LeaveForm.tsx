import { useState } from 'react';
import type { Client, Contact } from '../../lib/domain/client';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { DialogForm } from '../forms/DialogForm';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { DayField } from '../ui/DayField';
import { TextField } from '../ui/TextField';
import { ClientPicker } from './ClientPicker';

interface LeaveFormProps {
  client: Client;
  contact: Contact;
  onClose(): void;
}

/** Somebody left a client: since when, where to, and which addresses they took along. */
export function LeaveForm({ client, contact, onClose }: LeaveFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const [on, setOn] = useState<Day | ''>(today);
  const [moves, setMoves] = useState(false);
  const [to, setTo] = useState<string>();
  const [takes, setTakes] = useState(() => ownOf(client, contact));
  const [post, setPost] = useState('');
  const [email, setEmail] = useState('');
  const { data: there } = useAnswer('client.show', { clientId: to ?? '' }, { enabled: to !== undefined });
  const target = to !== undefined && there?.client.id === to ? there.client : undefined;
  const leave = useCommand('contact.leave', ({ to: gone }) =>
    gone && target
      ? t('person.movedDone', { name: contact.name, client: target.name })
      : t('person.leftDone', { name: contact.name }),
  );
  const isWhole = isDay(on) && (!moves || target !== undefined);

  function keep(): Promise<boolean> {
    const where = moves && target && { to: { clientId: target.id, post, emails: [email] }, takes };
    return taken(leave.mutateAsync({ contactId: contact.id, on, ...where }));
  }

  return (
    <DialogForm
      title={t('person.leaveTitle', { name: contact.name })}
      action={t('person.leaveAction')}
      disabled={!isWhole || leave.isPending}
      onSubmit={keep}
      onClose={onClose}
    >
      <DayField label={t('person.leaveOn')} className="max-w-[200px]" value={on} max={today} onChange={setOn} />
      <fieldset className="grid">
        <legend className="sr-only">{t('person.leave')}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} className="flex cursor-pointer items-center gap-2 py-1">
            <input
              type="radio"
              name="moves"
              className="accent-brand"
              checked={moves === one}
              onChange={() => setMoves(one)}
            />
            {t(one ? 'person.leaveTo' : 'person.leaveNowhere')}
          </label>
        ))}
      </fieldset>
      {moves && !target && (
        <div className="-mx-4 -mb-4">
          <ClientPicker onPick={setTo} autoFocus />
        </div>
      )}
      {moves && target && (
        <>
          <p className="flex flex-wrap items-center gap-2">
            <b className="font-semibold">{target.name}</b>
            <Button look="link" onClick={() => setTo(undefined)}>
              {t('person.leaveOther')}
            </Button>
          </p>
          <div className="flex flex-wrap gap-3">
            <TextField label={t('client.post')} value={post} maxLength={1_000} onChange={setPost} />
            <TextField label={t('person.leaveNewEmail')} value={email} maxLength={320} onChange={setEmail} />
          </div>
          <Takes contact={contact} takes={takes} onChange={setTakes} />
        </>
      )}
    </DialogForm>
  );
}

function Takes({ contact, takes, onChange }: { contact: Contact; takes: string[]; onChange(takes: string[]): void }) {
  const { t } = useWords();
  const addresses = [...contact.emails, ...contact.phones];
  if (addresses.length === 0) return null;
  return (
    <fieldset className="grid">
      <legend className="mb-1 text-ink-2 text-small">{t('person.leaveTakes')}</legend>
      {addresses.map((address) => (
        <Checkbox
          key={address}
          className="py-1"
          checked={takes.includes(address)}
          onChange={(is) => onChange(is ? [...takes, address] : takes.filter((one) => one !== address))}
        >
          <span className="break-all">{address}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** What is the person's own: no address of the firm's domains. A telephone may be the firm's, so it is asked about. */
function ownOf({ domains }: Client, { emails }: Contact): string[] {
  const isFirms = (email: string) => {
    const host = email.slice(email.lastIndexOf('@') + 1);
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  };
  return emails.filter((email) => !isFirms(email));
}
