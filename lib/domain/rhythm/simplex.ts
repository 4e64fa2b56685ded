type Point = { at: number[]; height: number };

const MOST_ROUNDS = 600;

/**
 * The lowest point of a function near `start`, by the simplex of Nelder and Mead (1965) with its usual coefficients,
 * until all corners are within `close` of each other in height. It stops after each look at the function, so that
 * long work can be done in parts.
 */
export function* lowest(
  height: (at: number[]) => number,
  start: number[],
  step: number,
  close: number,
): Generator<void, number[]> {
  const corners: Point[] = [];
  const look = (at: number[]): Point => ({ at, height: height(at) });
  corners.push(look(start));
  for (let i = 0; i < start.length; i++) {
    yield;
    corners.push(look(start.map((value, j) => (i === j ? value + step : value))));
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    corners.sort((one, other) => one.height - other.height);
    const [best, worst, second] = [corners[0], corners[start.length], corners[start.length - 1]];
    if (!best || !worst || !second || worst.height - best.height < close) break;
    const middle = start.map((_, j) => sum(corners.slice(0, -1).map((corner) => corner.at[j] ?? 0)) / start.length);
    const towards = (by: number) => look(middle.map((value, j) => value + by * ((worst.at[j] ?? 0) - value)));
    yield;
    let next = towards(-1);
    if (next.height < best.height) {
      yield;
      const further = towards(-2);
      if (further.height < next.height) next = further;
    } else if (next.height >= second.height) {
      yield;
      next = towards(next.height < worst.height ? -0.5 : 0.5);
    }
    if (next.height < worst.height) {
      corners[start.length] = next;
      continue;
    }
    for (let i = 1; i < corners.length; i++) {
      yield;
      corners[i] = look((corners[i] as Point).at.map((value, j) => ((best.at[j] ?? 0) + value) / 2));
    }
  }
  return corners.reduce((one, other) => (other.height < one.height ? other : one)).at;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
