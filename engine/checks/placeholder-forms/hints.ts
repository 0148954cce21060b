import type { Span } from '../../types.ts';

/** （此处结合本人实际，写明遵守中央八项规定、家属子女从业等情况，不少于200字）: too long for a blank, and said of this very place. */
const HERE =
  /[（(〔［【[](?:此处|此栏|本栏|此部分|本部分|这部分|该部分|这里)(?=[^（）()〔〕【】［］[\]\n]{0,120}?(?:填写|写明|写清|结合|根据|围绕|列出|列举|概述|简述|阐述|补充))[^（）()〔〕【】［］[\]\n]{2,120}[）)〕］】\]]/g;
/** （查摆问题要具体，不少于三条）: how much of what is wanted, on a line of its own. */
const ALONE =
  /^[ \t\u3000]{0,40}([（(〔［【[](?=[^\n]{0,120}(?:[要请须应]|填写|写明|结合|围绕|根据))[^（）()〔〕【】［］[\]\n。；]{2,120}(?:不得?少于|不超过|不得超过|控制在)[\d一二三四五六七八九十百千两]{1,5}[字条个项点](?:以内|左右|以上)?。?[）)〕］】\]])[ \t\u3000]{0,20}\r?$/gm;

/** What a template tells whoever fills it in, left standing where it was to be done. */
export function* findHints(text: string): Iterable<Span> {
  for (const pattern of [HERE, ALONE]) {
    for (const match of text.matchAll(pattern)) {
      const hint = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(hint);
      yield { start, end: start + hint.length };
    }
  }
}
