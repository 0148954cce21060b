import type { Span } from '../../types.ts';

/** What forms, templates and sheets leave where a value was to come. */
const FORMS: readonly RegExp[] = [
  // 工号：null, 区域：NaN, 毛利额：N/A, 上级评语：未填写
  /[：:][ \u3000]?(null|undefined|NaN|N\/A|None|未填写?)(?![A-Za-z\u4e00-\u9fff])/g,
  /\[object Object\]|Invalid [Dd]ate|(?:NaN|null|undefined)(?<![A-Za-z_.](?:NaN|null|undefined))(?=(?:[万亿]?[元吨]|人次|[件户次名家项条场人台套具只张份辆头亩棵株]|[%％])(?!值))/g,
  // #REF!, #DIV/0!
  /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!)/g,
  // $USER_NAME$, ${name}, %DATE%, %s
  /\$[A-Z][A-Z_]+\$|\$\{[A-Za-z_\u4e00-\u9fff]{1,20}\}|%[A-Z][A-Z_]+%|%[sd](?![A-Za-z])/g,
  // 2024/12/__, 2025.7.?, 2024-  -
  /(?:19|20)\d\d([-/.])(?:\d{1,2}\1)?[_?？]{1,4}(?:\1[_?？]{0,4})?|(?:19|20)\d\d([-/])[ \u3000]{1,6}\2[ \u3000]{0,6}/g,
  // YYYY年MM月DD日, 0000年00月00日, 1900-01-00
  /[Yy]{4}(?:年[Mm]{1,2}月(?:[Dd]{1,2}日)?|([-/.])[Mm]{2}\1[Dd]{2})|0000年00?月00?日|(?:0000|1900)[-/.]0[01][-/.]0[01](?!\d)/g,
  // 2024.1.x, 截至00万吨
  /(?:19|20)\d\d[-.．]\d{1,2}[-.．]\d?[xX×]{1,2}(?![A-Za-z×])|[腊正冬一二三四五六七八九十]月[初十廿]?[xX×]{1,2}(?![A-Za-z×])|[—－-]{2,12}年[—－-]{1,8}月(?:[—－-]{1,8}日)?|00(?<![\d.,，:：]00)(?=[万亿]?[元吨件户亩]|人次)/g,
  // «姓名», [Manager Name], &lt;人数&gt;
  /&lt;[\u4e00-\u9fff]{1,8}&gt;|«[\u4e00-\u9fff\w ]{1,20}»|\[[A-Z][a-z]+ ?(?:Name|Date|Title|Company|Department)\]/g,
  // 单击此处输入姓名, 您的内容打在这里，或者……粘贴
  /(?:[单点]击)?此处(?:输入|键入|编辑|添加)[\u4e00-\u9fff]{0,8}|[您你]的内容打在这里[^\n]{0,40}/g,
  // @店长补一下, 👉填这里
  /@某{2,3}|@[\u4e00-\u9fff]{1,6}[补填核](?![签卡考])[^，。；\n]{0,4}|(?:👉|☞|→)[ \u3000]?[填写补][这此]?[里处]/gu,
  // ABC有限公司, 填表人：XYZ
  /ABC(?<![A-Za-z]ABC)(?=[\u4e00-\u9fff]{0,4}(?:公司|集团|学校|医院))|[：:][ \u3000]?(XYZ|ABC)(?![A-Za-z])/g,
  // 作者：Name, 自闭阀{0}只, [x]篇, [$金额], MM市, 与/////博物馆, 202?年
  /[：:][ \u3000]?(Name|Title|Company|Department)(?![A-Za-z])/g,
  /\{\d\}|\[[xXnN]\](?=[\u4e00-\u9fff])|\[\$[^\]\n]{1,10}\]|\[[\u4e00-\u9fff]{2,8}LOGO\]|([A-Z])\1(?<![A-Za-z][A-Z]{2})[省市县区镇乡村](?![A-Z])|[/／]{3,}(?<![:：][/／]{3,})(?=[\u4e00-\u9fff])|20\d[?？]年/g,
  // 【写作提示：……】, Lorem ipsum, <需核对调度台账>, ￥（）, ¥.元
  /【(?:写作|填写|撰写)?(?:提示|说明|要求|注意)[：:][^】\n]{2,80}】|[Ll]orem ?ipsum|<[^<>\n/a-z]{0,8}(?:核|补|填|待)[^<>\n/a-z]{0,10}>|[￥¥](?:（[ \u3000]{0,8}）|[.．](?=元|，|。))/g,
  // MERGEFIELD 姓名, 20年度总结
  /MERGEFIELD ?[\u4e00-\u9fff\w]{1,10}|20(?<![\d第]20)年度/g,
  // 汇报对象：请选择▼, 持证率请输入数字, [点击上传], （贴一寸照）
  /请(?:选择|输入)(?<=[\u4e00-\u9fff：:] ?请(?:选择|输入))(?:日期|时间|数字|内容|姓名|单位|金额)?[▼▾]?(?=[，。；、]|[ \u3000]{0,9}(?:\r?\n|(?![\s\S])))|[[［【]点击(?:上传|添加|选择|输入)[^[\]［］【】\n]{0,4}[\]］】]|[（(][贴粘附]{1,2}[一二两]?寸?照片?[）)]/g,
  // A县B乡C村
  /[A-Z][省市县区][A-Z](?:[县区镇乡村街](?:[A-Z][镇乡村])?)/g,
];

/** Values a machine did not put in, and model values nobody replaced. The value is a pattern's group where it has one. */
export function* findMachineForms(text: string): Iterable<Span> {
  for (const pattern of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const value = /^[：:]/.test(match[0]) ? (match[1] ?? match[0]) : match[0];
      const start = match.index + match[0].lastIndexOf(value);
      yield { start, end: start + value.length };
    }
  }
}
