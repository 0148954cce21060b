import { expect, test } from 'vitest';
import { readNotice } from '../../../../engine/index.ts';

/** What must come out | what the notice says; ¶ ends a line, ⇥ a cell. */
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.replaceAll('¶', '\n').replaceAll('⇥', '\t')));

const read = (said: string, before = '') =>
  readNotice(
    `关于报送2026年度述职报告的通知\n各科室：\n现就有关事项通知如下。\n${before}${said}\n某某局\n2026年12月1日\n`,
  );

const PARTS = `
duties achievements problems plans | 述职报告应包括岗位履职情况、主要业绩、问题短板及下一步努力方向。
study duties achievements integrity problems | 请围绕德、能、勤、绩、廉五个方面撰写述职报告，并查找不足。
duties problems plans | 述职报告由“做了什么”“还差什么”“准备怎么办”三部分组成。
opening duties integrity problems | 述职内容：1.个人基本情况；2.履职尽责情况；3.廉洁从业情况；4.主要不足。
duties integrity other problems plans | 述职报告应当载明履职情况、廉洁情况、法治建设情况、存在的问题和改进的方向。
duties problems plans integrity | 述职时既要报告业务工作，也要报告廉政情况，还要谈存在问题和今后努力方向。
duties achievements problems plans | 一、述职报告内容¶（一）年度重点任务落实情况；¶（二）取得的主要成效；¶（三）存在的困难和问题；¶（四）下一年度工作计划。
study duties achievements integrity problems plans | 一、述职内容¶1．政治素质：学习党的创新理论、增强“四个意识”等情况¶2．履职能力：岗位职责履行情况¶3．工作实绩：目标任务完成情况¶4．廉洁自律：遵守各项纪律规定情况¶5．不足之处¶6．努力方向
duties achievements integrity problems plans | 请如实填报以下栏目并形成述职报告：本年度履职情况｜主要业绩｜廉洁从业｜存在问题｜整改措施。
study duties achievements integrity problems plans | 报告内容：①思想政治表现。②履行岗位职责。③完成工作实绩。④廉洁纪律。⑤存在的差距。⑥今后努力的目标。
duties achievements causes problems plans | 报告请写清楚：今年干了哪些活，干成了哪几件，没干成的卡在哪、为什么，明年想干什么。
duties integrity plans problems | 述职报告应实事求是地总结本人履职、廉洁从政等方面的情况，剖析自身存在的问题，明确下步整改措施。
duties achievements problems plans | 述职报告内容要求如下：¶● 工作回顾¶● 业绩亮点¶● 自我剖析¶● 新年规划
duties achievements problems plans | 附件：述职报告提纲¶一、工作开展情况¶二、工作成效¶三、存在问题¶四、工作打算
duties problems | 各位负责人要把全年履职情况说清楚，把存在的问题摆出来，形成述职报告。
opening study duties achievements problems plans | 述职报告按以下顺序书写：职务及分工、学习培训、履行职责、工作成效、存在不足、改进措施。
study duties achievements integrity problems plans | 序号⇥内容⇥说明¶1⇥思想政治⇥理论学习情况¶2⇥岗位履职⇥任务完成¶3⇥工作成效⇥用数据说话¶4⇥廉洁自律⇥遵守规定¶5⇥存在问题⇥至少三条¶6⇥改进措施⇥可操作
duties integrity problems plans | 述职述廉报告应包括：一是履行“一岗双责”情况；二是执行中央八项规定精神情况；三是存在的主要问题；四是下一步打算。
duties achievements plans | 主要内容：全年工作开展情况、特色亮点、明年重点工作安排。
study duties integrity problems causes plans | 述职报告要从政治学习、履职尽责、廉洁自律三个方面进行全面总结，查找存在的不足，剖析问题产生的原因，提出整改措施和努力方向。
study duties achievements integrity problems plans | 二、内容要求¶a）政治思想和业务学习；¶b）岗位职责履行；¶c）主要业绩；¶d）廉洁自律；¶e）存在不足；¶f）整改方向。
duties achievements problems plans | 撰写要点：¶- 全年工作怎么开展¶- 效果如何¶- 有哪些不足¶- 明年怎么打算
study duties achievements problems plans | 各位同事写述职报告时，请把学习、工作、成绩、不足、打算五个层次写全。
opening duties achievements integrity problems plans | 报告开头简要介绍任职和分管情况，中间部分重点写履职情况和工作实绩，并专门写廉洁自律情况，最后写存在问题和努力方向。
study duties integrity problems plans | 述职报告提纲¶（一）学习贯彻党的创新理论情况¶（二）履行职责情况¶（三）廉洁从政情况¶（四）存在的问题¶（五）下一步打算
duties achievements problems causes plans | 报告应包含工作完成情况（不少于三项重点）、亮点成效（附数据）、存在问题（含原因分析）和明年计划。
study duties achievements integrity | 述职内容⇥具体要求¶政治素质⇥学习情况、政治表现¶履职能力⇥履行职责、完成任务情况¶工作业绩⇥取得的成绩、获得的荣誉¶廉洁自律⇥遵守廉洁规定情况
duties achievements problems plans | 请按以下模板撰写：¶【工作开展】¶【主要成效】¶【问题短板】¶【下步计划】
study duties integrity problems | 述职报告主要从“学、干、廉、改”四个方面撰写，即：学习情况、工作情况、廉洁情况、存在问题。
duties achievements integrity problems plans | （一）述职：履行职责和完成年度目标任务情况；¶（二）述绩：主要成绩和突出贡献；¶（三）述廉：个人廉洁自律情况；¶（四）述短：存在的不足；¶（五）述打算：明年工作思路。
opening study duties achievements integrity problems plans | 述职报告一般包括：岗位职责与分工；政治与业务学习；主要工作及做法；成效与荣誉；廉洁从业；问题与反思；来年规划。
duties achievements plans | 报告重在总结本年度重点工作推进情况，突出量化成果，对明年工作提出初步设想。
duties problems plans integrity | 述职报告包括履职、廉洁、不足和打算四项内容，缺一不可。
duties achievements problems plans | 述职材料请围绕“今年做了什么、做成了什么、还差什么、明年做什么”四问撰写。
duties achievements problems plans | 个人述职要素：职责、业绩、不足、计划。
duties achievements problems plans other | 述职报告内容：(1)主要工作；(2)工作亮点；(3)不足；(4)2027年计划；(5)对单位发展的意见建议。
duties achievements | 述职报告只写本职工作及其成效，不写存在问题。
duties problems plans signature | 述职报告写清履职情况、存在问题、努力方向，末尾由本人手写签名。
study duties achievements integrity problems plans | 2.报告内容。（1）学：学习情况；（2）做：履职情况；（3）成：工作成果；（4）廉：守纪情况；（5）缺：存在不足；（6）改：改进措施。
opening duties achievements problems plans | 一、个人概况（姓名、部门、岗位，100字）¶二、履职情况（800字）¶三、工作业绩（500字）¶四、存在不足（300字）¶五、改进计划（300字）¶以上为述职报告的基本结构。
duties achievements problems plans | 材料写四件事就够：接了多少电话，帮群众解决的难题，自己还差在哪，来年的打算。
duties achievements problems plans | 述职报告里说清：1、本年工作 2、亮点 3、问题 4、明年计划。
duties achievements problems plans | 全年工作、突出业绩、有待改进之处、明年目标，四部分缺一不可。
duties achievements integrity problems plans | 述职报告请覆盖：①分管工作；②指标完成情况；③廉洁情况；④弱项；⑤新一年打算。
duties problems plans | 述职报告写：出席会议次数；做得不够的地方；剩下的任期怎样干。
duties integrity problems plans | 述职报告写：做了哪些事；有无收受红包；工作难题；明年在哪些方面提高。
problems causes plans | 对照检查材料联系本人工作生活实际，从信念、作风、纪律三个维度对照检查，列出存在的问题，不说成绩，再写产生的根源和整改措施。
duties other problems | 述职报告写：履职情况；督导组反馈意见的整改情况；尚存的问题。
duties problems other | 述职报告写：履职情况；存在的困难；需要总部给的资源。
duties problems other | 述职报告写：履职情况；存在的困难；对车间、班组管理有啥建议。
opening duties problems | 述职报告写：所带班级和学生人数；教学工作；存在不足。
opening duties problems | 述职报告写：轮岗经历；分管的工作；存在不足。
duties achievements problems | 述职报告写：办案数量、执法质效和典型案例；值班备勤情况；自身短板。
opening duties problems | 述职报告写：到任后的岗位安排；分管的工作；存在不足。
duties problems | 述职报告写：按岗位说明书所列职责完成的工作；存在不足，原岗位情况合并报告。
duties achievements problems | 述职报告写：主要工作及其效果；同事们怎样的评价；搞砸了的事。
duties problems causes | 述职报告写：履职情况；存在不足，受哪些因素拖累。
duties problems plans | 述职报告写：履职情况；存在不足；2027年个人OKR。
duties problems other | 述职报告写：履职情况；存在不足；对车队的金点子。
duties problems | 述职报告写：履职情况；存在不足；家属从业申报走另一套问卷，不用写进报告。
problems causes plans | 报告从政治站位、宗旨意识、纪律作风等方面，联系具体人具体事，检视突出问题；围绕理想信念、宗旨意识剖析产生问题的根源；提出整改措施。
duties problems salutation signature | 述职报告写履职情况和存在问题，主送“村民代表会议”，本人在报告上签名。
duties problems signature date | 述职报告写履职情况和存在问题，末页由本人签名并标注提交日期。
duties problems closing signature | 述职报告写履职情况和存在问题，末尾须由本人签署“所述真实，愿受核查”并签名。
duties problems signature | 述职报告写履职情况和存在问题，写好后盖街道党委章。
duties problems signature date | 述职报告写履职情况和存在问题，文末写明报告人姓名和成文日期。
duties problems plans | 述职报告写：履职情况；存在不足；结合村情谈第二年任职想做哪些事的打算。
duties problems closing salutation | 述职报告写履职情况和存在问题，以“各位委员”起首，文尾写“以上报告，请予审议”。
duties problems signature date | 述职报告写履职情况和存在问题，标题下标注单位和姓名，末尾签名并写上日期。
duties problems plans title closing salutation | 述职报告样式¶题目⇥某某2026年度述职报告¶开头⇥各位领导、同志们：¶一⇥主要工作¶二⇥存在问题¶三⇥明年打算¶结尾⇥以上述职，请批评指正！
duties achievements problems | 报告第一部分讲履行网格员职责的主要工作和成效，篇幅不得超过一半；第二部分讲存在的问题。
title duties achievements problems plans | 述职报告题为《年度述职》，正文依次为：分管工作推进情况；取得的成果；短板；明年目标。
achievements duties problems plans | 写作提示：¶★ 今年的指标完成得怎么样？¶★ 重点项目是怎么推进的？¶★ 踩了哪些坑？¶★ 明年的目标？
duties achievements problems plans | 述职报告写：巡了哪些河；水质比去年好了多少；哪些事推不动；明年怎么管。
opening duties achievements problems | 述职报告写：包哪个片、何时到岗；走访了哪些户；产生的社会影响；做得不够的地方。
duties integrity problems | 述职报告写：所做的工作；遵守校纪情况；遇到的阻力。
duties integrity plans problems | 述职报告请用四个标题，顺序不要改动——“一、履职情况”“二、廉洁自律”“三、主要不足”“四、改进措施”。
opening duties integrity problems | 首段简要交代个人分工，报告正文包括：①履行职责情况；②廉洁自律情况；③主要不足。
duties integrity problems | 述职报告写好三块：履行职责情况（家访、值班都可以写）；廉洁情况；主要不足。
duties achievements problems | 述职报告写明：履职情况；工作成效；排查中发现的隐患，已整改几处、未整改几处。
duties problems plans | 述职报告围绕工作情况、主要差距和改进措施撰写，谈成绩不夸大。
duties integrity problems | 述职报告包括：狠抓党建、带好队伍、办好民生“三项职责”履行情况；医德医风、执行诊疗准则的情况；自身差距。
duties problems plans signature | 述职报告包括履职情况、存在问题、明年打算，加盖协会公章。
duties problems plans | 述职报告包括履职情况、存在问题、明年打算，不识字的由组长代笔，本人按手印。
duties study integrity problems plans | 请从下列五点下笔：1.接听热线、上门调解；2.参加业务轮训；3.遵守保密规定；4.回访不及时等问题；5.2027年如何提速。
duties problems plans achievements | 重点任务、工作成效、主要不足、明年打算。
duties achievements problems plans | 小结里说说你接待了多少人、帮到了谁、哪里还能更好、以后想怎么参与。
duties integrity plans problems | 材料围绕“管了哪些项目、有没有违反规定、还差什么、明年计划怎么干”撰写述职报告。
duties achievements problems | 二、工作步骤¶1.个人述职。每名同志登录系统，填写《登记表》，并写出述职报告，内容为履职情况、主要业绩和不足之处。
`;

