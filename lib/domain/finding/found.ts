import type { ActivityKind } from '../activity';
import type { Money } from '../money';
import type { Instant } from '../wallClock';
import type { DocumentKind } from './documentKind';

/** What a search finds of all that is kept, the best of each kind. */
export interface FoundAll {
  clients: { clientId: string; name: string; contactName?: string; city?: string }[];
  people: { clientId: string; contactId: string; name: string; clientName: string; post?: string }[];
  documents: {
    kind: DocumentKind;
    id: string;
    clientId: string;
    clientName: string;
    /** Its number, or its subject where it has none. */
    title: string;
    amount?: Money;
  }[];
  history: {
    activityId: string;
    clientId: string;
    clientName: string;
    kind: ActivityKind;
    title: string;
    at: Instant;
  }[];
}
