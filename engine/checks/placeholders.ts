import { byBlocks } from '../text/blocks.ts';
import { excerptAt } from '../text/excerpt.ts';
import { labelsLines } from './placeholder-forms/fill-ins.ts';
import { findPlaceholders } from './placeholder-forms/find-placeholders.ts';
import { isExplained, isInstruction } from './placeholder-forms/instructions.ts';
import type { Check } from './types.ts';

const id = 'placeholders';
const severity = 'error';

/** Places still to be filled in (未填处): ××、XX、__、20_年、某某、【姓名】、〔时间〕、空着的日期. */
export const placeholders: Check = {
  id,
  severity,
  *run({ text }, { type }) {
    const instructs = type.id === 'other' && isInstruction(text);
    for (const span of placeholdersIn[labelsLines(text) ? 'labelled' : 'plain'](text)) {
      if (instructs && isExplained(text, span)) continue;
      const excerpt = excerptAt(text, span);
      yield { rule: id, severity, message: messageFor(excerpt.text), ...excerpt };
    }
  },
};

/** What a bracket at the head of a line is depends on the whole text. */
const placeholdersIn = {
  labelled: byBlocks((text) => findPlaceholders(text, true)),
  plain: byBlocks((text) => findPlaceholders(text, false)),
};

function messageFor(placeholder: string): string {
  if (/^(?:本站|佚名|网友|小编)$/.test(placeholder)) {
    return `“${placeholder}”是网站的署名，请换成您本人的姓名。`;
  }
  if (placeholder.includes('本站')) return `“${placeholder}”是范文网站留下的话，请删去。`;
  if (/^[^月日]*年度?$/.test(placeholder)) return `“${placeholder}”的年份还没有填写，请写上实际年份。`;
  if (/[月日]）?$/.test(placeholder)) return '日期还没有填全，请写上实际的年、月、日。';
  if (/^[\s\u3000\u00a0]+$/.test(placeholder)) return '这里空着，请填上实际的数字。';
  if (/^[“『「][ \u3000]*[”』」]$/.test(placeholder)) return '引号里空着，请填上内容，或者删去引号。';
  if (/(?:人|签[名字]).{0,4}[：:]$/.test(placeholder)) return '这里还没有署名，请写上您的姓名。';
  if (/[：:]$/.test(placeholder)) return `“${placeholder}”后面还空着，请填上。`;
  if (/[〔【[（]/.test(placeholder)) return `“${placeholder}”是提示您填写的地方，请换成实际内容。`;
  return `“${placeholder}”还没有填写，请换成真实的名称或数字。`;
}
