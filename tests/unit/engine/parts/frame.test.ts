/** 标题、称谓、署名、日期: the parts that stand at a place. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../../engine/model.ts';
import { judgeFrame } from '../../../../engine/parts/frame/index.ts';

const BODY =
  '我在河湾村的渡口撑了十一年船，去年春天大家选我当镇人大代表，一年里开会三次，跑了二十七户人家，把码头的灯修好了。';

function judge(...lines: string[]): Record<string, string> {
  return Object.fromEntries([...judgeFrame(buildModel(lines.join('\n')))].map(([part, { status }]) => [part, status]));
}

function textOf(part: 'title' | 'salutation' | 'signature' | 'date', ...lines: string[]): string | undefined {
  return judgeFrame(buildModel(lines.join('\n'))).get(part)?.evidence[0]?.text;
}

describe('title', () => {
  it.each([
    ['2026年度述职报告', 'present'],
    ['在选民见面会上的述职', 'present'],
    ['三年代表，三件小事', 'present'],
    ['乡镇人大代表述职报告篇三', 'weak'],
    ['人大代表述职报告（二）', 'weak'],
    ['后厨小结（九月到年底）', 'present'],
    ['一封迟到的感谢信', 'present'],
    ['总结怎么写才不空？老考评员教你五招', 'present'],
    ['您的位置：范文库 >> 工作总结', 'missing'],
    ['一、学习情况', 'missing'],
    ['各位选民：', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge(line, BODY, BODY).title).toBe(status);
  });

  it('may stand below the tag of a collection that has words of its own', () => {
    expect(judge('篇二：渡口的灯', '镇人大代表周小满述职', BODY, BODY).title).toBe('present');
    expect(judge('述职报告篇二', '镇人大代表周小满', BODY, BODY).title).toBe('weak');
  });

  it('stands below a note of who spoke and who wrote', () => {
    const lines = ['（口述：才让，记录：乡中学教师项措）', '代表才让对帐圈里的人说的话'];
    expect(textOf('title', ...lines, BODY, BODY)).toBe('代表才让对帐圈里的人说的话');
  });

  it('is none where the first line tells something', () => {
    expect(judge('站长让我写总结,我不会写套话,就像平常说话一样说吧.', BODY, BODY).title).toBe('missing');
  });

  it('is not found where the text begins at once', () => {
    expect(judge(BODY, BODY).title).toBe('missing');
  });
});

describe('salutation', () => {
  it.each([
    ['各位选民：', 'present'],
    ['尊敬的各位领导、同志们:', 'present'],
    ['县委、县纪委监委：', 'present'],
    ['在座的老少爷们：', 'present'],
    ['尊敬的[领导称谓]：', 'weak'],
    ['镇乡村振兴服务中心：', 'present'],
    ['各频率、各栏目组，技术播出部：', 'present'],
    ['各位同仁：', 'present'],
    ['部门负责人、各位同事：', 'present'],
    ['分行办公室、审计室：', 'present'],
    ['馆长：', 'present'],
    ['阿公阿婆，后生们：', 'present'],
    ['第三选区的选民同志们：', 'present'],
    ['党组织评价：', 'missing'],
    ['述职人：周小满', 'missing'],
    ['单位（公章）：', 'missing'],
    ['一年来，在县教育局党组的领导下，现就有关情况报告如下：', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge('述职报告', line, BODY).salutation).toBe(status);
  });

  it('may open the first sentence', () => {
    expect(textOf('salutation', '述职报告', `各位代表：${BODY}`)).toBe('各位代表：');
    expect(textOf('salutation', `各位工友，晚上好啊。${BODY}`, BODY)).toBe('各位工友，晚上好啊。');
  });
});

describe('salutation below a long line', () => {
  it('is a paragraph of its own', () => {
    const signer = '> 述职人：周小满 ｜ 河湾村渡口、镇人大代表、渡口党支部书记兼安全员';
    expect(textOf('salutation', '# 2026年度述职报告', '', signer, '', '各位领导，各位选民：', '', BODY)).toBe(
      '各位领导，各位选民：',
    );
  });
});

describe('signature', () => {
  it.each([
    [['述职人：周小满'], 'present'],
    [['清河镇人大主席  贺长林'], 'present'],
    [['周 满'], 'present'],
    [['述职人：祝有田'], 'present'],
    [['祝有田'], 'present'],
    [['祝大家安康'], 'missing'],
    [['西门办税服务厅'], 'present'],
    [['河湾镇广播'], 'present'],
    [['市二院儿科护士长周小满'], 'present'],
    [['周 小 满'], 'present'],
    [['____（盖章）'], 'weak'],
    [['述职人签名'], 'weak'],
    [['述职人：范文大全'], 'weak'],
    [['自评等次：优秀'], 'missing'],
    [['称职'], 'missing'],
    [['（去年冬天　记录稿）'], 'missing'],
    [['班长 谈翠花 12月28日'], 'present'],
    [['信息中心-宁浩'], 'present'],
    [['—— 税务二分局 郗婉婷 2025.12'], 'present'],
    [['窗口工作人员：卜小娟、康宁、麦冬'], 'present'],
    [['你们选的代表：茹志坚 敬上'], 'present'],
    [['讲话的人：康朗温（手印）　写字的人：岩罕'], 'present'],
    [['市人大代表、××街道办事处主任 暴国强'], 'present'],
    [['（本人签字）訾金生'], 'present'],
    [['化验室全体人员'], 'present'],
    [['文：老砚台'], 'present'],
    [['编写人：资料员-程灵素'], 'present'],
    [['部门：质检部  岗位：检验员  述职人：苏星河  日期：2025年12月31日'], 'present'],
    [['谢满仓 2007年12月'], 'present'],
    [['都庆霖'], 'present'],
    [['文书　祝伯钧'], 'present'],
    [['渡口代表小组　召集人姬晓岚'], 'present'],
    [['七队队委会'], 'present'],
    [['骨科三病区护理单元'], 'present'],
    [['灶房全体师傅'], 'present'],
    [['感谢全体选民'], 'missing'],
    [['柳河渡船班'], 'present'],
    [['**述职代表：** 阿依古丽·吐尔逊（七号铺）'], 'present'],
    [['多谢大家'], 'missing'],
    [['此致　祝好'], 'missing'],
    [['（作者系某市委干部科干部）'], 'missing'],
    [['责任编辑：小柳　转自桃树坡发布'], 'missing'],
    [['述职人：您的姓名'], 'weak'],
    [['（述职人签名）'], 'weak'],
    [['被考核人签字：____    ____年__月__日'], 'weak'],
    [['签名：　　　　日期：　　　'], 'weak'],
    [['[姓名]'], 'weak'],
    [['站长：李△△'], 'weak'],
    [['店长签字：'], 'weak'],
    [['柜员：'], 'weak'],
    [['青石村妇代会'], 'present'],
    [['××市××局党组'], 'weak'],
    [['到此为止'], 'missing'],
    [['附表一'], 'missing'],
    [['述责述廉人：×××'], 'weak'],
    [['清河镇人民政府'], 'present'],
    [['城关信用社'], 'present'],
    [['述职人：×××'], 'weak'],
    [['述职人：本站'], 'weak'],
    [['述职人：'], 'weak'],
    [['谢谢大家！'], 'missing'],
    [['（待补充）'], 'missing'],
    [['安全股【部门盖章】'], 'present'],
    [['挂职单位：【单位】　汇报人：【姓名】'], 'weak'],
    [['|述职人签名|　　　　|日期|2026年1月　日|'], 'weak'],
    [['桥头所&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;站长:于××&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;2026-01-08'], 'weak'],
    [['汇报完毕'], 'missing'],
  ])('%j at the end: %s', (lines, status) => {
    expect(judge('述职报告', BODY, BODY, ...lines).signature).toBe(status);
  });

  it('may run on in the last line, without a mark', () => {
    const verdicts = judge(`${BODY}${BODY}述职人河湾渡口周小满2026年1月8号`);
    expect(verdicts).toMatchObject({ signature: 'present', date: 'present' });
  });

  it('may stand under the title', () => {
    expect(judge('述职报告', '石桥村党支部书记  周小满', '（2026年1月8日）', BODY, BODY)).toMatchObject({
      signature: 'present',
      date: 'present',
    });
  });

  it.each([
    [['单 位：县财政局国库股　职 务：股长　姓 名：逯春生'], 'present'],
    [['—— 营销部 后晓东'], 'present'],
    [['——中共枫桥镇委员会书记　凌伯钧'], 'present'],
    [['旗人大代表　那仁满都拉'], 'present'],
    [['苏木达　额尔敦巴雅尔'], 'present'],
    [['沈渡舟　市第十六届人大代表'], 'present'],
    [['新闻中心主任　古丽娜尔·买买提'], 'present'],
    [['（支部书记仲广才拟，支委会讨论）'], 'present'],
    [['地点：县人大常委会三楼小会议室'], 'missing'],
    [['主持：局党组书记　汲长海'], 'missing'],
    [['——县人大代表述职　记录'], 'missing'],
    [['姓名：周小满　单位：河湾渡口　岗位：船工'], 'present'],
    [['单位：河湾渡口　岗位：船工　汇报人：周小满'], 'present'],
    [['【姓名】'], 'weak'],
    [['（XXX 20XX年XX月）'], 'weak'],
    [['述职报告范文 篇四'], 'missing'],
  ])('%j under the title: %s', (lines, status) => {
    expect(judge('述职报告', ...lines, BODY, BODY).signature).toBe(status);
  });

  it('is where a form says it is signed, not in the fields of its head', () => {
    const fields = ['姓名　敖秉文　政治面貌　党员', '现任职务　财政所所长　分管工作　全所', BODY, BODY];
    expect(judge('年度考核登记表', ...fields, '本人签名：', '2006年　月　日').signature).toBe('weak');
    expect(judge('年度考核登记表', ...fields).signature).toBe('present');
  });

  it('may share a line with the text', () => {
    expect(judge(`述职报告　运行二值　宋亦航　二〇二五年十二月二十六日　${BODY}`)).toMatchObject({
      title: 'present',
      signature: 'present',
      date: 'present',
    });
    expect(judge('述职报告', BODY, `${BODY}柳条沟 段庆元`).signature).toBe('present');
    expect(judge('述职报告', BODY, `${BODY}请大家评一评`).signature).toBe('missing');
  });

  it('and title are read without the tags of a web page', () => {
    const lines = ['<p>述职报告</p>', '&nbsp;&nbsp;各位选民：', BODY, BODY, '<br>**述职人：周小满**'];
    expect(judge(...lines)).toMatchObject({ title: 'present', salutation: 'present', signature: 'present' });
    expect(textOf('title', ...lines)).toBe('述职报告');
  });

  it('is not taken from what a site sets below', () => {
    expect(judge('述职报告', BODY, BODY, '责任编辑：周小满').signature).toBe('missing');
  });

  it('and date stand above the line that says whom a paper goes to', () => {
    const lines = ['渡口2025年工作总结', BODY, BODY, '河湾渡口所', '2025年12月4日', '报：县交通局办公室。  存档。'];
    expect(judge(...lines)).toMatchObject({ signature: 'present', date: 'present' });
  });

  it('is a bare name at the end of a text that named its writer before', () => {
    const text = `我是渡口的周小满。${BODY}有意见现在就提。`;
    expect(judge(`${text}周小满`).signature).toBe('present');
    expect(judge(`${text}周大满`).signature).toBe('missing');
  });
});

it('title and greeting are told apart by one blank in a text without line ends', () => {
  const text = `述职述廉报告 各位领导、各位同事：${BODY}`;
  expect(judge(text)).toMatchObject({ title: 'present', salutation: 'present' });
  expect(textOf('title', text)).toBe('述职述廉报告');
});

it('title stands below the way to it on a site, with its entities', () => {
  expect(textOf('title', '当前位置:首页 &gt;&gt; 总结计划', '渡口2025年工作总结', BODY, BODY)).toBe(
    '渡口2025年工作总结',
  );
});

describe('date', () => {
  it.each([
    ['2026年1月8日', 'present'],
    ['2026.1.8', 'present'],
    ['二〇二六年一月八日', 'present'],
    ['2026年1月', 'present'],
    ['乙巳年腊月十二', 'present'],
    ['２０２５年１２月２２日', 'present'],
    ['2 0 2 5 年 12 月 31 日', 'present'],
    ['12.28.2025', 'present'],
    ['25年12月28日', 'present'],
    ['25.12.28', 'present'],
    ['2025，12，18', 'present'],
    ['二〇二五.十二.八', 'present'],
    ['二○二五年十二月卅一日', 'present'],
    ['二〇二五年十二月于办公楼', 'present'],
    ['2025年立冬', 'present'],
    ['2025年七一前夕', 'present'],
    ['2008年农历十月初三', 'present'],
    ['二〇〇七年五月端阳后三日', 'present'],
    ['二〇一五年泼水节前三天', 'present'],
    ['2O14年12月3l日', 'present'],
    ['<p align="right">2021&nbsp;年11月9日</p>', 'present'],
    ['<p>2017年12月20日&nbsp;</p>', 'present'],
    ['二〇一〇年　月　日', 'weak'],
    ['二〇一〇年五月　日', 'weak'],
    ['2025-XX-XX', 'weak'],
    ['X月X日', 'weak'],
    ['（日期）', 'weak'],
    ['（2026年1月　张立岩）', 'present'],
    ['12月28日', 'present'],
    ['汇报人　于长河　6月3日', 'present'],
    ['6月3日，老鹰嘴哨所', 'present'],
    ['壬寅腊月', 'present'],
    ['甲辰年霜降', 'present'],
    ['2023年谷雨', 'present'],
    ['2025年元月6日', 'present'],
    ['2025年元月　　日', 'weak'],
    ['2025年十二月二十日', 'present'],
    ['08年12月', 'present'],
    ['20251226', 'present'],
    ['农历腊月廿三', 'weak'],
    ['夏至', 'weak'],
    ['腊月廿三', 'weak'],
    ['收稿日期：____-__-__', 'weak'],
    ['签名：　　　日期：　　', 'weak'],
    ['二〇二六年正月初八', 'present'],
    ['20××年×月×日', 'weak'],
    ['2026年  月  日', 'weak'],
    ['日期：', 'weak'],
    ['2026.1.__', 'weak'],
    ['周小满 1.18', 'present'],
    ['河湾站　周小满 1.18', 'present'],
    ['自评得分 9.5', 'missing'],
    ['周小满', 'missing'],
  ])('%s: %s', (line, status) => {
    expect(judge('述职报告', BODY, BODY, line).date).toBe(status);
  });

  it.each([
    ['（2023年4月14日，县职教中心报告厅）', 'present'],
    ['——2025年11月6日在第三选区选民大会上', 'present'],
    ['发布时间：2023-01-08　编辑：小禾', 'missing'],
    ['12月28日', 'weak'],
  ])('under the title: %s: %s', (line, status) => {
    expect(judge('述职报告', line, BODY, BODY).date).toBe(status);
  });

  it('may stand beside the title', () => {
    expect(textOf('date', '向选民述职 2026.1.8', BODY, BODY)).toBe('2026.1.8');
    expect(textOf('date', '装卸二班　于长河（2026年1月8日交）', BODY, BODY)).toBe('2026年1月8日');
  });

  it('is no time of a meeting', () => {
    expect(judge('述职会议记录', '时间：2026年1月6日下午', '地点：老学堂', BODY, BODY).date).toBe('missing');
  });

  it('may have a place behind it', () => {
    expect(textOf('date', '述职报告', BODY, BODY, '于长河', '2026年1月8日，青石渡')).toBe('2026年1月8日');
  });

  it('is no date of an event in the text', () => {
    expect(judge('述职报告', BODY, BODY, '2025年3月1日起任科长').date).toBe('missing');
    expect(judge('述职报告', `2026年1月8日，${BODY}`, BODY).date).toBe('missing');
  });
});
