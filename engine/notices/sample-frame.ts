/** The frame a sample of the report shows: its title, whom it greets, how it ends and is signed. */
import type { NoticeBlock, NoticeText } from './notice-text.ts';
import type { AskedPart } from './types.ts';

/** 述职人（签名）： and 年 月 日 end the sample of a report that is sent along. */
const SIGNS =
  /^(?!负责|领导|主[任管]|审|评|单位|部门|经理|[科组]长|监[督票]|见证|记录)(?:[^,。;:()]{1,4}\(?签[名字]\)?|(?:述职|报告|汇报|总结|代表|填写|撰写)人?(?:\(?签[名字]\)?|姓名)?|(?:本人)?签[名字]):?_*(?:(?:填写|签名)?(?:日期|时间):)?[_年月日]{0,6}$/u;
const DATED = /[:_)]?年_*月_*日$/u;

/** What opens the sample of a report that is sent along: 述职报告（样式）, right behind 附件2. */
const SAMPLE =
  /^(?:附件?\d{0,2}[:.]?)?[^,。;]{0,24}(?:报告|总结|材料|述职)[^,。;]{0,4}\(?(?:样式|模板|样本|范本|样文|示例|格式|参考)[^,。;]{0,4}\)?$/u;
const SAMPLE_LINES: readonly (readonly [AskedPart['id'], RegExp])[] = [
  ['salutation', /^(?:各位|尊敬的|主任|组织)[^,。;]{0,30}:$/u],
  ['opening', /(?:我叫|我是|本人)[^。;]{0,40}[_xX×]|[_xX×][^。;]{0,20}(?:当选|任职|担任|分管)/u],
  ['closing', /^(?:以上|特此|上述)[^。;]{0,24}(?:评议|审议|审查|监督|报告|指正)/u],
];
/** The rows of a sample that is a table: what heads them, and what stands beside. */
const SAMPLE_ROWS: readonly (readonly [AskedPart['id'], RegExp, RegExp])[] = [
  ['title', /^(?:标题|题目)$/u, /报告|总结|述职|小结/u],
  ['salutation', /^(?:开头|称谓|称呼|抬头|问候)$/u, /^"?(?:各位|尊敬)/u],
  ['closing', /^(?:结尾|结语|结束语|收尾|末尾|尾语)$/u, /^"?(?:以上|特此|敬请|请)/u],
];

/** Salutation, opening and closing of a sample, which only it asks for. */
export function sampleFrame({ blocks, evidence }: NoticeText): readonly AskedPart[] {
  const first = blocks.findIndex(({ words, column }, index) => index > 0 && column < 0 && SAMPLE.test(words));
  const lines = first < 0 ? [] : blocks.slice(first + 1).filter(({ column }) => column < 0);
  const named = lines.flatMap((block) =>
    SAMPLE_LINES.flatMap(([id, line]) => (line.test(block.words) ? [{ id, block }] : [])),
  );
  return [...named, ...rowsNamed(blocks)].map(({ id, block }) => ({
    id,
    evidence: evidence(block, 0, block.words.length),
  }));
}

function rowsNamed(blocks: readonly NoticeBlock[]): { readonly id: AskedPart['id']; readonly block: NoticeBlock }[] {
  return blocks.flatMap((block) => {
    const head = block.column > 0 ? blocks[block.index - 1] : undefined;
    if (!head || head.column !== block.column - 1) return [];
    return SAMPLE_ROWS.flatMap(([id, heads, beside]) =>
      heads.test(head.words) && beside.test(block.words) ? [{ id, block }] : [],
    );
  });
}

export function sampleEnds({ blocks, evidence }: NoticeText): readonly AskedPart[] {
  return blocks.flatMap((block): AskedPart[] => {
    if (block.column >= 0 || block.words.length > 24 || !SIGNS.test(block.words.replace(/[xX_]/gu, '_'))) return [];
    const next = blocks[block.index + 1];
    const date = [block, ...(next ? [next] : [])].find(
      ({ words }) => (DATED.test(words) || /(?:日期|时间):_*$/u.test(words)) && words.length <= 24,
    );
    return [
      { id: 'signature', evidence: evidence(block, 0, block.words.length) },
      ...(date ? [{ id: 'date' as const, evidence: evidence(date, 0, date.words.length) }] : []),
    ];
  });
}
