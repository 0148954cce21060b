import { type DocumentModel, modelOf } from '../../model.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import { readOnce, wordingOf } from '../../text/wording.ts';

const CHINESE = '[一二三四五六七八九十]{1,2}';
/** 一、 and （一） of sections, and 1. of points, that stand inside a paragraph. */
const SECTION = new RegExp(
  `(?<=(?:[。！？]|\\p{Script=Han}\\.)\\s?)(?:${CHINESE}、|（${CHINESE}）|\\d{1,2}[.．、](?!\\d))(?=\\p{Script=Han}{2})`,
  'gu',
);
/** What may be the number of another of them, however written. */
const POINT = new RegExp(
  `(?:(?:[。！？]|(?<=\\p{Script=Han})\\.)[ \\u3000]?|[：:](?=(?:一、|（一）|1[.．、])))(?=(?:${CHINESE}(?![一二三四五六七八九十是要来则靠抓看查])|第${CHINESE}[、，]|[（(](?:${CHINESE}|\\d{1,2})|\\d{1,2})[ \\u3000]?\\S)`,
  'gu',
);
const LEAST_ROW = 2;

/** Where the sentences end, of a paragraph that holds a row, behind which a number may stand. */
const endsIn = readOnce((text): readonly number[] => {
  if ([...text.matchAll(SECTION)].length < LEAST_ROW) return [];
  return Array.from(text.matchAll(POINT), ({ index, 0: stop }) => index + stop.length);
});

/** The paper as its writer would have set it with line ends: each number inside a run-on paragraph opens a line. Offsets stay. */
export function laidOut(doc: DocumentModel): DocumentModel {
  let text = '';
  let from = 0;
  const paragraphs = doc.paragraphs.flatMap((paragraph): readonly Paragraph[] => {
    const ends = endsIn(paragraph.wording);
    if (ends.length === 0) return [paragraph];
    const parts = partsOf(paragraph, ends);
    for (const { end } of parts.slice(0, -1)) {
      text += `${doc.text.slice(from, end - 1)}\n`;
      from = end;
    }
    return parts;
  });
  if (from === 0) return doc;
  return modelOf(text + doc.text.slice(from), doc.lines, paragraphs);
}

/** A paragraph cut at `ends`, offsets into its text; each hard wrap goes with the part it stands in. */
function partsOf({ start, end, text, joints = [] }: Paragraph, ends: readonly number[]): readonly Paragraph[] {
  let joint = 0;
  let dropped = 0;
  return [...ends, text.length].map((to, index) => {
    const from = ends[index - 1] ?? 0;
    for (let next = joints[joint]; next && next[0] <= from; next = joints[joint]) {
      dropped += next[1];
      joint += 1;
    }
    const first = start + from + dropped;
    const own: (readonly [number, number])[] = [];
    for (let next = joints[joint]; next && next[0] < to; next = joints[joint]) {
      own.push([next[0] - from, next[1]]);
      dropped += next[1];
      joint += 1;
    }
    const last = index === ends.length ? end : start + to + dropped;
    const wording = wordingOf(text.slice(from, to));
    return { start: first, end: last, text: wording.text, wording, ...(own.length > 0 && { joints: own }) };
  });
}
