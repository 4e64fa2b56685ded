/** An amount in the currency's minor units (cents, kopecks, bani) and its ISO 4217 code. Currencies are never added. */
export interface Money {
  minor: number;
  currency: string;
}
