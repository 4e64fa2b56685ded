export {
  type BankListOptions,
  type BankListRead,
  type BankListReading,
  type ColumnsQuestion,
  LARGEST_FILE,
  type ReadBy,
  readBankList,
} from './bankList';
export { areEnough } from './columns';
export type { BankProblem, LeftOut } from './problem';
export type { Unsure } from './sureness';
