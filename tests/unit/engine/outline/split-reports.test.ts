import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitReports } from '../../../../engine/outline/split-reports.ts';

const body = (name: string) =>
  `各位选民：\n\n我叫${name}，是镇人大代表。一年来走访选民四十二户，提出建议三件，其中修渠的一件已经办成。\n\n今后我将跑得更勤一些。\n\n述职人：${name}`;
const names = ['周明', '何小川', '李桂芬'];
const titlesOf = (text: string) => splitReports(text).map(({ title }) => title);
const join = (titles: readonly string[]) =>
  titles.map((title, i) => `${title}\n\n${body(names[i] ?? '赵江')}`).join('\n\n');

describe('splitReports', () => {
  test.each([
    [['镇人大代表述职报告篇一', '镇人大代表述职报告篇二', '镇人大代表述职报告篇三']],
    [['2024年述职报告 篇1', '2024年述职报告 篇2', '2024年述职报告 篇3']],
    [['篇一：何塘村代表的报告', '篇二：水口村代表的报告']],
    [['第一篇：代表述职报告', '第二篇：主席述职述廉报告', '第三篇：个人总结']],
    [['第1篇 代表述职报告', '第2篇 主席述职报告']],
    [['【篇1】', '【篇2】', '【篇3】']],
    [['【第一篇】代表述职', '【第二篇】代表述职']],
    [['范文一', '范文二']],
    [['代表述职报告范文１：', '代表述职报告范文２：']],
    [['代表述职报告（篇一）', '代表述职报告（篇二）']],
    [['人大代表述职报告（一）', '人大代表述职报告（二）', '人大代表述职报告（三）']],
    [['个人述职报告1', '个人述职报告2']],
    [['## 述职报告 篇九', '## 述职报告 篇十', '## 述职报告 篇十一']],
    [['★述职报告篇二★', '★述职报告篇三★']],
    [['上篇：水厂班长', '中篇：护林员', '下篇：理事长']],
    [['上篇', '下篇']],
    [['范文A', '范文B', '范文C']],
    [['村级述职报告①', '村级述职报告②']],
    [['示范一', '示范二']],
    [['样例（一）：教导主任', '样例（二）：食堂管理员', '样例（三）']],
    [['篇① 车间主任', '篇② 安全总监']],
    [['版本一：简短', '版本二：详尽']],
    [['优秀述职报告一（护士长）', '优秀述职报告二（后勤处）']],
    [['述职范文一｜人大代表', '述职范文二｜物业经理']],
  ])('splits at %j', (titles) => {
    const text = `述职报告精选\n\n下面是整理好的几篇，供大家参考。\n\n${join(titles)}`;
    const slices = splitReports(text);
    expect(slices).toHaveLength(titles.length);
    for (const [i, slice] of slices.entries()) {
      expect(titles[i]).toContain(slice.title);
      const piece = text.slice(slice.start, slice.end);
      expect(piece.replace(/^[#★\s]+/, '').startsWith(slice.title)).toBe(true);
      expect(piece.endsWith(`述职人：${names[i]}`)).toBe(true);
    }
  });

  test('splits at dividers with words in them, and leaves one report whole that only greets once', () => {
    const divider = '\n—————— 分割线 ——————\n';
    const long = (name: string) => `${body(name)}\n${'村里的路灯亮了六十盏，大家晚上出门不用摸黑。'.repeat(5)}`;
    expect(splitReports(names.map(long).join(divider))).toHaveLength(3);
    const section = '村里的路灯亮了六十盏。\n菌菇棚从四个变成十九个。'.repeat(9);
    expect(splitReports([long('周明'), section, `${section}\n请各位评议。`].join(divider))).toHaveLength(1);
  });

  test('takes 第一篇： with its text behind it for a piece only where that text is long', () => {
    const of = (said: (name: string) => string) =>
      names.map((name, i) => `第${'一二三'[i]}篇：${said(name)}`).join('\n');
    expect(splitReports(of((name) => `${body(name)}\n${'修渠的一件办成了，乡亲们浇上了水。'.repeat(5)}`))).toHaveLength(
      3,
    );
    expect(splitReports(of((name) => `${name}写的调查报告，得了县里的三等奖。`))).toHaveLength(1);
  });

  test('takes the mark alone as title where the text runs on behind it', () => {
    const text = names.map((name, i) => `【篇${i + 1}】${body(name)}`).join('\n');
    expect(titlesOf(text)).toEqual(['【篇1】', '【篇2】', '【篇3】']);
  });

  test('leaves out what the site sets below an article', () => {
    const tail =
      '【述职报告】相关文章：\n代表述职报告范文10-21\n主席述职报告12-30\n上一篇：怎样写总结\nCopyright © 2024 范文站 版权所有';
    const text = `${join(['述职报告 篇一', '述职报告 篇二'])}\n以上就是小编为大家整理的报告。\n${tail}`;
    const last = splitReports(text).at(-1);
    expect(text.slice(0, last?.end).endsWith('述职人：何小川')).toBe(true);
  });

  test('keeps the text after an advertisement in the middle of a piece', () => {
    const text = `述职报告 篇一\n猜你喜欢：村支书述职报告\n${body('周明')}\n述职报告 篇二\n${body('何小川')}`;
    expect(splitReports(text).map((slice) => text.slice(slice.start, slice.end))).toEqual([
      `述职报告 篇一\n猜你喜欢：村支书述职报告\n${body('周明')}`,
      `述职报告 篇二\n${body('何小川')}`,
    ]);
  });

  test('passes over a table of contents', () => {
    const titles = ['第一篇：代表述职报告', '第二篇：主席述职报告'];
    const text = `目录\n${titles.join('\n')}\n\n${join(titles)}`;
    expect(splitReports(text)[0]?.start).toBe(text.lastIndexOf('第一篇'));
  });

  test('takes a link that counts on for no piece', () => {
    const text = `${join(['述职报告范文篇1', '述职报告范文篇2'])}\n\n护林员述职报告范文第3篇`;
    expect(titlesOf(text)).toEqual(['述职报告范文篇1', '述职报告范文篇2']);
  });

  test('bridges a piece whose title is lost, and takes a doubled title once', () => {
    expect(titlesOf(join(['述职报告篇一', '述职报告篇三']))).toHaveLength(2);
    expect(titlesOf(`述职报告篇一\n述职报告篇一\n${body('周明')}\n${join(['述职报告篇二'])}`)).toHaveLength(2);
  });

  test.each([
    ['', 'an empty text'],
    [body('周明'), 'one report without a title'],
    [`乡镇人大述职报告篇一\n${body('周明')}`, 'one piece taken out of a page'],
    [`2024年述职报告\n（一）学习情况\n${body('周明')}\n（二）履职情况\n${body('何小川')}`, 'one report with headings'],
    [`述职报告\n第一篇章 强基固本\n${body('周明')}\n第二篇章 履职为民\n${body('何小川')}`, 'chapters named 篇章'],
    [
      '我发表的论文有两篇。\n第一篇：《村级议事怎么开》，登在县报上。\n第二篇：《修渠记》，登在镇里的内刊上。',
      'papers counted',
    ],
    [`述职报告（二）\n${body('周明')}\n述职报告（五）\n${body('何小川')}`, 'titles that do not count from one'],
  ])('leaves whole: %#', (text) => {
    expect(splitReports(text)).toEqual([{ start: 0, end: text.length, title: '' }]);
  });

  test('any text gives slices in order, apart, and inside it', () => {
    const word = fc.constantFrom(
      '篇一',
      '篇二',
      '篇3',
      '第一篇：',
      '第二篇',
      '【篇1】',
      '范文二',
      '述职报告',
      '\n',
      '\r\n',
      '　',
      '相关文章',
      '一年来我走访了四十二户选民，提出建议三件。',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const { start, end } of splitReports(given)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
