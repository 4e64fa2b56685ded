import type { ClientRequest } from './request';
import type { Instant, WallClock } from './wallClock';

/** A question or complaint as lists show it. */
export interface RequestLine {
  request: ClientRequest;
  clientName: string;
  /** Who asked. */
  contactName?: string;
  /** By when there is to be an answer; absent once there was one. */
  by?: WallClock;
  /** Minutes of work until then, below nothing when it is over. */
  left?: number;
  /** When the client was answered, by a click or a letter. */
  answeredAt?: Instant;
  /** Of a dispute. */
  invoiceNumber?: string;
  /** Who solved it and who opened it again the last time, where they are known by name. */
  solvedBy?: string;
  reopenedBy?: string;
}

export interface RequestList {
  lines: RequestLine[];
  now: WallClock;
  /** How many there are of each. */
  open: number;
  solved: number;
}
