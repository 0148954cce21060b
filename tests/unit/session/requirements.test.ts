import { describe, expect, it } from 'vitest';
import type { PartId } from '../../../engine/types.ts';
import type { Reading } from '../../../session/reading.ts';
import { readReport } from '../../../session/reading.ts';
import { isOfSite, requirementsState, setFor } from '../../../session/requirements.ts';
import type { RequirementSetRecord } from '../../../storage/requirement-set.ts';
import type { FieldRecord } from '../../../storage/types.ts';

const origin = 'http://oa.practice.gov.cn:8080';
const byHand = { words: '', sentence: '' };
const field: FieldRecord = { origin, key: '/report#正文', type: null, ownType: null, ignored: [], unused: [] };
const text = `2026年度人大代表述职报告
各位选民：
一、学习情况
我参加县人大培训三次，系统学习了代表法和监督法。
二、履职情况
我走访选民四十二户，提出建议四件，办结三件。`;

function setWith(some: Partial<RequirementSetRecord> = {}): RequirementSetRecord {
  return {
    ...{ id: 'n1', title: '关于做好述职工作的通知', source: '', type: 'deputy-report' },
    binding: { kind: 'site', site: 'oa.practice.gov.cn' },
    parts: [
      { id: 'integrity', words: '廉洁自律情况', sentence: '报告应包括廉洁自律情况。' },
      { id: 'causes', words: '原因', sentence: '分析原因。' },
      { id: 'other', words: '述法情况', sentence: '并报告述法情况。' },
    ],
    ...{ lengths: [], deadline: null, format: [], writers: null, sendTo: null, savedAt: 1 },
    ...some,
  };
}

function read(
  sets: readonly RequirementSetRecord[],
  some: { written?: string; limit?: number; field?: FieldRecord } = {},
) {
  const { written = text, limit } = some;
  const box = { label: '述职报告正文', text: written, editor: 'textarea', readOnly: false };
  const report = { pageTitle: '述职报告填报', boxes: [{ ...box, ...(limit === undefined ? {} : { limit }) }] };
  const preferences = { writer: { name: '', unit: '' }, ignored: [], requirements: sets, ownTypes: [] };
  return readReport(report, some.field ?? field, preferences, 2026);
}
const needOf = ({ analysis }: Reading, id: PartId) => analysis.parts.find((part) => part.id === id)?.requirement;
const lengthsOf = ({ analysis }: Reading) => analysis.findings.filter(({ rule }) => rule === 'notice-length');

describe('a notice laid over the check', () => {
  it('makes its parts required and other parts of the body recommended; the frame stays as it was', () => {
    const [plain, laid] = [read([]), read([setWith()])];
    expect(needOf(plain, 'study')).toBe('required');
    expect(needOf(laid, 'integrity')).toBe('required');
    expect(needOf(laid, 'causes')).toBe('required');
    expect(needOf(laid, 'study')).toBe('recommended');
    for (const id of ['title', 'opening', 'signature', 'date'] as const)
      expect(needOf(laid, id)).toBe(needOf(plain, id));
    expect(laid.requirements?.reasons.integrity).toEqual([
      { words: '廉洁自律情况', sentence: '报告应包括廉洁自律情况。' },
    ]);
    expect(laid.requirements?.others.map(({ words }) => words)).toEqual(['述法情况']);
  });

  it('of a length and a date alone leaves the parts as they are', () => {
    expect(needOf(read([setWith({ parts: [] })]), 'study')).toBe('required');
  });

  it('is not laid over a field it is put aside for, and still named', () => {
    const reading = read([setWith()], { field: { ...field, unused: ['n1'] } });
    expect(needOf(reading, 'study')).toBe('required');
    expect(reading.requirements?.used).toBe(false);
  });

  it('tells the kind of a report that nothing else tells', () => {
    const written = '今天天气很好。';
    const blank = { ...field, key: '/x#内容' };
    const kind = (sets: readonly RequirementSetRecord[]) =>
      readReport(
        { pageTitle: '', boxes: [{ label: '', text: written, editor: 'textarea', readOnly: false }] },
        blank,
        { writer: { name: '', unit: '' }, ignored: [], requirements: sets, ownTypes: [] },
        2026,
      ).analysis.documentType.id;
    expect(kind([])).toBe('other');
    expect(kind([setWith()])).toBe('deputy-report');
  });
});

describe('lengths', () => {
  const most = (value: number) => ({ ...byHand, about: false, least: null, most: value });
  const least = (value: number) => ({ ...byHand, about: false, least: value, most: null });

  it('over the most and under the least are told, the strictest of several', () => {
    const [over] = lengthsOf(read([setWith({ lengths: [most(60), most(40)] })]));
    expect(over?.message).toContain('通知要求不超过40字');
    expect(over?.text).toBe('我走访选民四十二户，提出建议四件，办结三件。');
    const [under] = lengthsOf(read([setWith({ lengths: [least(500), least(800)] })]));
    expect(under?.message).toContain('通知要求不少于800字');
    const range = { ...byHand, about: false, least: 10, most: 20 };
    expect(lengthsOf(read([setWith({ lengths: [range] })]))[0]?.message).toContain('不超过20字');
  });

  it('of about so many are not checked, and nothing is told of an empty field', () => {
    expect(lengthsOf(read([setWith({ lengths: [{ ...byHand, about: true, least: 20, most: 20 }] })]))).toEqual([]);
    expect(lengthsOf(read([setWith({ lengths: [least(500)] })], { written: ' \n' }))).toEqual([]);
  });

  it('are not told twice where the box has a limit of its own', () => {
    const reading = read([setWith({ lengths: [most(40)] })], { limit: 30 });
    expect(reading.analysis.findings.filter(({ rule }) => rule.endsWith('length'))).toHaveLength(1);
  });
});

describe('which set', () => {
  const ofType = setWith({ id: 't', binding: { kind: 'type', type: 'deputy-report' } });

  it('is that of the site first, then that of the kind, and none that is bound to nothing', () => {
    expect(setFor([ofType, setWith()], field, 'deputy-report')?.id).toBe('n1');
    expect(setFor([ofType], field, 'deputy-report')?.id).toBe('t');
    expect(setFor([ofType], field, 'work-plan')).toBeUndefined();
    expect(setFor([setWith({ binding: null })], field, 'deputy-report')).toBeUndefined();
  });

  it('of several of a site is the one for the same kind, and never one against a kind chosen by hand', () => {
    const plan = setWith({ id: 'p', type: 'work-plan' });
    expect(setFor([plan, setWith()], field, 'deputy-report')?.id).toBe('n1');
    expect(setFor([plan], { ...field, type: 'deputy-report' }, 'deputy-report')).toBeUndefined();
  });

  it.each([
    [origin, 'oa.practice.gov.cn', true],
    [origin, 'oa.practice.gov.cn:8080', true],
    [origin, 'oa.practice.gov.cn:9090', false],
    [origin, 'practice.gov.cn', false],
    [`sandbox+${origin}`, 'oa.practice.gov.cn', true],
    ['null', 'null', false],
    [origin, '', false],
  ])('%s is of %s: %s', (from, site, is) => expect(isOfSite(from, site)).toBe(is));
});

it('the panel is told no more than it shows', () => {
  const deadline = { ...byHand, day: '2026-12-20' };
  const format = [{ words: '正文用3号仿宋', sentence: '正文用3号仿宋。' }];
  expect(requirementsState(setWith({ deadline, format }), true)).toMatchObject({
    ...{ setId: 'n1', used: true, deadline: '2026-12-20', format: ['正文用3号仿宋'], writers: '', sendTo: '' },
  });
});
