export { LINE_LIMIT, type LineProblem, type Understood, understandLine, YEARS_AHEAD } from './line';
