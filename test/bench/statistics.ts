/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing');
  return (quantile(values, 0.5) + quantile(values, 0.5, Math.ceil)) / 2;
}

/** The value below which 95 of a hundred lie. */
export function slowest(values: number[]): number {
  return quantile(values, 0.95);
}

function quantile(values: number[], share: number, round = Math.floor): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[round((sorted.length - 1) * share)] ?? Number.NaN;
}
