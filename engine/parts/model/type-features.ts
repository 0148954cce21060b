/** What shows the kind of a document: its title, and how it speaks. */
import type { DocumentModel } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { wordingIn } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readOnce } from '../../text/wording.ts';
import { DOCUMENT_TYPE_IDS } from '../../types.ts';
import { typeWords } from '../type-words.ts';
import type { Reading } from './context.ts';
import { KINDS, TOLD_PARTS } from './features.ts';
import { chanceOf } from './linear.ts';
import { madeOf } from './made-of.ts';
import { createRunTable } from './run-table.ts';

/** Words of titles; each is a feature of its own. */
const TITLE_WORDS: readonly RegExp[] = [
  /述.{0,6}廉|述责/u,
  /述职|述学|述德|述法/u,
  /履职|履行.{0,14}职[务责]/u,
  /代表(?!大会|团|联络)/u,
  /主席|书记|局长|镇长|乡长|主任|校长|院长|所长|站长|科长|组长|村长|厂长|经理/u,
  /总结|小结|回顾/u,
  /计划|打算|安排|要点|规划|思路|设想/u,
  /个人|考核|本人|我的|我这/u,
  /德.?能.?勤.?绩|年终|年度/u,
  /工作/u,
  /情况(?:的)?(?:报告|汇报)/u,
  /对照检查|自查|剖析|民主生活会/u,
  /党建/u,
  /通知|公告|公示|通报|方案|办法|规定|条例|制度|细则|规矩|守则|公约|须知|指南|指引|导则/u,
  /意见(?:稿)?$|点评|评语|审读|讲话|致辞|记录|纪要|实录|侧记|聊天|问答|答疑|说明(?:书|$)|填报|岗位/u,
  /怎么写|如何写|写作|新手|技巧|模板|范文|注意事项|问得最多/u,
  /感谢信|倡议书|承诺书|责任书|申请|请示|请求|申报|建议(?:书)?$|提案|议案|推荐|事迹|启事|公开信|函$/u,
  /调研|调查|思考|观察|纪实|简报|信息|新闻|召开|举行/u,
  /报告$/u,
  /汇报|材料|发言|小结/u,
  // A year is summed up for the assessment; other spans are not.
  /半年|季度|学期|学年|月份|挂职|借调|见习|项目|专项|期间/u,
  /年度(?!.{0,8}计划)|全年|年终|一年来|这一年/u,
];

