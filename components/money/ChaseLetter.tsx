import type { Client } from '../../lib/domain/client';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { PreparedLetter } from '../letter/PreparedLetter';
import { letterAbout } from './letterAbout';

interface ChaseLetterProps {
  view: ChaseStepView;
  client: Client;
  step: NonNullable<ChaseStepView['step']>;
  /** It has gone out: the step is done. */
  onSent(): void;
  onClose(): void;
}

/** The step's letter in the client's language. */
export function ChaseLetter({ view, client, step, onSent, onClose }: ChaseLetterProps) {
  const { contact, promise } = view;
  return (
    <PreparedLetter
      testId="chase-letter"
      followUpId={step.followUpId}
      client={client}
      to={contact?.email}
      prepare={(words, company) => {
        const parties = { client: client.name, contact: contact?.name, own: company.name, promised: promise?.until };
        return letterAbout(step.letter, view, parties, words);
      }}
      onSent={onSent}
      onClose={onClose}
    />
  );
}
