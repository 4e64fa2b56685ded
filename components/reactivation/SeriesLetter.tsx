import type { Client } from '../../lib/domain/client';
import { letterName, reactivationLetter } from '../../lib/domain/playbooks/reactivation/letters';
import type { ReactivationView } from '../../lib/domain/reactivationViews';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { PreparedLetter } from '../letter/PreparedLetter';
import { taken } from '../money/useInvoiceCommands';

interface SeriesLetterProps {
  view: ReactivationView;
  letter: NonNullable<ReactivationView['letter']>;
  client: Client;
  onClose(): void;
}

/** The letter of the series whose turn it is: by what they said, in their language. */
export function SeriesLetter({ view, letter, client, onClose }: SeriesLetterProps) {
  const { t } = useWords();
  const sent = useCommand('reactivation.sent', () => t('reactivation.letter.sent'));
  const { contact, asked, line } = view;
  const { followUpId } = letter;
  const name = contact?.name ?? '';
  return (
    <PreparedLetter
      testId="series-letter"
      followUpId={followUpId}
      client={client}
      to={contact?.emails[0]}
      prepare={({ language, format }, company) =>
        reactivationLetter(letterName(letter.letter, asked?.why), language, {
          client: client.name,
          // Whoever has no name is kept under their address.
          contact: name.includes('@') ? '' : name,
          since: line.lastOn ? format.paperDate(line.lastOn) : '',
          own: company.name,
        })
      }
      onSent={(subject) => void taken(sent.mutateAsync({ followUpId, subject })).then((is) => is && onClose())}
      onClose={onClose}
    />
  );
}
