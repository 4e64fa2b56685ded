import { type ServiceStyle, STRETCH } from './serviceStyle';

/** How much a client matters to the firm; it says how often to be in touch (E4). */
export const TIERS = ['key', 'regular', 'occasional'] as const;

export type Tier = (typeof TIERS)[number];

/** Calendar days from one contact to the next. */
export type TierDays = Record<Tier, number>;

/** Weekly, monthly, quarterly. */
export const USUAL_TIER_DAYS: TierDays = { key: 7, regular: 30, occasional: 91 };

export const MOST_DAYS_APART = 365;

export function isDaysApart(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS_APART;
}

/** What of a client says how often to be in touch. */
export interface HowOften {
  tier?: Tier | undefined;
  /** The client's own number of days. */
  everyDays?: number | undefined;
  style?: ServiceStyle | undefined;
}

/**
 * Days from one contact to the next; undefined where nobody wants to be kept in touch with. The style stretches or
 * shortens what the tier says; a number that was chosen for this client alone is meant as it is.
 */
export function daysApart({ tier, everyDays, style }: HowOften, ofTier: TierDays): number | undefined {
  const stretch = style ? STRETCH[style] : 1;
  if (stretch === undefined) return undefined;
  if (everyDays !== undefined) return everyDays;
  return tier && Math.max(1, Math.round(ofTier[tier] * stretch));
}
