import { createContext, useContext } from 'react';

/** The tab that the sidebar stands beside. Framed in a page it is that page's, and needs not be said. */
export interface ShownTab {
  tabId?: number;
}

export const ShownTabContext = createContext<ShownTab>({});

export function useShownTab(): ShownTab {
  return useContext(ShownTabContext);
}