test.each(rowsOf(PARTS))('parts %s: %s', (ids, said) => {
  const { parts } = read(`${said}\n述职报告请于12月20日前报办公室。`);
  expect([...new Set(parts.map(({ id }) => id))].sort()).toEqual(ids?.split(' ').sort());
});

const LENGTHS = `
max:3000 | 报告字数不超过3000字。
max:1800 | 正文可写到1800字。
min:1500 | 述职报告用方格稿纸书写，不少于1500字。
about:300;max:2000 | 述职报告2000字以内，新入职的写300字的小结即可。
max:3000 | 述职报告控制在三千字以内。
about:2000 | 篇幅掌握在2000字左右。
range:1500-2000 | 字数在1500字到2000字之间。
range:1500-2000 | 报告以1500—2000字为宜。
range:2000-3000 | 总字数2000字以上、3000字以内。
max:5000;max:3000 | 主要负责同志述职报告一般不超过5000字，其他同志不超过3000字。
max:2500 | 述职报告每篇不超过2500字（一般不超过5页）。
about:1000 | 述职报告千字左右即可。
about:1500 | 写一千五百字左右的述职报告。
max:2000 | 述职报告限2000字。
max:2000 | 述职报告（限2000字内）。
max:2000 | 述职报告字数上限2000字。
min:1500 | 述职报告字数下限1500字。
min:2000 | 述职报告不得少于2000个汉字。
max:3500 | 述职报告最长不超过3500字。
about:3000 | 述职报告以3000字为宜。
about:3000 | 述职报告3000字上下。
about:2500 | 报告约2500字。
max:1200 | 述职报告请压到1200字。
max:2000 | 述职报告字数≤2000。
max:2000 | 述职报告字数：2000字以内
range:800-1500 | 篇幅：800-1500字。
min:1000 | 述职报告要写足1000字。
min:1500 | 述职报告不低于1500字，其中存在问题部分不少于400字。
max:3000 | 述职报告全文不超过3000字，每部分不超过800字。
max:2000 | 述职报告控制在2000字以内，个人简介200字以内。
none | 登记表中个人总结栏不超过500字。
max:2500 | 正职2500字以内，副职酌减。
max:2500;max:2000 | 正职限2500字，副职限2000字。
max:3000 | 述职报告字数不要超过3000字，现场述职稿不超过1500字。
max:3000 | 报告字数不能多于3000字。
min:1200 | 述职报告不应少于1200字。
max:3000 | 述职报告字数原则上在3000字以下。
max:2000 | 述职报告以2000字为限。
range:2000-2500 | 述职报告2000至2500字。
range:2000-2500 | 述职报告2000字～2500字。
range:2000-3000 | 述职报告两千到三千字。
max:1500 | 述职报告1500字以内（不含附表）。
max:3000 | 字数（含标点）不超过3000。
max:2000 | 述职报告字数不宜超过2000字。
max:4000 | 述职报告4000字封顶。
max:2000 | 述职报告不超过2,000字。
max:2000 | 述职报告应精炼，不超过2千字。
max:3000 | 述职报告不超过0.3万字。
max:1800 | 述职报告的字数请各位把握在1800字以内。
about:2000;max:2500 | 述职报告一般2000字左右，最多不超过2500字。
max:2000 | 述职报告字数不超2000。
max:3000 | 述职报告篇幅不长于3000字。
max:2000 | 述职报告，2000字内；PPT，15页内。
max:2500;min:1500 | 述职报告最少1500字、最多2500字。
max:2000 | 述职报告（2000字以内）和佐证材料目录（500字以内）一并交来。
max:2000 | 述职报告2000字以内，附一份大事记（600字以内）。
max:1500 | 一、材料要求¶述职报告，1500字以内。¶二、其他¶典型案例一篇，2000字以内。
min:800;max:1600 | 述职报告八百字起步，一千六封顶。
max:2000 | 述职报告2000字以内；收到评议意见后一个月内，书面报告整改情况，900字左右。
max:2000 | 述职报告2000字以内；派驻单位的支持情况由组织科单独报告，1000字以内。
max:2000;max:1000 | 述职报告2000字以内，口头述稿在书面报告基础上压缩至1000字。
`;

