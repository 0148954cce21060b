/** What is never kept on this computer, whatever field it stands in. */
import type { Report } from '../messaging/protocol.ts';
import type { Boxes } from '../storage/types.ts';

/** Labels of boxes that hold no part of a report: passwords and codes, papers, bank and phone numbers. */
const PRIVATE_LABEL = /密码|口令|验证码|校验码|身份证|证件号|护照|银行卡|开户|账号|帐号|卡号|手机|电话|联系方式/u;
/** Nothing but a number as those have. */
const NUMBER_ALONE = /^[\d\sXx\-—–+()（）]{6,30}$/u;
/** 密级 as GB/T 9704—2012, 7.2.2 has it, on a line of its own at the head: 机密★1年. */
const SECRET_LINE = /^[\s【[（(]*(?:绝密|机密|秘密)\s*(?:★.{0,8})?[\s】\]）)]*$/u;
const HEAD_LINES = 5;

/** A text or a page with a mark of secrecy (密级) is judged, and not kept. */
export function isSecret({ secret, pageTitle, boxes }: Report): boolean {
  const head = boxes[0]?.text.slice(0, 500).split('\n', HEAD_LINES) ?? [];
  return secret === true || [pageTitle, ...head].some((line) => SECRET_LINE.test(line));
}

/** The boxes as they may be kept. */
export function keepableBoxes(boxes: Report['boxes']): Boxes {
  return boxes.map(({ label, text }) => ({
    label,
    text: PRIVATE_LABEL.test(label) || NUMBER_ALONE.test(text) ? '' : text,
  }));
}
