/** A part of the sizes that the limits are made for, to see in a minute that everything runs; its figures say nothing. */
const SHARE = Number(process.env.BENCH_SHARE ?? 1);

/** So many, or as large a part of them as was asked for. */
export function sized(count: number): number {
  return Math.max(1, Math.round(count * SHARE));
}

/** Measures whose names hold one of these texts are taken, and no others. */
const ONLY = (process.env.BENCH_ONLY ?? '').split(',');

export function isAskedFor(name: string): boolean {
  return ONLY.some((text) => name.includes(text));
}
