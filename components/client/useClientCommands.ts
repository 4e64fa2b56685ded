import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** What is done with a client and its people by hand, each announced and undoable. */
export function useClientCommands(name = '') {
  const { t } = useWords();
  return {
    add: useCommand('client.add', ({ clientName }) => t('client.newAdded', { name: clientName })),
    edit: useCommand('client.edit', (change) => t('client.changed', { name: change.name ?? name })),
    remove: useCommand('client.remove', () => t('client.removed', { name })),
  };
}

export function usePersonCommands(name: string) {
  const { t } = useWords();
  return {
    add: useCommand('contact.add', ({ contactName = '' }) => t('contact.added', { name: contactName })),
    edit: useCommand('contact.edit', (change) => t('person.changed', { name: change.contactName || name })),
    remove: useCommand('contact.remove', () => t('person.removed', { name })),
  };
}
