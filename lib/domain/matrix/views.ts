import type { Money } from '../money';
import type { SecondPurchase } from '../rhythm/second';
import type { Day } from '../wallClock';
import type { Matrix } from './matrix';
import type { Group } from './place';

export interface MatrixView extends Matrix {
  today: Day;
  /** By money in this one dots are large or small: the firm's own where anybody buys in it. */
  currency: string;
  /** How long the second purchase usually takes; absent while too few have come back. */
  second?: SecondPurchase;
  /** Whether who has bought once is asked near it, and how many a day together with the late. */
  asksForSecond: boolean;
  daily: number;
}

export interface MatrixLine {
  clientId: string;
  clientName: string;
  lastOn: Day;
  /** In the last year. */
  purchases: number;
  bought?: Money;
  group: Group;
  /** A quarter ago, where it was another. */
  before?: Group;
}

export interface MatrixLines {
  today: Day;
  lines: MatrixLine[];
  total: number;
}
