export { LINE_LIMIT, type Understood, understandLine } from './line';
export { type LineProblem, YEARS_AHEAD } from './problem';
export { type LineAnswer, usualDays } from './usualDays';
export type { Repeat } from './words';
