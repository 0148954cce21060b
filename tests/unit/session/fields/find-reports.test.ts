import { describe, expect, it } from 'vitest';
import type { FieldFacts } from '../../../../messaging/protocol.ts';
import { findReports } from '../../../../session/fields/find-reports.ts';
import { judgeField, limitOf } from '../../../../session/fields/judge-field.ts';
import { createLoneSections } from '../../../../session/fields/lone-sections.ts';
import { reportKey } from '../../../../session/fields/report-key.ts';

const none = { never: false, refused: [], pinned: [] };

function field(more: Partial<FieldFacts> = {}): FieldFacts {
  return {
    height: 320,
    name: 'content',
    id: '',
    placeholder: '',
    label: '述职报告正文',
    near: '述职报告正文',
    page: '述职报告填报',
    form: 0,
    ...more,
  };
}

describe('what a field is for', () => {
  it.each([
    ['述职报告正文', 'report'],
    ['述 职 述 廉 报 告：', 'report'],
    ['存在问题及原因分析', 'section'],
    ['审批意见', 'none'],
    ['对述职报告的意见', 'none'],
    ['您对述职报告工作满意吗？', 'none'],
    ['备注', 'none'],
  ])('%s: %s', (label, role) => {
    expect(judgeField(field({ label }))).toBe(role);
  });

  it('in doubt it is none of ours', () => {
    expect(judgeField(field({ label: '', page: '信息报送', name: 'text' }))).toBe('none');
    expect(judgeField(field({ label: '存在问题', page: '会议纪要' }))).toBe('none');
  });
});

describe('the limit of a field', () => {
  it('is the lesser of its own and of what the words beside it say', () => {
    expect(limitOf(field())).toBe(undefined);
    expect(limitOf(field({ maxLength: 5000 }))).toBe(5000);
    expect(limitOf(field({ near: '述职报告正文（限3000字）' }))).toBe(3000);
    expect(limitOf(field({ near: '不超过 800 个字', maxLength: 5000 }))).toBe(800);
    expect(limitOf(field({ near: '3000字以内', maxLength: 1000 }))).toBe(1000);
  });
});

describe('a section box alone in its frame', () => {
  const section = (label: string) => [field({ label, name: label })];
  const at = (frameId: number, page = 'http://oa.practice.gov.cn/form') =>
    ({ tabId: 7, frameId, origin: 'http://oa.practice.gov.cn', page }) as const;

  it('is part of a report where another frame of the page has a box of one, and is asked for again', () => {
    const lone = createLoneSections();
    expect(lone.see(at(0), section('廉洁自律情况'))).toEqual({ count: false, again: [] });
    expect(lone.see(at(2), section('存在问题'))).toEqual({ count: true, again: [0] });
    expect(lone.see(at(0), section('廉洁自律情况'))).toEqual({ count: true, again: [] });
    expect(lone.see(at(0, 'http://oa.practice.gov.cn/other'), section('廉洁自律情况')).count).toBe(false);
  });

  it('is found beside a report of its form, or with others, and not by itself', () => {
    const boxes = [field(), ...section('廉洁自律情况')];
    expect(findReports('/form', boxes, none).map(({ key }) => key)).toEqual(['/form#content', '/form#廉洁自律情况']);
    expect(findReports('/form', section('廉洁自律情况'), none)).toEqual([]);
    expect(findReports('/form', section('廉洁自律情况'), none, true)).toHaveLength(1);
  });
});

describe('the reports of a page', () => {
  const sections = ['学习情况', '履职情况', '存在问题'].map((label, index) => field({ label, name: `s-${index}` }));

  it('takes boxes of one form for one report, of two forms for none', () => {
    expect(findReports('/form', sections, none)).toEqual([
      { key: '/form#s-0+s-1+s-2', boxes: [{ field: 0 }, { field: 1 }, { field: 2 }] },
    ]);
    expect(
      findReports(
        '/form',
        [...sections.entries()].map(([form, one]) => ({ ...one, form })),
        none,
      ),
    ).toEqual([]);
  });

  it('follows the writer’s word before the looks', () => {
    const comment = field({ label: '留言', name: 'words' });
    expect(findReports('/form', [comment], none)).toEqual([]);
    expect(findReports('/form', [comment], { ...none, pinned: ['/form#words'] })).toHaveLength(1);
    expect(findReports('/form', [field()], { ...none, refused: ['/form#content'] })).toEqual([]);
    expect(findReports('/form', sections, { ...none, refused: ['/form#s-0+s-1+s-2'] })).toEqual([]);
    expect(findReports('/form', [field()], { ...none, never: true })).toEqual([]);
  });
});

describe('the key of a report', () => {
  it('comes from what the page’s author wrote, not from what a script made up', () => {
    expect(reportKey('/form', [field()])).toBe('/form#content');
    expect(reportKey('/form', [field({ name: 'ueditor_12', id: 'mce_3' })])).toBe('/form#述职报告正文');
    expect(reportKey('/form', [field({ name: '', id: 'a1b2c3d4', label: '' })])).toBe('/form#第1栏');
    expect(reportKey('/x'.repeat(400), [field()]).length).toBeLessThanOrEqual(500);
  });
});

it('reports that nothing tells apart by name have names of their own, and one of them can be left alone', () => {
  const fields = ['述职情况 限800字', '述廉情况 限800字'].map((label) => field({ label, name: '', id: '' }));
  const keys = findReports('/report', fields, none).map(({ key }) => key);
  expect(keys).toEqual(['/report#第1栏', '/report#第1栏（2）']);
  const left = findReports('/report', fields, { ...none, refused: ['/report#第1栏（2）'] });
  expect(left.map(({ boxes }) => boxes.map((box) => box.field))).toEqual([[0]]);
});
