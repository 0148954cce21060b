/** Who a sentence is about, and whether it lies ahead. Read off folded text. */
export interface Voice {
  /** Names the writer. */
  readonly writer: boolean;
  /** Names others as those who do it: 干部职工、主席团成员、村干部 … */
  readonly others: boolean;
  /** Says what is to come. */
  readonly ahead: boolean;
}

const WRITER = /我(?![国省市县区镇乡村局校院处社办站馆所司厂部们])|本人|自己|自身|个人/u;
const OTHERS =
  /(?:^|,|:|要求|教育|督促|组织|引导|带领|使|让|促使|动员|帮助|号召)(?:全[体镇县乡局校村处市区院]|广大|各[级位村单]|有关|机关|班子|基层)?(?:干部职工|党员干部|主席团成员|村干部|代表们?|党员|职工|同志们|学生|教职工|教师|医务人员|工作人员|班子成员|干警|村民|群众|领导干部|公职人员|他们?|大家)/u;
const AHEAD =
  /今后|下一步|下步|接下来|明年|来年|新的一年|下半年|未来|打算|力争|争取|拟|(?:^|[,;:]|我|本人|我们)将(?!近|来)|决心|开春|年后/u;

export function voiceOf(folded: string): Voice {
  return { writer: WRITER.test(folded), others: OTHERS.test(folded), ahead: AHEAD.test(folded) };
}
