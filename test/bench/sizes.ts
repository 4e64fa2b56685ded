/** A part of the sizes that the limits are made for, to see in a minute that everything runs; its figures say nothing. */
const SHARE = Number(process.env.BENCH_SHARE ?? 1);

/** So many, or as large a part of them as was asked for. */
export function sized(count: number): number {
  return Math.max(1, Math.round(count * SHARE));
}

/** Measures whose names hold this text are taken, and no others. */
export const ONLY = process.env.BENCH_ONLY ?? '';
