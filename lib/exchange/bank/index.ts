export { type BankListOptions, type BankListReading, type ColumnsQuestion, readBankList } from './bankList';
export type { BankProblem } from './problem';
