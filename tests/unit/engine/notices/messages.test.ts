import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';
import { readNoticeText } from '../../../../engine/notices/notice-text.ts';

const ids = (text: string) => [...new Set(readNotice(text).parts.map(({ id }) => id))].toSorted();

describe('messages of a group', () => {
  const timed =
    '质检组联络群\n贺组长 2026-12-10 08:30\n@所有人 年度述职材料开始写了\n贺组长 08:31\n写这几块：检了多少批次；有啥成绩；哪里没做好；明年怎么干\n' +
    '小薛 08:40\n要不要写廉洁自律？\n贺组长 08:41\n不用，别超过1200\n小薛 08:42\n啥时候交\n贺组长 08:43\n18号下班前发我\n';

  it('ask what the one who asks says, and no more', () => {
    const { isRequirementNotice, limits, deadline } = readNotice(timed);
    expect(isRequirementNotice).toBe(true);
    expect(ids(timed)).toEqual(['achievements', 'duties', 'plans', 'problems']);
    expect(limits.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['max 1200']);
    expect(deadline).toBe('2026-12-18');
  });

  it('may give the name in front of what is said', () => {
    const named =
      '【后勤班工作群】\n2026年12月1日 9:00\n人事科 老温：@全体成员 今年个人总结写四样：干了哪些活；有什么成绩；有哪些不足；明年打算\n' +
      '小岳：要写多少字？\n人事科 老温：800字以内，12月12号前交我\n小岳：收到\n';
    expect(readNoticeText(named).messages).toBe(true);
    expect(ids(named)).toEqual(['achievements', 'duties', 'plans', 'problems']);
  });

  it('may give a point a message, counted in words or not at all', () => {
    const each = (points: readonly string[]) =>
      `车队群（21）\n2026年12月8日 09:00\n${points.map((one) => `队长老耿：${one}\n`).join('')}小袁：多长\n队长老耿：一千到一千五\n小袁：几号交\n队长老耿：这个月16号前交给我\n`;
    const counted = each([
      '每人写一篇年终小结',
      '头一样，忙了些啥',
      '第二样，干成了哪几件',
      '第三样，有啥短处，明年怎么补',
    ]);
    const plain = each([
      '每人写一篇年终小结',
      '手上的工作，挑主要的写',
      '有成绩写成绩，拿数字说话',
      '毛病和明年的想法放最后',
    ]);
    for (const text of [counted, plain]) {
      const { deadline, limits } = readNotice(text);
      expect(ids(text)).toEqual(['achievements', 'duties', 'plans', 'problems']);
      expect(deadline).toBe('2026-12-16');
      expect(limits.map(({ value }) => value)).toEqual([[1000, 1500]]);
    }
  });

  it('ask nothing once all is handed in', () => {
    const done =
      '考核联络群\n小柳 2026-12-30 09:00\n@所有人 个人总结全部收齐，谢谢大家\n老何 09:05\n还要补吗\n小柳 09:06\n不用再交了\n';
    expect(readNotice(done).isRequirementNotice).toBe(false);
  });

  it('are no labels of a notice', () => {
    expect(readNoticeText('关于述职的通知\n内容：履职情况\n字数：2000字\n内容：廉洁情况\n').messages).toBe(false);
  });
});

describe('cells', () => {
  const notice = (table: string) =>
    `关于报送2026年度述职报告的通知\n各科室：\n述职报告要求见下表。\n${table}\n办公室\n2026年12月1日\n`;

  it('are set apart by upright strokes in a plain text', () => {
    const { parts, limits } = readNotice(
      notice(
        '栏目 | 要求\n----+------\n工作 | 所做的工作\n成效 | 取得的成绩\n短板 | 主要不足\n打算 | 明年设想\n篇幅 | 1500字以内',
      ),
    );
    expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(['duties', 'achievements', 'problems', 'plans']));
    expect(limits.map(({ value }) => value)).toEqual([1500]);
  });

  it('may hold several lines', () => {
    const { parts } = readNotice(
      notice(
        '事项\t说明\n报告内容\t分管工作开展情况\n廉洁自律情况\n主要不足\n篇幅\t2000字以内\n时间\t12月20日前交办公室',
      ),
    );
    expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(['duties', 'integrity', 'problems']));
  });
});

describe('what else asks', () => {
  const about = '写清全年工作、主要业绩、政治学习、存在不足、明年打算';

  it('is an answer to those who write', () => {
    const text = `2026年度个人总结填报答疑\n问：写哪些内容？\n答：请${about}。\n问：写多长？\n答：不超过1000字。\n问：什么时候交？\n答：12月20日前在系统内提交。\n人事科\n2026年12月1日\n`;
    expect(readNotice(text).isRequirementNotice).toBe(true);
  });

  it('is a speech that is handed in', () => {
    const text = `关于开展主题党日活动的通知\n各支部：\n一、活动内容\n1.集体学习。\n2.交流发言。发言稿900字以内，${about}，12月20日前交组织委员。\n支部\n2026年12月1日\n`;
    expect(readNotice(text)).toMatchObject({ isRequirementNotice: true, deadline: '2026-12-20' });
  });

  it('is no call for opinions', () => {
    const text =
      '关于公开征集述职评议意见建议的公告\n各界群众：\n一、征集内容\n1.对履职情况的评价；\n2.对廉洁自律情况的看法；\n3.存在的问题和改进措施。\n12月20日前反馈，500字以内。\n办公室\n2026年12月1日\n';
    expect(readNotice(text).isRequirementNotice).toBe(false);
  });
});
