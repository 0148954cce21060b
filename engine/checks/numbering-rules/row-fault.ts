/** What is wrong with a number by the row it stands in: a gap, a repeat, a start that is none. */
import type { RankedMark } from './listed-marks.ts';

/** A leap beyond this is no lost heading but another kind of number. */
const WIDEST_GAP = 4;

/** Where one level stands inside its parent. */
export interface Row {
  /** Last number of the row, 0 before the first. */
  last: number;
  /** Offset after the mark of that number, and the index of its paragraph. */
  at: number;
  paragraph: number;
  /** The number a repeated one should have borne; the row may go on from either. */
  meant: number;
  /** Numbers the row has had. */
  readonly had: Set<number>;
  /** Rows broken off by a fresh 一、, to be taken up again. */
  readonly outer: number[];
}

/** `other`: no number of the row. */
export type Fault = 'gap' | 'repeat' | 'start' | 'other' | undefined;

/** What stands around a mark. */
interface Around {
  /** The last number of its level, whatever it stood under. */
  readonly through: number;
  /** The number that comes next in the row; 0 where none does. */
  readonly follower: number;
  /** Its paragraph is nothing but a heading. */
  readonly alone: boolean;
  /** The paper counts （一）（二） on under every section. */
  readonly goesThrough: boolean;
  /** Its points begin anew under every section but one. */
  readonly anew: boolean;
  /** The last of its row stands right above it. */
  readonly adjoins: boolean;
}

export function faultOf(
  { ordinal, level }: RankedMark,
  row: Row,
  { through, follower, alone, goesThrough, anew, adjoins }: Around,
): Fault {
  // Some papers count from 0.
  if (ordinal === row.last + 1 || ordinal === row.meant + 1 || (ordinal === 0 && row.last === 0)) return undefined;
  // （一）…（一）…: a row of one is none.
  if (ordinal === 1 && row.last === 1 && (level === 2 || (level === 1 && follower === 3))) return 'repeat';
  // 一、二、一、四、, 一、二、三、二、五、: the row goes on as if it were the next.
  if (ordinal <= row.last && follower === row.last + 2) return 'repeat';
  // 一、二、三、 and 一、 over the last section: nothing follows it as 二、 would a list of its own.
  if (ordinal === 1 && level === 1 && alone && row.last > 1 && follower !== 2) return 'repeat';
  if (ordinal === 1) {
    // A fresh start is normal after a linking sentence; the broken row may go on later.
    row.outer.push(row.last);
    return undefined;
  }
  // 一、二、三、 and then 二、 over the last section, （一）…（四）and then （三）.
  if ((level === 2 || (level === 1 && alone)) && ordinal < row.last && follower === 0) return 'repeat';
  // 1.2.3.2.: the last of the points that follow each other.
  if (level === 3 && ordinal < row.last && follower === 0 && adjoins) return 'repeat';
  const outer = row.outer.lastIndexOf(ordinal - 1);
  if (outer >= 0) {
    row.outer.length = outer;
    return undefined;
  }
  if (row.last === 0) {
    // Numbered through the whole paper: 1. 2. under （一）, 3. under （二）.
    if (ordinal === through + 1 && (level === 2 ? goesThrough : !(level === 3 && anew && follower > 0)))
      return undefined;
    // （五） below 二、, behind （四） of the section before, where no other section counts on.
    return ordinal <= WIDEST_GAP || (level === 2 && ordinal === through + 1 && follower === ordinal + 1)
      ? 'start'
      : 'other';
  }
  if (ordinal === row.last) return 'repeat';
  // 1.2.8.: misread, right below the second.
  if (level === 3 && adjoins && row.last > 1 && follower === 0 && ordinal > row.last && ordinal < 10) return 'gap';
  // 1.2.8.4.: misread, as the row goes on.
  return ordinal > row.last && (ordinal - row.last <= WIDEST_GAP || follower === row.last + 2) ? 'gap' : 'other';
}
