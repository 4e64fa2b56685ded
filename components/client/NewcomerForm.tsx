import { type FormEvent, useState } from 'react';
import type { Newcomer } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Face } from '../ui/Face';
import { Tag } from '../ui/Tag';
import { TextRow } from '../ui/TextField';

interface NewcomerFormProps {
  newcomer: Newcomer;
  /** A warning stands above: adding them is not the next thing to do. */
  doubtful: boolean;
}

/** An unknown person becomes a client by one click; all that the letter told is filled in and can be corrected. */
export function NewcomerForm({ newcomer, doubtful }: NewcomerFormProps) {
  const { t } = useWords();
  const [joins, setJoins] = useState(newcomer.colleagueOf !== undefined);
  const addClient = useCommand('client.add', ({ clientName, contactName = '' }) =>
    t('client.added', { name: clientName || contactName }),
  );
  const addContact = useCommand('contact.add', ({ contactName = '' }) => t('contact.added', { name: contactName }));
  const colleague = joins ? newcomer.colleagueOf : undefined;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const person = {
      contactName: text('contactName'),
      email: newcomer.email,
      ...(text('phone') && { phone: text('phone') }),
      ...(text('post') && { post: text('post') }),
    };
    if (colleague) addContact.mutate({ clientId: colleague.clientId, ...person });
    else addClient.mutate({ clientName: text('clientName'), ...person });
  }

  return (
    <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-2 px-4 py-3.5" data-testid="newcomer">
      <div className="mb-1.5 flex gap-2.5">
        <Face name={newcomer.contactName || newcomer.email} />
        <div className="min-w-0 flex-1">
          <h1 className="line-clamp-2 font-bold text-heading">{newcomer.contactName || newcomer.email}</h1>
          <p className="truncate text-ink-2" title={newcomer.email}>
            {newcomer.email}
          </p>
          <Tag>{t('sidebar.unknown')}</Tag>
        </div>
      </div>
      {newcomer.colleagueOf && joins && <p>{t('client.colleague', { name: newcomer.colleagueOf.name })}</p>}
      {!colleague && <TextRow label={t('client.name')} name="clientName" defaultValue={newcomer.clientName} />}
      <TextRow label={t('client.contactName')} name="contactName" defaultValue={newcomer.contactName} />
      <TextRow label={t('client.post')} name="post" defaultValue={newcomer.post} />
      <TextRow label={t('client.phone')} name="phone" type="tel" defaultValue={newcomer.phone} />
      <div className="mt-1 flex flex-wrap gap-2">
        <Button
          look={doubtful ? 'plain' : 'primary'}
          type="submit"
          disabled={addClient.isPending || addContact.isPending}
        >
          <span className="max-w-[200px] truncate">
            {colleague ? t('client.addTo', { name: colleague.name }) : t('client.add')}
          </span>
        </Button>
        {colleague && (
          <Button look="quiet" onClick={() => setJoins(false)}>
            {t('client.addAsNew')}
          </Button>
        )}
      </div>
    </form>
  );
}
