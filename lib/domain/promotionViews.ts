import type { Client } from './client';
import type { Promotion } from './promotion';
import type { Day } from './wallClock';

/** How far a promotion has come. */
export interface PromotionProgress {
  promotion: Promotion;
  isOver: boolean;
  written: number;
  /** Of those, clients who wrote, called or ordered since. */
  answered: number;
  /** Clients who are still to be told. */
  left: number;
}

export interface PromotionsView {
  today: Day;
  lines: PromotionProgress[];
}

/** A client who is to be told. */
export interface PromotionLine {
  client: Client;
  contact?: { id: string; name: string; email?: string };
}

export interface PromotionView extends PromotionProgress {
  today: Day;
  writtenToday: number;
  /** Those whose turn it is today. */
  lines: PromotionLine[];
  /** Clients who answered, the latest letter first. */
  answers: { clientId: string; clientName: string }[];
}
