export { currencyOf } from './currencies';
export { readAmount } from './figures';
export { amountsIn, type FoundAmount } from './found';
