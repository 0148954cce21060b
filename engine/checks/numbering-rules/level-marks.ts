import { chineseNumber } from '../../outline/number-marks.ts';

/**
 * A mark of another level where a row goes on behind it: （1）… 2.…, （1）…（二）…, 一、（二）三、, 二、3、四、, and
 * （一）二、（三） where 二、 is no next section.
 */
export interface StandIn {
  /** The mark as it should be. */
  readonly wanted: string;
  readonly level: number;
  /** The mark before it in the row that it is of, where that tells more than the one behind it. */
  readonly behind?: string;
}

/** A number as its level is written: 一、（一）1.（1） */
export function markOf(level: number, ordinal: number): string {
  const chinese = chineseNumber(ordinal);
  return { 1: `${chinese}、`, 2: `（${chinese}）`, 4: `（${ordinal}）` }[level] ?? `${ordinal}.`;
}
