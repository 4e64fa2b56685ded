import { filledLetter, letterIn } from '../../../lib/domain/playbooks/own/letter';
import { useAnswer } from '../../../lib/query';
import { useFollowUpCommands } from '../../followup/useFollowUpCommands';
import { PreparedLetter } from '../../letter/PreparedLetter';
import type { LetterProps } from '../letterProps';

/** The letter of a step of one's own playbook; a step that has none in it is begun empty. */
export function OwnLetter({ followUpId, onClose }: LetterProps) {
  const { finish } = useFollowUpCommands();
  const { data: view } = useAnswer('playbook.letter', { followUpId });
  if (!view) return null;
  const { client, contact, letters } = view;
  return (
    <PreparedLetter
      testId="own-letter"
      followUpId={followUpId}
      client={client}
      to={contact?.email}
      prepare={({ language }, company) =>
        filledLetter(letterIn(letters, language) ?? { subject: '', body: '' }, {
          // Whoever has no name is kept under their address.
          name: contact?.name.includes('@') ? '' : (contact?.name ?? ''),
          client: client.name,
          firm: company.name,
        })
      }
      onSent={async (subject) => {
        if (await finish([followUpId], subject)) onClose();
      }}
      onClose={onClose}
    />
  );
}
