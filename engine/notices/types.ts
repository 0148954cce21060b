/** What a notice asks of those who write: 通知要求. All offsets are UTF-16 into the notice as it was given. */
import type { DocumentTypeId, Excerpt, PartId } from '../types.ts';

/** Words of the notice that prove a requirement, with the sentence they stand in. */
export interface Evidence extends Excerpt {
  readonly sentence: Excerpt;
}

/** A part the notice asks for; `other` for one that is none of the thirteen, such as 述法. */
export interface AskedPart {
  readonly id: PartId | 'other';
  readonly evidence: Evidence;
}

/** max 不超过, min 不少于, about 左右, range 1500至2000字. */
export type LimitKind = 'max' | 'min' | 'about' | 'range';

/** A length asked of the whole report, in 字; a range has its two ends. */
export interface AskedLimit {
  readonly kind: LimitKind;
  readonly value: number | readonly [least: number, most: number];
  readonly evidence: Evidence;
}

/** Everything a notice asks. What a later correction in it cancels is left out. */
export interface NoticeReading {
  /** False for news, results, how-to and notices of other matters; nothing is asked then. */
  readonly isRequirementNotice: boolean;
  readonly documentType: DocumentTypeId;
  readonly parts: readonly AskedPart[];
  readonly limits: readonly AskedLimit[];
  /** `YYYY-MM-DD`: the last day on which the writer hands the report in. */
  readonly deadline?: string;
  readonly deadlineEvidence?: Evidence;
  /** 字体、字号、行距、纸张, as the notice puts it. */
  readonly format: readonly Evidence[];
  readonly writers?: Evidence;
  readonly sendTo?: Evidence;
}

export interface NoticeOptions {
  /** `YYYY-MM-DD` or `YYYY`: when the notice was put on the web, where the page says so. */
  readonly published?: string;
  /** The page's own title, for texts that have lost theirs. */
  readonly title?: string;
  /**
   * `YYYY-MM-DD`: the day on which the writer typed, pasted or chose the text himself. He has said by that that it is
   * what he wants used: it asks wherever it names a part, a length or a day. Never of an open web page.
   */
  readonly given?: string;
}
