import type { DocumentModel } from '../model.ts';
import { readMark } from '../outline/number-marks.ts';
import { fold } from '../text/fold.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../types.ts';
import type { Reading } from './model/context.ts';
import { chanceOf, weigh } from './model/linear.ts';
import { typeFeaturesOf } from './model/type-features.ts';
import { WEIGHTS } from './model/weights.ts';
import { typeWords } from './type-words.ts';

/** Of a first line, in UTF-16 units. */
const LONGEST_TITLE = 60;
/** A first line that ends so heads a report of whichever kind: 妇联主席述职, 校对科半年小结（三组）. */
const REPORT_TITLE =
  /(?:述[职责学廉]|总结|小结|履职|工作报告|年终报告|(?:工作|年度|个人|学期|季度|年)(?:计划|打算))(?:报告|汇报|材料)?[ \u3000]{0,2}(?:[（(][^（）()]{1,20}[）)])?$/u;
/** What that adds to the log-odds of its being no report: one that is taken for none is not checked. */
const NO_OTHER = -6;
/** Shorter texts show nothing of their kind, in UTF-16 units. */
const LEAST = 8;
/** The weights know whole reports. What they say of a shorter text is leant on less, its title and its page more. */
const WHOLE = 300;
/** A line no longer than this, that ends as no sentence, is a heading or a blank. */
const LONGEST_BARE = 40;
const LEAST_NUMBERED = 3;
/** What a type's word in the title of a text just begun, and in the words of its page, adds to the log-odds. */
const TITLE = 8;
const CONTEXT = 4;
/** The same in the title of a whole report. */
const NAMED = 3;
/** A first line that asks about such papers or for one, or heads one about them: 述职报告要不要写廉洁？, 帮我写一份……, 代表述职办法. */
const SPEAKS_OF =
  /[?？]|^(?:请问|怎么|怎样|如何|帮我|帮忙|求|谁有|有没有)|吗$|(?:怎么|怎样|如何)写|可不?可以|要不要|是不是|(?:办法|细则|制度|规定|通知|公告|公示|通报|决议|决定|答复|主持词|讲话|纪要|须知|指南|评议意见|反馈意见|点评)(?:[（(].{1,12}[）)])?(?:公告)?$/u;
/** 帮我写一份……: a request, as chats and search boxes get it. */
const ASKS_FOR = /^(?:请问|(?:怎么|怎样|如何)写|请?帮(?:我|忙)写|求一?[份篇])/u;

/** The kind of document, from its title, the words of its page and how it speaks; confidence 0–1. */
export function recogniseType(
  doc: DocumentModel,
  readings: readonly Reading[],
  context: string,
): { id: DocumentTypeId; confidence: number } {
  const { length } = doc.text.trim();
  if (length < LEAST && context.trim() === '') return { id: 'other', confidence: 0 };
  const begun = Math.max(0, 1 - length / WHOLE);
  const title = doc.paragraphs[0]?.text.slice(0, LONGEST_TITLE) ?? '';
  if (begun > 0 && ASKS_FOR.test(title)) return { id: 'other', confidence: 0 };
  const names = !SPEAKS_OF.test(title);
  const inTitle = names ? namedType(title) : undefined;
  const headed = names && title.length < LONGEST_TITLE && REPORT_TITLE.test(title.trim());
  const inContext = namedType(context.slice(0, 300));
  const outlined = inContext !== undefined && isOutline(doc);
  if (!inTitle && !outlined && isBareList(doc)) return { id: 'other', confidence: 0 };
  const values = typeFeaturesOf(doc, readings);
  const odds = DOCUMENT_TYPE_IDS.map((id) => {
    let sum = weigh(WEIGHTS.type[id], values) * (1 - begun);
    if (inTitle === id) sum += TITLE * begun + NAMED * (1 - begun);
    if (id === 'other' && headed) sum += NO_OTHER;
    if (inContext === id) sum += CONTEXT * (inTitle ? begun / 2 : outlined ? 2 : 1);
    return { id, chance: chanceOf(sum) };
  });
  const sum = odds.reduce((total, { chance }) => total + chance, 0);
  const [best] = odds.sort((a, b) => b.chance - a.chance);
  return best
    ? { id: best.id, confidence: Math.round((best.chance / sum) * 100) / 100 }
    : { id: 'other', confidence: 0 };
}

/** Names under each other: nothing is told, and nothing announced. */
function isBareList({ paragraphs }: DocumentModel): boolean {
  return paragraphs.length >= LEAST_NUMBERED && paragraphs.every(({ text }) => /^\p{Script=Han}{1,4}$/u.test(text));
}

/** Numbered headings and hardly a sentence: nothing shows its kind yet but the page. */
function isOutline({ paragraphs }: DocumentModel): boolean {
  const bare = paragraphs.filter(({ text }) => text.length <= LONGEST_BARE && !/[。！？；]$/u.test(text));
  const numbered = bare.filter(({ text }) => readMark(text) !== undefined).length;
  return numbered >= LEAST_NUMBERED && numbered * 2 >= paragraphs.length && bare.length * 4 >= paragraphs.length * 3;
}

/** The type whose longest word stands in `words`. */
function namedType(words: string): DocumentTypeId | undefined {
  const folded = fold(words);
  let best: { id: DocumentTypeId; length: number } | undefined;
  for (const { id, titles } of typeWords) {
    for (const title of titles) {
      if (title.length > (best?.length ?? 0) && folded.includes(title)) best = { id, length: title.length };
    }
  }
  return best?.id;
}
