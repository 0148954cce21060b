import type { Span } from '../../types.ts';

/** Marks in the place of a whole name. */
const MARK = '[×✕○◯〇△▲□◇☆★某]{2,9}|(?:[×XＸ○△□][ \\u3000]){1,3}[×XＸ○△□]|[Aa]{3}';
/** Behind a unit or a post, or alone, on a short line of the frame: 教务处　○○○, 律师　△△, 某某某. */
const AT_END = new RegExp(
  `^([^\\n。，；！？|]{0,24}(?:[\\u4e00-\\u9fff][ \\u3000]{1,8}|[：:][ \\u3000]{0,8})|[ \\u3000]{0,20})(${MARK})[ \\u3000]{0,9}\\r?$`,
  'gm',
);
/** 审核：△△△ among others on a line of who wrote, read and signed. */
const BY = new RegExp(
  `(?:审[核定批]|校对|拟稿|撰[稿写]|执笔|签发|填报)[：:][ \\u3000]{0,4}(${MARK})(?![\\u4e00-\\u9fff])`,
  'g',
);
/** The names of model texts, where the writer's own would stand. */
const MODEL =
  /(?:(?:述职|报告|汇报|总结|填表|填报)人[：:]|姓名[：:]|我叫|[任长员师记表计][ \u3000]|[：:][^\n。，；]{0,16}[ \u3000])[ \u3000]{0,4}(张三|李四|王五|赵六|张某某|李某某|王某某|赵某某)(?=[ \u3000]{0,9}(?:\r?\n|(?![\s\S])|[，。]))/g;

/** Who reports or signs without a name of his own (没有姓名): 述职人：教务处　○○○, 副主任　张三. */
export function* findNameless(text: string): Iterable<Span> {
  for (const pattern of [AT_END, BY, MODEL]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[2] ?? match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      yield { start, end: start + name.length };
    }
  }
}
