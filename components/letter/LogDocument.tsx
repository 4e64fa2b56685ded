import { type ReactNode, useState } from 'react';
import type { LetterDocument } from '../../lib/domain/dossier';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { DocumentFields } from './DocumentFields';
import { DocumentLine } from './DocumentLine';
import { type DocumentDraft, draftOf, invoiceIn, isUnclear, orderIn, proposalIn } from './documentDraft';

interface LogDocumentProps {
  document: LetterDocument;
  busy: boolean;
  onProposal(details: ReturnType<typeof proposalIn>): void;
  onInvoice(details: NonNullable<ReturnType<typeof invoiceIn>>): void;
  onOrder(details: ReturnType<typeof orderIn>): void;
  /** The click that logs it as a plain letter. */
  children: ReactNode;
}

/** A sent letter as the proposal or invoice that it carries: what was read, its correction, and the clicks that log it. */
export function LogDocument({ document, busy, onProposal, onInvoice, onOrder, children }: LogDocumentProps) {
  const { t, format } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const [corrected, setCorrected] = useState<DocumentDraft>();
  const [asked, setAsked] = useState(false);
  const draft = corrected ?? draftOf(document, settings?.money.currency ?? 'EUR', format);
  const { kind } = document;
  const disabled = busy || isUnclear(draft);
  const isRead = kind !== 'other' || document.amount !== undefined;

  function logInvoice() {
    const details = invoiceIn(draft);
    if (details) return onInvoice(details);
    setCorrected(draft);
    setAsked(true);
  }
  function close() {
    setCorrected(undefined);
    setAsked(false);
  }

  const proposal = (
    <Button
      key="proposal"
      look={kind === 'proposal' ? 'primary' : 'plain'}
      disabled={disabled}
      onClick={() => onProposal(proposalIn(draft))}
    >
      {t('letter.logProposal')}
    </Button>
  );
  const invoice = (
    <Button key="invoice" look={kind === 'invoice' ? 'primary' : 'plain'} disabled={disabled} onClick={logInvoice}>
      {t('letter.logInvoice')}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of its fields takes the correction back
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !corrected) return;
        event.stopPropagation();
        close();
      }}
    >
      {corrected && <DocumentFields key={String(asked)} draft={corrected} onChange={setCorrected} asked={asked} />}
      {!corrected && isRead && <DocumentLine kind={kind} draft={draft} onCorrect={() => setCorrected(draft)} />}
      <div className="flex flex-wrap gap-2">
        {kind === 'proposal' && proposal}
        {kind === 'invoice' && invoice}
        {children}
        {kind !== 'proposal' && proposal}
        {kind !== 'invoice' && invoice}
        <Button disabled={disabled} onClick={() => onOrder(orderIn(draft))}>
          {t('letter.logOrder')}
        </Button>
        {corrected && (
          <Button look="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
