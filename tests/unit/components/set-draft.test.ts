import { expect, it } from 'vitest';
import { deadlineWords } from '../../../components/deadline.ts';
import {
  draftOf,
  draftOfSaved,
  partByHand,
  partsCount,
  setOf,
  titleIn,
} from '../../../components/requirements/set-draft.ts';
import { readNotice } from '../../../engine/index.ts';

const NOTICE = `县人大常委会办公室
关于做好2026年度人大代表述职工作的通知
各代表小组：
述职报告应当包括以下内容：（一）学习情况；（二）廉洁自律情况；（三）存在问题。
述职报告不超过2000字。请于2026年12月20日前交。`;
const about = { id: 'a', title: '通知', source: '', binding: null };

it('what was found is saved with the sentence it comes from, without what was unticked', () => {
  const draft = draftOf(readNotice(NOTICE), about);
  const [first, ...others] = draft.parts;
  expect(first?.item.sentence).toContain(first?.item.words ?? '-');
  const set = setOf({ ...draft, parts: [...(first ? [{ ...first, ticked: false }] : []), ...others] });
  expect(set.parts).toHaveLength(others.length);
  expect(set.lengths).toMatchObject([{ about: false, least: null, most: 2000 }]);
  expect(set.deadline?.day).toBe('2026-12-20');
  expect(setOf(draftOfSaved({ ...set, savedAt: 1 }))).toEqual(set);
});

it('what a notice says twice is one row, and one part', () => {
  const reading = readNotice(NOTICE);
  const [part] = reading.parts;
  const twice = { ...reading, parts: part ? [part, part] : [] };
  const draft = draftOf(twice, about);
  expect(draft.parts).toHaveLength(1);
  expect(partsCount([...setOf(draft).parts, ...setOf(draft).parts])).toBe(1);
});

it('what was added by hand has no words of the notice; an open length is not saved', () => {
  const draft = draftOf(null, about);
  const open = { ticked: true, item: { words: '', sentence: '', about: false, least: null, most: null } };
  const set = setOf({ ...draft, parts: [partByHand('integrity')], lengths: [open] });
  expect(set.parts).toEqual([{ id: 'integrity', words: '', sentence: '' }]);
  expect(set.lengths).toEqual([]);
});

it('a very long sentence is cut around the words that count', () => {
  const sentence = `${'前'.repeat(2_000)}廉洁自律${'后'.repeat(2_000)}`;
  const evidence = { text: '廉洁自律', start: 2_010, end: 2_014, sentence: { text: sentence, start: 10, end: 4_014 } };
  const reading = { ...readNotice(''), isRequirementNotice: true, parts: [{ id: 'integrity' as const, evidence }] };
  const [part] = draftOf(reading, about).parts;
  expect(part?.item.sentence.length).toBeLessThanOrEqual(600);
  expect(part?.item.sentence).toContain('廉洁自律');
});

it('a notice is called by its line, else by its page, else by its first words', () => {
  expect(titleIn(NOTICE)).toBe('关于做好2026年度人大代表述职工作的通知');
  expect(titleIn('请大家抓紧报送。', '述职要点 - 某县人大')).toBe('述职要点');
  expect(titleIn('请大家抓紧报送。')).toBe('请大家抓紧报送。');
});

it('a deadline is told with the days left, whatever the hour', () => {
  const say = (key: string, ...args: readonly (string | number)[]) => `${key} ${args.join(' ')}`;
  const on = (day: string, now: string) => deadlineWords(day, Date.parse(now), 'zh-CN', say as never);
  expect(on('2026-12-20', '2026-11-26T23:59:00')).toEqual({ words: 'deadlineLeft 12月20日 24', past: false });
  expect(on('2026-12-20', '2026-12-20T08:00:00').words).toBe('deadlineToday 12月20日');
  expect(on('2026-12-20', '2026-12-23T00:01:00')).toEqual({ words: 'deadlinePast 12月20日 3', past: true });
  expect(on('2027-01-05', '2026-12-31T12:00:00').words).toContain('2027年1月5日');
});
