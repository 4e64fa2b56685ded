export { LINE_LIMIT, type Understood, understandLine } from './line';
export { type LineProblem, YEARS_AHEAD } from './problem';
export type { Repeat } from './words';
