import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RequestLine } from '../../lib/domain/requestViews';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Tag } from '../ui/Tag';
import { RequestActions } from './RequestActions';
import { RequestForm } from './RequestForm';
import { TimeLeft } from './TimeLeft';
import { useRequestCommands } from './useRequestCommands';

interface RequestItemProps {
  line: RequestLine;
  /** Where all of it is one client's, the client need not be named. */
  isClientKnown?: boolean;
}

/** A question or complaint: what it is about, whose, how much time is left, and what can be said of it. */
export function RequestItem({ line, isClientKnown = false }: RequestItemProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { place, back } = useFocusBack<HTMLLIElement>(isOpen);
  const { remove } = useRequestCommands();
  const { request, clientName, contactName, invoiceNumber } = line;
  const what = request.text || t('letter.noSubject');
  if (isOpen) {
    return (
      <li>
        <Card tone="brand" className="my-1">
          <RequestForm
            clientId={request.clientId}
            request={request}
            onClose={() => {
              back();
              setOpen(false);
            }}
          />
        </Card>
      </li>
    );
  }
  const actions = [
    ['request.edit', Pencil, () => setOpen(true)],
    ['request.remove', Trash2, () => remove.mutate({ requestId: request.id })],
  ] as const;
  return (
    <li ref={place} data-request={request.id} className="border-line border-b py-2.5 last:border-b-0">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {!isClientKnown && (
            <a href={`#/clients/${request.clientId}`} className="mr-2 font-semibold text-brand hover:underline">
              {clientName || t('client.gone')}
            </a>
          )}
          {contactName && <span className="text-ink-2">{contactName}</span>}
          <p className="break-words">
            <Tag tone={request.kind === 'complaint' ? 'warn' : 'brand'}>{t(`request.kind.${request.kind}`)}</Tag> {what}
          </p>
          {invoiceNumber && (
            <a href={`#/invoices/${request.invoiceId}`} className="text-brand hover:underline">
              {t('request.dispute', { number: invoiceNumber })}
            </a>
          )}
          <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 gap-y-1">
            {request.state === 'open' ? <TimeLeft line={line} /> : <SolvedWords line={line} />}
            {request.state === 'open' && request.dependsOnOthers && <Tag>{t('request.dependsTag')}</Tag>}
            <ReopenedWords line={line} />
          </p>
        </div>
        <span className="flex print:hidden">
          {actions.map(([words, Icon, run]) => (
            <Button
              key={words}
              look="quiet"
              className="size-8 px-0!"
              aria-label={t(words, { what })}
              title={t(words, { what })}
              onClick={run}
            >
              <Icon size={14} aria-hidden="true" />
            </Button>
          ))}
        </span>
      </div>
      <div className="mt-1.5 print:hidden">
        <RequestActions line={line} />
      </div>
    </li>
  );
}

function SolvedWords({ line: { request, solvedBy } }: { line: RequestLine }) {
  const { t, format } = useWords();
  const now = useNow();
  const when = request.solvedOn ? format.date(request.solvedOn, now) : '';
  return (
    <Tag tone="good">{solvedBy ? t('request.solvedBy', { when, who: solvedBy }) : t('request.solved', { when })}</Tag>
  );
}

function ReopenedWords({ line: { request, reopenedBy } }: { line: RequestLine }) {
  const { t } = useWords();
  const count = request.reopened?.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="text-ink-2">
      {t('request.reopened', { count })}
      {reopenedBy && `, ${t('request.reopenedBy', { who: reopenedBy })}`}
    </span>
  );
}
