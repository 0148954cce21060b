/** Who writes, and where the report goes. */
import type { NoticeText } from './notice-text.ts';
import { clauses } from './points.ts';
import type { Evidence } from './types.ts';

const WRITERS = /述[职责廉学法][^,。;]{0,4}(?:对象|人员|范围)|(?:参加|报送|上报|撰写|考核|述职|报告|总结)(?:的)?(?:对象|人员|范围|单位)|^(?:对象|范围|人员范围|对象范围|实施范围)$/u;
const WRITES = /(?:由|请|各|全体|每[名位]|所有)[^,。;]{1,30}(?:本人|亲自|自行|均应|均须|认真)?(?:撰写|提交|形成|报送|写出)[^,。;]{0,14}(?:报告|总结|材料|计划)/u;
const SENT =
  /(?:报送?|上报|发送?|交|送|传|提交|上传|递交|寄)(?:至|到|给|往)[^,。;]{2,40}|(?:报|交|送)[^,。;告名]{2,24}(?:办公室|工委|人大办|组织部|组织科|人事科|办|科|处|委|局|股|组)|(?:邮箱|电子邮件)[:为]?[^,。;]{3,50}|(?:登录|通过|在)[^,。;]{2,30}(?:平台|系统|模块|栏目)[^,。;]{0,16}(?:上传|填报|提交|报送)/u;

export function writersIn({ blocks, evidence }: NoticeText): Evidence | undefined {
  for (const block of blocks) {
    const own = WRITERS.test(block.heading) ? block : undefined;
    const above = WRITERS.test(block.under.at(-1) ?? '') && block.heading === '' ? block : undefined;
    const place = own && own.body < own.words.length ? own : above;
    if (!place) continue;
    const first = clauses(place.words, place.body, place.words.length)[0];
    if (first) return evidence(place, first.start, first.end);
  }
  return clauseWith({ blocks, evidence }, WRITES);
}

export function addressIn(notice: Pick<NoticeText, 'blocks' | 'evidence'>): Evidence | undefined {
  return clauseWith(notice, SENT);
}

function clauseWith({ blocks, evidence }: Pick<NoticeText, 'blocks' | 'evidence'>, pattern: RegExp): Evidence | undefined {
  for (const block of blocks) {
    const match = pattern.exec(block.words);
    if (match) return evidence(block, match.index, match.index + match[0].length);
  }
  return undefined;
}
