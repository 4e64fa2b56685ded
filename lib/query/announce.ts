import { createContext, useContext } from 'react';

/** What a click did, in one sentence, and how to take it back. */
export interface Announcement {
  text: string;
  /** It was refused or went wrong. */
  bad?: boolean;
  action?: { label: string; run(): void };
}

export const AnnounceContext = createContext<(announcement: Announcement) => void>(() => {});

export function useAnnounce(): (announcement: Announcement) => void {
  return useContext(AnnounceContext);
}