test.each(rowsOf(LENGTHS))('lengths %s: %s', (lengths, said) => {
  const { limits } = read(`${said}\n述职报告请于12月20日前报办公室。`);
  const told = limits.map(({ kind, value }) => `${kind}:${[value].flat().join('-')}`).sort();
  expect(told.join(';') || 'none').toBe(lengths?.split(';').sort().join(';'));
});

const DAYS = `
2026-12-20 | 请于12月20日前报人事科。
2026-12-20 | 报送时间：12月20日前。
2026-12-20 | 报送截止时间为2026年12月20日17时。
2026-12-20 | 12月20日（星期日）下班前交办公室，过时不候。
2027-01-05 | 请在明年1月5日前将述职报告发到邮箱。
2027-01-05 | 务必于元月5日前提交。
2026-12-20 | 截止日期：2026-12-20
2026-12-20 | 截止到12月20日，未交的按弃权处理。
2026-12-18 | 初稿12月10日前送审，定稿12月18日前报送。
2026-12-20 | 述职报告12月20日前交，民主测评12月25日前完成。
2026-12-20 | 最晚12月20日交齐。
2026-12-20 | 各单位12月22日前汇总报局，个人12月20日前交到科室。
2026-12-20 | 时间安排：12月1日至20日撰写并提交述职报告；12月21日至25日召开述职会。
2026-12-20 | 一、个人述职（12月20日前）。撰写述职报告。¶二、民主测评（12月28日前）。
2026-12-20 | 系统开放时间为12月5日8:00至12月20日18:00，逾期关闭。
2026-12-20 | 会议定于12月25日召开，述职报告于会前5日即12月20日前报送。
2026-12-20 | 请将述职报告（电子版、纸质版）于12月20日上午下班前一并报送。
2026-12-20 | 报送期限为12月20日。
2026-12-20 | 于12月20日以前送交党政办。
2026-12-20 | 12月20日为最后期限。
2026-12-20 | 收稿截止12月20日24点。
2026-12-20 | 请各位务必在12月20号之前把述职报告发给我。
2026-12-20 | 述职报告报送时间由12月15日延长至12月20日。
2026-12-20 | 《考核登记表》12月15日前交，述职报告12月20日前交。
2026-12-20 | 提交时间：即日起至12月20日。
2026-12-20 | 本月20日前交办公室。
2026-12-20 | 请于二〇二六年十二月二十日前报送。
2026-12-20 | 报送方式及时间。纸质版送302室，电子版发邮箱，均于12月20日前完成。
2026-12-20 | 不迟于12月20日把述职报告交给组长。
2026-12-20 | 请于12月20日（周日）18:00前通过OA报送，逾期系统自动关闭。
- | 述职大会定于12月20日召开。
- | 民主测评于12月20日前完成。
2026-12-20 | 12.20前交述职报告。
2026-12-20 | 请于12月20日前（含当日）提交。
2026-12-20 | 12月20日为书面报告提交的最后一天，会议另行安排。
2026-12-20 | 一、报送时限¶12月20日，各科室汇总后送人事科。
2026-12-20 | 一、时间　12月20日（周日）交到人事科，科室负责人写评语。
2026-12-20 | 12月20日由班组长收齐，交办公室。
2026-12-20 | 12月20日17:00科研填报通道关闭，过时不能提交。
2026-12-20 | 20号（周日）下班之前发我。
2026-12-20 | 字数：2000字以内。时限：12月20日前。
2026-12-20 | 1.准备阶段（12月20日前）。各位负责人撰写述职报告，报办公室。¶2.述职阶段（12月28日前）。召开大会。
2026-12-20 | 述职报告提交窗口期为12月10日—12月20日。
2026-12-20 | 述职报告12月20日前报送；经费台账另行上报，时间为12月30日前。
2026-12-20 | 述职报告12月20日前报送；登记表的报送时间另行通知。
`;

test.each(rowsOf(DAYS))('by %s: %s', (day, said) => {
  const { deadline } = read(said ?? '', '述职报告应包括履职情况、廉洁情况、存在问题和下一步打算，2000字以内。\n');
  expect(deadline ?? '-').toBe(day);
});

test.each([
  ['进修学员年度自评报告的通知', 'annual-summary'],
  ['关于商会副会长述职的通知', 'official-duty-integrity'],
])('%s asks for %s', (title, type) => {
  const text = `${title}\n各单位：\n报告不超过3000字，12月20日前报送。\n某某局\n2026年12月1日\n`;
  expect(readNotice(text).documentType).toBe(type);
});

test('what a page calls itself tells which report it asks for, years of schooling and all', () => {
  const text =
    '各科室、各部：\n请抓紧写本学期总结，写明主要工作、成效、不足和下学期打算，2000字左右，7月6日前交办公室。\n教师个人不再写个人总结。\n办公室\n2026年6月24日\n';
  const title = '关于上交2025—2026学年第二学期部门工作总结的通知';
  expect(readNotice(text, { title }).documentType).toBe('work-summary');
});
