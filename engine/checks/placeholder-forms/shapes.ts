import { BODY_BEHIND } from './anonymous.ts';
import type { Judge, Run } from './run.ts';
import { isChinese, isLatin, matchAt, PLACE_OR_BODY, TIME_OR_AMOUNT, UNIT } from './units.ts';

/** Whose name comes next: 述职人：○○○, 本人 △△△. */
const NAME_COMES =
  /(?:(?:人|姓名|署名|签[名字]|律师|老师|审[核定批]|校对|拟稿|撰稿|签发)[：:]|本人|我叫)[ \u3000]{0,4}$/;
/** What bears a name that shapes may stand for, behind them: ★★局, ⚪⚪职业技术学院. */
const NAMED_BODY =
  /^[\u4e00-\u9fff]{0,8}?(?:公司|学院|学校|[中小]学|医院|海关|银行|支行|中心|[局所院站馆镇县乡村]|[林农牧茶]场|街道|社区)/;

/** 达到？？%, 第？？名, 3月？日, 揽件？万票 */
export const isQuestionMarks: Judge = (run, text) => {
  if (run.text.includes('.')) return true;
  const before = text.slice(Math.max(0, run.start - 3), run.start).trimEnd();
  if (/[年月]$|百分之$|\d\.$/.test(before) || /^[万千]/.test(run.behind ?? '')) return true;
  if (/^[%％]/.test(run.behind ?? '')) return /[率比数为达到约]$/.test(before);
  const unit = matchAt(TIME_OR_AMOUNT, text, behindBlank(run, text));
  const asks = !/[\u4e00-\u9fff]$/.test(before) || /[吗么呢吧啊]$/.test(before);
  if (run.text.length === 1) return unit !== undefined && !asks;
  if (/(?:[仅只率数额值比均]为|达到?|大?约|共计|增长|下降)$/.test(before)) return true;
  if (unit === undefined) {
    const place = /[是在任到]$/.test(before) && matchAt(PLACE_OR_BODY, text, run.end) !== undefined;
    return !asks && (place || /^[车船筐桶袋箱包瓶盒][，。；、]/.test(text.slice(run.end, run.end + 2)));
  }
  return (
    /[\d为达到约共计长降金投超第助救帮访办建送发收接招解种修]$/.test(before) ||
    (!asks && /^[，。；、,;.(（\n]/.test(text.slice(unit, unit + 1)))
  );
};

/** 合计 ??? 元, as those write who set figures apart by blanks. */
function behindBlank({ before, behind, end }: Run, text: string): number {
  return before === ' ' && behind === ' ' && text[end + 1] !== ' ' ? end + 1 : end;
}

/** □ ○ △ ★ OO …: shapes in the place of a word or a number; a box to tick, an ornament, a zero are none. */
export const isShape: Judge = (run, text) => {
  // △△.△%
  if (/\../.test(run.text)) return true;
  if (/^[…⋯⁇.~～。口█▇▓·＄$￭▪◼⬛⬜▫=＝-]/.test(run.text) || /^[#＃]$/.test(run.text)) return true;
  if (/^[○◯〇OＯ]$/.test(run.text)) return !/[一二三四五六七八九]/.test(run.behind ?? '');
  // 五星志愿者（★★★★★）
  if (/^[★☆]/.test(run.text) && /[（(]/.test(run.before ?? '') && /[）)]/.test(run.behind ?? '')) return false;
  if (NAME_COMES.test(text.slice(Math.max(0, run.start - 8), run.start))) return true;
  const isBox = /^[□☐▢◻]/.test(run.text);
  // 新增用户△△户: inside a sentence a shape may be a number as well.
  const inside = isChinese(run.before === ' ' ? text[run.start - 2] : run.before);
  const behind = isBox || inside ? UNIT : PLACE_OR_BODY;
  const hasUnit = matchAt(behind, text, behindBlank(run, text)) !== undefined;
  // □ alone is a box to tick unless it stands inside a sentence; ○ among Chinese digits is a zero.
  if (isBox) return run.text.length > 1 || (isChinese(run.before) && hasUnit);
  if (/[一二三四五六七八九]/.test(`${run.before ?? ''}${run.behind ?? ''}`)) return false;
  // △ alone and ## head a line; only inside a sentence do they stand for something.
  if (/^(?:[△▲]$|[#＃])/.test(run.text))
    return inside && (hasUnit || NAMED_BODY.test(text.slice(run.end, run.end + 12)));
  if (run.text.startsWith('〇') && run.behind === '届') return true;
  // 增收〇〇〇〇元: no number of the kind is written so.
  if (/^〇{2,}$/.test(run.text) && isChinese(run.before)) return matchAt(UNIT, text, run.end) !== undefined;
  // ○○运输队: circles in the place of a name, not an ornament at the head of a line.
  if (/^[○◯]/.test(run.text) && isChinese(run.behind)) {
    if (run.before !== undefined && run.before !== '\n') return true;
    if (BODY_BEHIND.test(text.slice(run.end, run.end + 10))) return true;
  }
  if (run.text.length > 1 && NAMED_BODY.test(text.slice(run.end, run.end + 12))) return !isLatin(run.before);
  return !isLatin(run.before) && hasUnit;
};
