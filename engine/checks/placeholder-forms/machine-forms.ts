import type { Span } from '../../types.ts';

/** What forms, templates and sheets leave where a value was to come. */
const FORMS: readonly RegExp[] = [
  // 工号：null, 区域：NaN, 毛利额：N/A, 上级评语：未填写
  /[：:][ \u3000]?(null|undefined|NaN|N\/A|None|未填写?)(?![A-Za-z\u4e00-\u9fff])/g,
  /\[object Object\]|Invalid [Dd]ate/g,
  // #REF!, #DIV/0!
  /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!)/g,
  // $USER_NAME$, ${name}, %DATE%, %s
  /\$[A-Z][A-Z_]+\$|\$\{[A-Za-z_\u4e00-\u9fff]{1,20}\}|%[A-Z][A-Z_]+%|%[sd](?![A-Za-z])/g,
  // YYYY年MM月DD日, 0000年00月00日, 1900-01-00
  /[Yy]{4}(?:年[Mm]{1,2}月(?:[Dd]{1,2}日)?|([-/.])[Mm]{2}\1[Dd]{2})|0000年00?月00?日|(?:0000|1900)[-/.]0[01][-/.]0[01](?!\d)/g,
  // 2024.1.x, 截至00万吨
  /(?:19|20)\d\d[-.．]\d{1,2}[-.．][xX×]{1,2}(?![A-Za-z×])|00(?<![\d.,，:：]00)(?=[万亿]?[元吨件户亩]|人次)/g,
  // «姓名», [Manager Name], &lt;人数&gt;
  /&lt;[\u4e00-\u9fff]{1,8}&gt;|«[\u4e00-\u9fff\w ]{1,20}»|\[[A-Z][a-z]+ ?(?:Name|Date|Title|Company|Department)\]/g,
  // 单击此处输入姓名, 您的内容打在这里，或者……粘贴
  /(?:[单点]击)?此处(?:输入|键入|编辑|添加)[\u4e00-\u9fff]{0,8}|[您你]的内容打在这里[^\n]{0,40}/g,
  // @店长补一下, 👉填这里
  /@[\u4e00-\u9fff]{1,6}[补填核](?![签卡考])[^，。；\n]{0,4}|(?:👉|☞|→)[ \u3000]?[填写补][这此]?[里处]/gu,
  // ABC有限公司, 填表人：XYZ
  /ABC(?<![A-Za-z]ABC)(?=[\u4e00-\u9fff]{0,4}(?:公司|集团|学校|医院))|[：:][ \u3000]?(XYZ|ABC)(?![A-Za-z])/g,
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
