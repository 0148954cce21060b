/** What kind of report a text is, where it hardly tells anything yet. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../engine/index.ts';

const OUTLINE =
  '一、学习情况\n二、在〔地名〕走访〔数〕户\n三、办结建议〔数〕件\n四、存在的不足\n五、今后的打算\n述职人：〔姓名〕\n2026年〔月日〕';
const kindOf = (text: string, context?: string) => analyse(text, context ? { context } : {}).documentType.id;

describe('an outline without a sentence', () => {
  it.each([
    ['代表述职', 'deputy-report'],
    ['述职报告填报', 'official-duty-integrity'],
    ['年度考核个人总结', 'annual-summary'],
  ])('is what its page is about: %s', (context, id) => {
    expect(kindOf(OUTLINE, context)).toBe(id);
  });

  it('is none where nothing names one', () => {
    expect(kindOf(OUTLINE)).toBe('other');
  });
});

it('a list without numbers is no outline', () => {
  expect(kindOf('张桂兰\n李保田\n王秀英\n赵德海\n孙立冬', '述职评议会参会名单')).toBe('other');
});

it.each([
  '请问人大代表述职报告要不要写廉洁自律？',
  '怎么写一份让选民听得懂的人大代表述职报告 800字',
  '帮我写一份乡镇干部的述职述廉报告，数据先空着',
  '龙湾镇人大代表述职办法（试行）',
])('%s speaks of such papers and is none', (line) => {
  expect(analyse(line).documentType.id).toBe('other');
});

it('a title alone names its paper', () => {
  expect(analyse('龙湾镇人大代表述职报告').documentType.id).toBe('deputy-report');
});

describe('a title that ends as a report does', () => {
  const LESSONS =
    '一、从数小棒开始\n开学头三周不动笔，一人一捆小棒。小宇说“老师，我家的筷子也能数”，第二天真带来一把。\n二、错题\n“□＋5＝9”错的人最多，他们把□当成一个字。';

  it('heads one, though hardly anything is told as reports tell it', () => {
    expect(kindOf(`一（3）班的算术课\n${LESSONS}`)).toBe('other');
    expect(kindOf(`渡口小学一（3）班算术总结\n${LESSONS}`)).not.toBe('other');
  });

  it('but not where it speaks of reports', () => {
    expect(kindOf('怎么写好一份年终总结\n先列提纲，再填数字，最后检查有没有占位。')).toBe('other');
  });
});
