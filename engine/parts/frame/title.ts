import type { Excerpt } from '../../types.ts';
import type { Finding } from '../finding.ts';
import { found, MISSING } from '../finding.ts';
import { readSalutation } from './salutation.ts';
import type { Zones } from './zones.ts';

const WORDS =
  /(?:报告|总结|汇报|计划|小结|述职|述廉|要点|规划|打算|材料|通知|公告|通报|纪要|方案|办法|意见|函|请示|体会|发言|讲话|信|说明|情况|安排|思路|提纲|须知|指南|的话)(?:[（(][^）)]{1,16}[）)])?$/u;
/** 篇一, 范文, （三）: a collection's tag, not what the writer would call it. */
const COLLECTION_TAG =
  /篇[一二三四五六七八九十\d]|范文|模板|第[一二三四五六七八九十\d]+篇|[（(](?:(?:通用|精选|合集|最新|推荐)[^）)]{0,8}|[一二三四五六七八九十]{1,2}|\d{1,2}篇?)[）)]$/u;
/** 篇三：下井人的话: a writer's own words; the paper's name may stand below. */
const WORDS_BEHIND_TAG = /^(?:第?[一二三四五六七八九十\d]{1,2}篇|篇[一二三四五六七八九十\d]{1,2})[：:].{3,}/u;
const NUMBERED = /^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)])/u;
/** Lines that tell who and when rather than what. */
const OTHER_LINE =
  /^(?:姓名|单位|部门|职务|时间|日期|编号|填报|来源|点击|本文|本站|您|<|【.{0,8}】$|当前位置)|>>|^\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]|[：:，,、]$|^[（(].*[）)]$|^[\d.\-年月日\s]+$/u;

const TOLD = /^[^【（(].*[，,].*[，,]/u;

/** （口述：才让，记录：项措） above the title. */
const NOTE = /^[（(][^）)]*[）)]$/u;

/** 标题: the first line, where it names the paper rather than begins it. */
export function findTitle({ head: lines }: Zones): Finding {
  const head = NOTE.test(lines[0]?.text ?? '') ? lines.slice(1) : lines;
  let tag: Finding | undefined;
  for (const [index, paragraph] of head.slice(0, 3).entries()) {
    const text = plain(paragraph);
    if (text.length < 2 || NUMBERED.test(text) || OTHER_LINE.test(text) || readSalutation(paragraph)) continue;
    const named = WORDS.test(text) || /述职|述廉|述责|总结|报告|工作计划/u.test(text);
    // A later line that names nothing is a name or a place, not a title.
    if (!named && index > 0) continue;
    if (!named && head.length === 1 && text.length > 24) continue;
    // 领导让我写总结,我不会写套话,就照平常说: told, not named.
    if (TOLD.test(text) && !WORDS.test(text)) continue;
    if (!COLLECTION_TAG.test(text)) return found('present', paragraph);
    tag ??= found('weak', paragraph);
    if (!WORDS_BEHIND_TAG.test(text)) break;
  }
  return tag ?? MISSING;
}

function plain({ text }: Excerpt): string {
  return text
    .replace(/^[#*\s]+|[*\s]+$/gu, '')
    .replace(/[《》“”"]/gu, '')
    .trim();
}
