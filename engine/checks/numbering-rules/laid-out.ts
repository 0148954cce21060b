import { type DocumentModel, modelOf } from '../../model.ts';
import { type Paragraph, sourceOffset } from '../../text/paragraphs.ts';
import { PARAGRAPHS, remembered } from '../../text/remembered.ts';

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
const endsIn = remembered((text): readonly number[] => {
  if ([...text.matchAll(SECTION)].length < LEAST_ROW) return [];
  return Array.from(text.matchAll(POINT), ({ index, 0: stop }) => index + stop.length);
}, PARAGRAPHS);

/** The paper as its writer would have set it with line ends: each number inside a run-on paragraph opens a line. Offsets stay. */
export function laidOut(doc: DocumentModel): DocumentModel {
  let text = '';
  let from = 0;
  const paragraphs = doc.paragraphs.flatMap((paragraph): readonly Paragraph[] => {
    const ends = endsIn(paragraph.text);
    if (ends.length === 0) return [paragraph];
    for (const end of ends) {
      const at = sourceOffset(paragraph, end);
      text += `${doc.text.slice(from, at - 1)}\n`;
      from = at;
    }
    return [...ends, paragraph.text.length].map((end, at) => partOf(paragraph, ends[at - 1] ?? 0, end));
  });
  if (from === 0) return doc;
  return modelOf(text + doc.text.slice(from), doc.lines, paragraphs);
}

/** What stands from `from` to `to` of a paragraph's text. */
function partOf(paragraph: Paragraph, from: number, to: number): Paragraph {
  const joints = (paragraph.joints ?? []).flatMap(([at, dropped]) =>
    at > from && at < to ? [[at - from, dropped] as const] : [],
  );
  return {
    // Behind a hard wrap, where one stands there.
    start: sourceOffset(paragraph, from + 1) - 1,
    end: sourceOffset(paragraph, to),
    text: paragraph.text.slice(from, to),
    ...(joints.length > 0 && { joints }),
  };
}
