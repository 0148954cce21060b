/** 标题、称谓、署名、日期: asked for by a sentence of their own, anywhere in the notice. */
import type { NoticeText } from './notice-text.ts';
import { isOfOtherPaper } from './other-papers.ts';
import { sampleEnds, sampleFrame } from './sample-frame.ts';
import type { AskedPart } from './types.ts';

interface FrameRule {
  readonly id: AskedPart['id'];
  readonly asked: RegExp;
  /** Clauses about something else. */
  readonly other: RegExp;
}

const RULES: readonly FrameRule[] = [
  {
    id: 'title',
    asked:
      /(?:(?<![小副级])标题|题目|名称)(?:应|须|要|请|一律|必须)?(?:统一)?(?:写?为|写作|写成|写["《]|格式为|写明|注明|采用[“"《]|按)|(?:写明|注明|统一|规范)(?:报告)?(?:标题|题目)|题为["《]|(?:(?<![小副级])标题|题目)(?:自[拟定]|使?用|以)|[用以]["《][^"》]+["》][作为](?:标题|题目)/u,
    other: /文章|论文|[仿标]宋|邮件|文件名|[号磅]|字体|宋体|黑体/u,
  },
  {
    id: 'salutation',
    asked:
      /(?:称谓|抬头|称呼)(?:应|须|要|统一|写|为|顶格|用)|(?:开头|开篇|首先)[^,。;]{0,4}写"(?:各位|尊敬)|(?:写|加|有)[^,。;]{0,3}(?:称谓|称呼)|以["《](?:各位|尊敬|[^"》]{0,16}(?:同志|代表|委员|领导)们?:?["》])[^,。;]{0,24}(?:开[头篇]|起[首头笔]|领起)/u,
    other: /字体/u,
  },
  {
    id: 'signature',
    asked:
      /署名|落款(?![^,。;]{0,8}(?:日期|时间|年月日))|落款[^,。;]{0,8}(?:姓名|单位|签)|署(?:上|明|本人)?[^,。;]{0,4}姓名|(?:末尾|文末|最后|落款|末页|下方|文后|篇末)[^,。;]{0,12}(?:姓名|名字|签名|签字|手签|亲签)|(?:[注标]明|标注|写[上明])[^,。;]{0,8}(?:姓名|名字)|签上?(?:自己的?)?(?:大名|名字)|(?:大名|名字|姓名)[签署写]上|签[个好上](?:名|字)(?!的?[^,。;]{0,4}表)|签名(?:用|须|应|处)|本人[及和与、][^,。;]{0,8}签[字名]|[按捺]手印|(?:本人|亲笔)[^,。;]{0,2}手?签(?=$|[,。;后并])|签名(?:捺印|盖章|摁印)|(?:每页|右下角|左下角|页末|页脚)[^,。;]{0,8}签[字名]|(?:本人|亲笔|手写|代表|述职人|撰写人|报告人)(?:亲笔|手写|亲自)?签(?:名|字)|签(?:名|字)(?:确认|后|并)|[^,。;委审核查]{1,4}(?<!委|联络|监督|指导|检查|审核|记录|监票)[员师]签[名字]/u,
    other:
      /(?:负责人|领导|书记|[校院所站局处科园厂]长|主任|上级|审核人?|分管[^,。;]{0,4})(?:审核|审定|审阅|把关)?(?:后|并|同意)?签(?:名|字)|评议表|测评|考核表|登记表|意见["”]?栏|签到|承诺书|数据|证明|邮件|文件名|命名|主题|封面|(?:论文|成果|作者)署名/u,
  },
  {
    id: 'signature',
    asked: /(?<!核对|审核|审阅|审查)盖(?:[^,。;、意]{0,6}(?:公章|印章)|(?:本?单位|场所|部门|企业|公司|学校)?章)/u,
    other: /评议表|测评|考核表|登记表|意见["”]?栏|承诺书|数据|证明|复印件/u,
  },
  {
    id: 'date',
    asked:
      /(?:注明|写明|标明|署明|填写|写上?|署上?|标注|签署|签上?|附上?)[^,。;]{0,8}(?:日期|年月日)|(?:签[名字]|姓名)(?:[和与及、并加按]|[写签加附]上)+日期|(?:日期|年月日)(?:写|用|为|以|应|须|要|齐全)|署名[^,。;]{0,4}(?:日期|时间)|落款[^,。;]{0,10}(?:日期|时间|年月日)/u,
    other: /评议表|测评|登记表|邮件|签发|会议|报名|(?<!落款[^,。;]{0,12})(?:报送|截止|提交|上交)/u,
  },
  {
    id: 'closing',
    asked:
      /(?:末[尾段]|结尾|文[末尾]|篇[末尾]|最后)[^,。;]{0,4}[请用以写][^,。;]{0,24}(?:监督|评议|审议|批评|作结|收尾|结束)|(?:末[尾段]|结尾|文[末尾]|篇[末尾]|最后)[^,。;]{0,4}[请用以写][^,。;"]{0,6}"[^"]{0,30}(?:监督|评议|审议|批评|指正|审查|述职)[^"]{0,8}"|(?:结束语|结语)(?:[应须要用写]|为)[^,。;]{0,12}|[用以](?:"[^"]{2,40}"|[^,。;"]{2,24})(?:收尾|作结|结尾|结束)/u,
    other: /测评|会议/u,
  },
];
/** 本人及主要负责人签字 */
const BOTH = /本人[及和与、][^,。;]{0,8}签[字名]/u;
/** 不识字的请人代笔，按手印: of those who do not write. */
const BY_OTHERS = /代[笔写]|不会写|写不了/u;
const CLAUSE = /(?:"[^"]*"|[^,。;!?:]|(?<=落款):)+/gu;

/** What the sentence says in front of `at`. */
function before(words: string, at: number): string {
  return words.slice(words.lastIndexOf('。', at - 1) + 1, at);
}

export function frameAsked(notice: NoticeText): readonly AskedPart[] {
  const { blocks, evidence } = notice;
  const told = blocks.flatMap((block) =>
    [...block.words.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
      RULES.filter(
        ({ id, asked, other }) =>
          asked.test(clause) &&
          (!other.test(clause.split('连同')[0] ?? '') || BOTH.test(clause)) &&
          !isOfOtherPaper(block.words, index) &&
          !(id === 'signature' && BY_OTHERS.test(before(block.words, index))),
      ).map(({ id }) => ({
        id,
        evidence: evidence(block, index, index + clause.length),
      })),
    ),
  );
  return [...told, ...sampleFrame(notice), ...sampleEnds(notice)];
}
