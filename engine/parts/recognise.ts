import { documentTypes } from '../documents/index.ts';
import type { DocumentModel } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { DocumentTypeId } from '../types.ts';

/** Points of a word in the title, and most points the body can give. */
const TITLE = 6;
const CONTEXT = 3;
const MOST_CUES = 8;
/** Text looked at, in UTF-16 units: what kind a report is shows at its beginning and its end. */
const LOOKED_AT = 4000;
/** Fewer points than this are no report. */
const LEAST = 2;

/** Says what a notice, a piece of news or a guide says, and no report does. */
const NOT_A_REPORT =
  /(?:现将|就)有关事项(?:通知|公告|说明)如下|请各[^。]{0,12}(?:于|在|按)|特此通知|本报讯|记者|撰写(?:要求|说明|时)|怎么写|写作|字数(?:要求|不超过|控制|在)|报送(?:时间|至|到)|截止|联系电话|第[一二三四五]+条|本办法|网友|楼主|点赞|会议(?:指出|强调|要求|听取)|(?:进行|作)了述职|大家评议|与会|请于[^。]{0,16}前/gu;
const REPORTS = /我|本人|我们|我[局镇校村院县乡区市处科]/gu;

/** The kind of document, from its title, the words of its page and what it says. */
export function recogniseType(doc: DocumentModel, context = ''): { id: DocumentTypeId; confidence: number } {
  const title = fold(
    doc.paragraphs
      .slice(0, 2)
      .map(({ text }) => text.slice(0, 60))
      .join('\n'),
  );
  const body = fold(
    doc.text.slice(0, LOOKED_AT) + doc.text.slice(Math.max(LOOKED_AT, doc.text.length - LOOKED_AT / 4)),
  );
  const around = fold(context);
  const points = new Map<DocumentTypeId, number>();
  for (const { id, recognise } of documentTypes) {
    const longest = (place: string) =>
      Math.max(0, ...recognise.titles.filter((word) => place.includes(fold(word))).map((word) => word.length));
    const inTitle = longest(title.slice(0, 60));
    const inContext = longest(around);
    const cues = recognise.cues.filter((cue) => body.includes(fold(cue))).length;
    points.set(
      id,
      (inTitle ? TITLE + inTitle * 0.5 : 0) + (inContext ? CONTEXT + inContext * 0.25 : 0) + Math.min(MOST_CUES, cues),
    );
  }
  weighOther(points, body, title);
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < LEAST) return { id: 'other', confidence: 0.5 };
  const confidence = Math.min(1, 0.5 + (best[1] - (second?.[1] ?? 0)) / 12);
  return { id: best[0], confidence: Math.round(confidence * 100) / 100 };
}

/** 通知 in a title, and words of notices and news against a writer who speaks of himself. */
function weighOther(points: Map<DocumentTypeId, number>, body: string, title: string): void {
  const notices = [...body.matchAll(NOT_A_REPORT)].length;
  const own = [...body.matchAll(REPORTS)].length;
  const length = Math.max(1, body.length);
  const speaksOfItself = own / length > 0.004 || own >= 6;
  const other = points.get('other') ?? 0;
  const reportTitle = /(?:报告|总结|汇报|计划|小结|述职)(?:篇.{1,3})?$/mu.test(title);
  let weight = notices * 2 + (speaksOfItself ? -6 : 2) + (reportTitle ? -4 : 0);
  if (length < 20) weight = -100;
  points.set('other', Math.max(0, other + weight));
}
