import { useEffect } from 'react';
import { v7 as newId } from 'uuid';
import { ask } from '../messages/client';

/** Has something looked for when the page is opened, which goes on by itself; what is found is heard of as news. */
export function useLook(name: 'duplicates.look'): void {
  useEffect(() => {
    ask(name, { of: 'clients', commandId: newId() }).catch((error: unknown) => console.error(error));
  }, [name]);
}
