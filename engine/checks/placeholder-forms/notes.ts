/** What writers note for themselves, or are told, in brackets, by how it is said. The bracket holds nothing else. */
const NOTES: readonly RegExp[] = [
  // （数据待机务科核实）, （空着，等海事处给数）, 【姓名待定】
  /^[^\d。]{0,14}[待等][^\d。；]{1,10}(?:核实|提供|补[充报录]?|给数?|确认|填[写报]?|定)$|.待定$|待[查填补改]$|待[插粘]|为准$|后[报填](?:列)?$|统一填$|导出(?:再数)?$/u,
  /^(?:空着(?!的)|空缺|(?:以下|此处|下面)空|空一?[行格着])|^[补空]$|^暂[缺无]$/u,
  // （人事科补）, （让老徐补）, （定了再填）
  /^\p{Script=Han}{2,6}[科室部处组办]补[填充报]?$|[让由].{1,5}补$|(?:[后再]|自|自行)[填补]$|自己[签填]$/u,
  // （查一下名字）, （问会计）, （翻会议记录）, （金额找老秦核）
  /[查问对]一下|核对一下|，问\p{Script=Han}{2,4}$|改一下$|未定$|[查看]\p{Script=Han}{0,5}(?:档案|台账|账本|记录本?|登记[表簿]|系统)|请\p{Script=Han}{1,5}[定补填核]$|按.{0,8}实际.{0,4}[增删改减]|^[问找](?![题责询卷计政效])\p{Script=Han}{2,4}$|^找.{1,6}[要问]|[找问]\p{Script=Han}{1,8}[核要补]$|^\p{Script=Han}{2,3}问\p{Script=Han}{2,4}$/u,
  /[翻查看问](?:本子|记录|日志|胸牌|原件|底稿|台账|通讯录)|翻\p{Script=Han}{2,6}$/u,
  // （几次？）, （追没追回？问保卫处）, （姓？）
  /^[^。，]{1,3}[？?]|(?:[几哪谁没]|多少|还是|是不是).{0,10}[？?]|^几[个位户件次人]?$|想想$|^[?？]{1,3}$/u,
  // （先空，等决算）, （回头再写）, （定了以后把名字写上）
  /先(?:写|空|按|填|用)|(?:再|回头)(?:写|补|改|填|核)|后把.{1,8}[写补填加]上/u,
  // （这里加一段慰问）, （引一句原话）, （请用3—5句话概括）, （优秀/称职，二选一）
  /^这里|加一[段句个]|举一?个|^引一?[句段]|原话$|拍张照|请用\d|任选|[二三]选一/u,
  /没(?:找到|记住|查到|下来)|自动(?:编号|生成)|^(?:刊名|期号|文号|票数)/u,
];
/** The same where a value is to stand: 甲级率（质控科还没给数）, 占比（病案室报）. */
const NO_VALUE = /还没[定出给做报核]|没[定出]$|^\p{Script=Han}{2,5}[报给填]$/u;

/** Whether `inner` of a bracket is a note that something is to come; `lacksValue`: it stands where a value would. */
export function isNote(inner: string, lacksValue: boolean): boolean {
  return NOTES.some((note) => note.test(inner)) || (lacksValue && NO_VALUE.test(inner));
}
