/** What a page says of a report that is sent, and what is said to the writer there. */
import * as v from 'valibot';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** A rectangle in the top document's viewport, in CSS px. */
const areaSchema = v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() });

/** page → background */
export const submitMessages = {
  /** The writer heads for the control that sends the report; `area`: where it stands, if that can be told. */
  'submit.near': v.object({ key, area: v.nullable(areaSchema) }),
  /** The writer sent the report, `at` ms since the epoch, in the life of a page script. */
  'submit.sent': v.object({ key, lifetime: v.pipe(v.string(), v.minLength(8), v.maxLength(64)), at: v.number() }),
  /** The page stands after a submit: it was turned away, or nothing of the kind happened. */
  'submit.ended': v.object({ key, refused: v.boolean() }),
  /** The writer pressed a button of the notice in the page. */
  'notice.answered': v.object({ answer: v.picklist(['understood', 'look', 'later', 'never']) }),
} as const;

/** A few words in a corner of the page: numbers and names of parts, nothing the writer wrote. */
export type PageNotice =
  | { readonly kind: 'interrupted'; readonly characters: number }
  | {
      readonly kind: 'missing';
      readonly parts: readonly string[];
      readonly avoid: v.InferOutput<typeof areaSchema> | null;
      /** The unit wants it said: it cannot be turned off here. */
      readonly locked: boolean;
    };
