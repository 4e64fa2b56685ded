export { type BankListOptions, type BankListReading, type ColumnsQuestion, readBankList } from './bankList';
export { areEnough } from './columns';
export type { BankProblem } from './problem';
