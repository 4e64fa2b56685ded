import { createContext, useContext } from 'react';
import type { Writing } from '../domain/dossier';

/** The letter being written on the page that the sidebar stands beside, where it takes a text. */
export const WritingContext = createContext<Writing | undefined>(undefined);

/** The one that a text for this client may be put into: it is written to them, or to nobody yet. */
export function useWritingTo(clientId: string): Writing | undefined {
  const writing = useContext(WritingContext);
  return writing && (writing.unaddressed || writing.clientIds.includes(clientId)) ? writing : undefined;
}
