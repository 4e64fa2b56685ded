export { type BankListOptions, type BankListReading, type ColumnsQuestion, readBankList } from './bankList';
export type { DateOrder } from './cells';
export { areEnough, type Column, type Columns } from './columns';
export type { BankProblem } from './problem';