/** Words of the body, counted by their share. */
const BODY_WORDS: readonly RegExp[] = [
  /我(?![国省市县区镇乡村局校院处社办站馆所司厂部们])|本人/gu,
  /我们|我[局校镇乡村院县区市处科站所厂社司]|全[局校镇乡村院县站所厂]/gu,
  /选民|选区|人代会|议案|代表小组|闭会|代表证|联络站|代表法|当选/gu,
  /主席团|分管|班子|党委|党组|党工委|支部|任职/gu,
  /廉|八项规定|一岗双责|纪律/gu,
  /现将有关事项|通知如下|请各|特此通知|报送|截止|联系电话|附件|各单位|第[一二三四五六七八九十]+条|不得|应当|须|请于/gu,
  /记者|本报讯|据悉|与会|会议指出|会议强调|会议要求|会上,|他说|她说|表示,|介绍说|发布时间|编辑/gu,
  /他|她|同志(?!们)/gu,
  /怎么写|写清|写明|要写|别写|不要写|字数|模板|套话|填写|点击|按钮|登录|系统/gu,
  /计划|拟|将|力争|确保|月底前|目标|任务/gu,
  /一年来|今年以来|全年|去年|上半年|这一年|本年度/gu,
  /公司|客户|销售|同事|岗位|部门|领导/gu,
  /["“][^"”]{2,20}["”]/gu,
  /@|收到|[?？]/gu,
  /你|您|大家/gu,
];
/** 任某镇人大主席: who reports on a post, not on a seat. */
const POST = /任[^,。]{0,16}(?:主席|书记|局长|镇长|乡长|主任|校长|院长|所长|站长|科长|部长|队长|经理|委员|组长)/u;
const PER = 100;
const MOST = 3;
/** Text looked at, in UTF-16 units: what kind a paper is shows at its beginning and its end. */
const LOOKED_AT = 3000;
const TAIL = 1000;

export const TYPE_FEATURES = TITLE_WORDS.length + BODY_WORDS.length + typeWords.length * 3 + TOLD_PARTS.length * 2 + 11;

export function typeFeaturesOf(doc: DocumentModel, readings: readonly Reading[]): Float64Array {
  const lines = doc.paragraphs.slice(0, 3).map(({ text }) => text);
  const head = lines.filter((text) => text.length <= 60 && !/[。；]/u.test(text)).slice(0, 2);
  const title = fold(head.join('\n'));
  const body = bodyOf(doc);
  const size = Math.max(PER, body.length);
  const opening = fold(
    doc.sentences
      .slice(0, 4)
      .map(({ text }) => text)
      .join(''),
  );
  const told = chancesIn(doc.sentences, readings);
  const values = [
    ...TITLE_WORDS.map((word) => Number(word.test(title))),
    ...body.counts.map((count) => Math.min(MOST, (count * PER) / size)),
    ...typeWords.map(({ titles }) => longest(titles, title) / 4),
    ...typeWords.map(({ cues }) => Math.min(MOST_CUES, cues.filter((cue) => body.cues.has(cue)).length) / 4),
    ...told.map((sum) => Math.log(1 + sum)),
    ...told.map((sum) => sum / Math.max(1, readings.length)),
    ...DOCUMENT_TYPE_IDS.map((_, type) => mean(readings, KINDS + type)),
    Number(head.length === 0),
    Number(/我|本人/u.test(opening)),
    Number(/(?:我|本人)[^,。]{0,4}(?:是|叫|自|于|从|任|担任|在)|作为/u.test(opening)),
    Number(/人大代表/u.test(opening)),
    Number(/^[^:]{2,30}:$/mu.test(fold(lines.slice(0, 3).join('\n')))),
    Number(doc.headings.length > 0),
    Math.log(1 + doc.sentences.length) / 4,
    Number(/述职|述廉|述责/u.test(opening)),
    Number(POST.test(opening)),
    Number(/分管|主持[^,。]{0,10}工作|全面工作/u.test(opening)),
    Number(/(?:当选|连任|选举|选我)[^。]{0,12}代表|代表[^。]{0,8}(?:当选|连任)/u.test(opening)),
  ];
  return Float64Array.from(values);
}

/** All types' cues, looked for at once. */
const CUES = [...new Set(typeWords.flatMap(({ cues }) => cues))].sort();
const cueTable = createRunTable(CUES);
const cuesFound = new Int32Array(CUES.length);
const MOST_CUES = 8;

/** What stands in a text, or in one of its paragraphs. */
interface Body {
  /** Folded characters. */
  readonly length: number;
  /** How often each of `BODY_WORDS` does. */
  readonly counts: readonly number[];
  readonly cues: ReadonlySet<string>;
}

/** Of what is looked at, the paragraphs one by one: no word goes over the end of one. */
function bodyOf({ text, paragraphs }: DocumentModel): Body {
  const tail = Math.max(LOOKED_AT, text.length - TAIL);
  const counts = BODY_WORDS.map(() => 0);
  const cues = new Set<string>();
  let length = 0;
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph;
    for (const [from, to] of [
      [start, Math.min(end, LOOKED_AT)],
      [Math.max(start, tail), end],
    ] as const) {
      if (from >= to) continue;
      const own = readPiece(wordingIn(text, paragraph, from, to));
      length += own.length;
      own.counts.forEach((count, word) => {
        counts[word] = (counts[word] ?? 0) + count;
      });
      for (const cue of own.cues) cues.add(cue);
    }
  }
  return { length, counts, cues };
}

const readPiece = readOnce((piece): Body => {
  const folded = fold(piece);
  const cues = Array.from(cuesFound.subarray(0, cueTable.collect(folded, cuesFound)), (at) => CUES[at] ?? '');
  return {
    length: folded.length,
    counts: BODY_WORDS.map((word) => folded.match(word)?.length ?? 0),
    cues: new Set(cues),
  };
});

function longest(words: readonly string[], place: string): number {
  return Math.max(0, ...words.filter((word) => place.includes(word)).map((word) => word.length));
}

const chancesOf = madeOf((reading): readonly number[] => TOLD_PARTS.map((_, part) => chanceOf(reading[part] ?? 0)));

/** By part, the sum of the sentences' chances to tell it. */
function chancesIn(sentences: readonly Sentence[], readings: readonly Reading[]): readonly number[] {
  const sums = TOLD_PARTS.map(() => 0);
  sentences.forEach((sentence, at) => {
    const chances = chancesOf(sentence, readings[at] ?? []);
    for (let part = 0; part < sums.length; part += 1) sums[part] = (sums[part] ?? 0) + (chances[part] ?? 0);
  });
  return sums;
}

/** Log-odds of a whole text are the mean of its sentences', scaled up to be felt. */
function mean(readings: readonly Reading[], output: number): number {
  let sum = 0;
  for (const reading of readings) sum += reading[output] ?? 0;
  return readings.length === 0 ? 0 : (sum / readings.length) * 2;
}
