export {
  type BankListOptions,
  type BankListRead,
  type BankListReading,
  type ColumnsQuestion,
  type ReadBy,
  readBankList,
} from './bankList';
export type { BankProblem, LeftOut } from './problem';
export type { Unsure } from './sureness';
