import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../../../../engine/checks/placeholder-forms/find-placeholders.ts';

const found = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('findPlaceholders finds', () => {
  test.each([
    ['我是××县第×届人大代表，住在××路。', ['××县第×届', '××路']],
    ['××年×月当选，编入代表团(××团)。', ['××年×月', '(××团)']],
    ['写出《××××》《××××》两份报告。', ['《××××》', '《××××》']],
    ['20_年在__日报发文，学习__大和__届三中全会精神。', ['20_年', '__日报', '__大', '__届三中全会']],
    ['刊登在《__日报》上，修路__ _公里。', ['《__日报》', '__ _公里']],
    ['在20__年和20xx年，20XX-20XX年，202X年也一样。', ['20__年', '20xx年', '20XX-20XX年', '202X年']],
    ['述职人：XXX（20xx年12月XX日）', ['XXX', '（20xx年12月XX日）']],
    ['支付XX万元，占xx.x%，由X学校承担，见X信发〔2025〕18号。', ['XX万元', 'xx.x%', 'X学校', 'X信发〔2025〕18号']],
    ['（〔2022〕XX号）文件要求。', ['〔2022〕XX号']],
    ['我在**镇工作，**县人民政府表彰过我，联系人***。', ['**镇', '**县', '***']],
    ['述职人：***', ['***']],
    ['某某镇综合文化站，某某县第三届人大代表，述职人：某某某', ['某某镇', '某某县', '某某某']],
    ['某年某月当选某县人大代表。', ['某年某月', '某县']],
    [
      '尊敬的[领导称谓]：我是[学校名称]副校长[姓名]，笔记【待补充】篇。',
      ['[领导称谓]', '[学校名称]', '[姓名]', '【待补充】'],
    ],
    ['述职人：【姓名】\n2022年  月  日', ['【姓名】', '2022年  月  日']],
    ['日期：[2025年  月  日]', ['[2025年  月  日]']],
    ['2025年　　月　　日', ['2025年　　月　　日']],
    ['2024年12月__日', ['2024年12月__日']],
    ['〔时间〕，我参加了〔具体事项〕，〔2026〕3号文件有要求。', ['〔时间〕', '〔具体事项〕']],
    ['放映电影（此处填电影场次）场，投入□□万元，走访____户。', ['（此处填电影场次）', '□□万元', '____户']],
    ['名单为【待补：专家姓名及单位】，电话029-XXXXXXXX。', ['【待补：专家姓名及单位】', '029-XXXXXXXX']],
    ['○○镇和△△村，OO县也是。', ['○○镇', '△△村', 'OO县']],
    ['全年走访　　户，共召开会议  次，提出建议（　　）件。', ['　　', '  ', '（　　）']],
    ['述职人：本站\n20xx年xx月xx日', ['本站', '20xx年xx月xx日']],
    ['我是第*届代表，姓×的村民，XX2024年总结，管道XXkm，XX-XX路。', ['第*届', '×', 'XX', 'XX', 'XX-XX路']],
    ['●●镇在20??年修路，……年……月……日完工。', ['●●镇', '20??年', '……年……月……日']],
    ['述职人：\n2025年月日', ['述职人：', '2025年月日']],
    ['述职人（签名）：\n\n  年  月  日', ['述职人（签名）：', '年  月  日']],
    ['在[您所在的学校]，由（姓名）负责，（这里写具体事例）。', ['[您所在的学校]', '（姓名）', '（这里写具体事例）']],
    ['某县某镇综合文化站', ['某县某镇']],
    ['Ｘ市第ＸＸ届人大代表', ['Ｘ市第ＸＸ届']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findPlaceholders passes over', () => {
  test.each([
    '患者曹某、刘某明说，某种意义上，某些同志在某方面做得更好。',
    '某日，一位老人找到我；某企业拖欠工资，李某某局长出面协调。',
    '采购5418Y × 2台，地块长×宽为3×5米，4x100米接力，4X4越野车。',
    '车牌苏H**Z**的司机，电话138****1234，身份证3201××××××1234。',
    '全年听课**112节**，- **抓常规。** 落实到人。',
    '导出XML，水泵XX-100，管径DN300，NB-IoT水表，尺码XXL，拍X光片。',
    '按〔2026〕3号、〔2025〕18号和县发〔2024〕7号执行，古人〔清〕有言。',
    '【篇1】【捂脸】【打印】【关闭】[pic][1]',
    '仿宋_GB2312字体，文件名为张三_述职报告.docx，模板/20_年/报告.docx，snake_case。',
    '标题统一为“市七届人大代表×××2024年度述职报告”，模板里用 `XX` 占位。',
    '一文一事，形如“XX次”的写法不要出现。',
    '二○二五年十二月，二〇二四年一月，□是 □否',
    '会议共分三天（含报到）。新建文档(3)，函数f()。',
    '*注：表中画×的为缺席，是√否×，*重点*工作，网址www.xxx.com，型号A-XX。',
    '你去过吗？？年底再说……三年了。述职人：何小川\n述职人：\n何小川\n2025年12月1日',
    '2025年 月均走访四户，2024年 月度考核合格。',
    '会议（地点）已定，单位（名称）如下，请说明情况（原因）。',
    '【时间】12月3日\n【地点】镇政府三楼\n【主要内容】学习代表法',
    '2025年 12月 3日，第一章  总  则，姓  名：王  军',
    '第一部分\n________\n第二部分',
    '以上报告，请予审议。（待办事项已另行报送）',
    '述职人：小编辑部主任王军；本站在册职工21人。',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findPlaceholders', () => {
  const word = fc.constantFrom(
    '×',
    'X',
    'x',
    '_',
    '**',
    '*',
    '□',
    '某',
    '某某',
    '[',
    ']',
    '【姓名】',
    '（',
    '）',
    '〔',
    '〕',
    '20',
    '年',
    '月',
    '镇',
    ' ',
    '　',
    '\n',
    '第',
    '届',
    '、',
    '。',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
  );

  test('gives spans in order, apart and inside any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const { start, end } of findPlaceholders(given)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '××',
    '×',
    '**',
    '*a',
    '** ',
    '_ ',
    '_',
    '某',
    '[',
    '【',
    '（',
    '〔待',
    '20',
    'x.',
    '年 ',
    '《 ',
    'X',
    '　',
    '**镇',
  ])('reads %j over and over in linear time', (worst) => {
    const time = (length: number) => {
      const given = worst.repeat(length / worst.length);
      const start = performance.now();
      findPlaceholders(given);
      return performance.now() - start;
    };
    time(25_000);
    const ratio = time(400_000) / Math.max(1, time(25_000));
    // 16 times the text; quadratic work would be 256 times as long.
    expect(ratio).toBeLessThan(100);
  });
});
