import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../../../engine/documents/index.ts';
import { analyse, documentTypeOf, placePart, rolesOf, suggestOutline } from '../../../../engine/index.ts';
import { PERIODS } from '../../../../engine/types.ts';

const PARTY_LIFE = `2026年度民主生活会对照检查材料

根据会议安排，本人会前认真学习了有关文件，听取了九名同志的意见，现对照检查如下。

一、对照检查的主要问题
本人学习不够系统，有时以干代学，对新政策研究不深；到村里走得多、坐下来听得少，对两户困难群众的实际情况掌握得不准。
二、产生问题的原因剖析
思想上放松了对自己的要求，宗旨意识树得还不牢，总觉得完成任务就行。
三、努力方向和整改措施
下一步，我将每周集中学习半天，每月在村里住两晚，明年三月底前把困难户逐户走到。`;

const needOf = (text: string, part: string) => analyse(text).parts.find(({ id }) => id === part)?.requirement;

describe('roles', () => {
  const all = documentTypes.flatMap((type) => type.roles.map((role) => ({ type, role })));

  it.each(all.map(({ type, role }) => [`${type.id} ${role.id}`, type, role] as const))(
    '%s: every heading and starter stands in the outline, filled in',
    (_, type, role) => {
      const parts = new Map(type.parts.map((part) => [part.id, part]));
      for (const [id] of [role.headings, role.starters, role.needs, role.advice].flatMap((one) =>
        Object.entries(one ?? {}),
      ))
        expect([...parts.keys()]).toContain(id);
      for (const id of Object.keys({ ...role.headings, ...role.starters }))
        expect([...parts.values()].find((part) => part.id === id)?.outline).toBeDefined();
      for (const period of PERIODS) {
        const outline = suggestOutline(type.id, { year: 2026, role: role.id, period });
        expect(
          outline
            .map(({ heading, starters }) => [heading, starters])
            .flat(2)
            .join('\n'),
        ).not.toMatch(/[{}]/);
      }
    },
  );

  it('no word of a title says two roles of one type', () => {
    for (const { roles } of documentTypes) {
      const words = roles.flatMap(({ titles = [] }) => titles);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('a self-examination is asked for causes and not for achievements or an integrity statement', () => {
    const { documentType } = analyse(PARTY_LIFE);
    expect(documentType).toMatchObject({ id: 'official-duty-integrity', role: 'democratic-life' });
    expect(needOf(PARTY_LIFE, 'causes')).toBe('required');
    expect(needOf(PARTY_LIFE, 'achievements')).toBe('optional');
    expect(needOf(PARTY_LIFE, 'integrity')).toBe('optional');
  });

  it('the same text as a report on duty and integrity is asked for both', () => {
    const text = PARTY_LIFE.replace('民主生活会对照检查材料', '个人述职述廉报告');
    expect(analyse(text).documentType).not.toHaveProperty('role');
    expect(needOf(text, 'integrity')).toBe('required');
    expect(needOf(text, 'causes')).toBe('recommended');
  });

  it('a report on building the party is not asked for integrity unless its title says 述廉', () => {
    const title = '2026年度抓基层党建工作述职报告';
    expect(needOf(PARTY_LIFE.replace(/^.*/u, title), 'integrity')).toBe('optional');
    expect(needOf(PARTY_LIFE.replace(/^.*/u, '2026年度抓党建述职述廉报告'), 'integrity')).toBe('required');
  });

  it('the page says the role where the text has no title yet, and a chosen one comes before both', () => {
    const context = '驻村第一书记述职述廉报告填报';
    expect(analyse('本人自三月起驻村。', { context }).documentType).toMatchObject({ role: 'resident-cadre' });
    expect(analyse(PARTY_LIFE, { role: 'township-chair' }).documentType.role).toBe('township-chair');
  });

  it('its sources come before those of the type', () => {
    expect(documentTypeOf('annual-summary', 'teacher').basis[0]?.name).toContain('事业单位工作人员考核规定');
    expect(documentTypeOf('annual-summary', 'teacher')).toBe(documentTypeOf('annual-summary', 'teacher'));
    expect(documentTypeOf('annual-summary', 'nobody')).toBe(documentTypeOf('annual-summary'));
    expect(rolesOf('annual-summary')[0]?.id).toBe('civil-servant');
  });
});

describe('periods', () => {
  const words = (period: 'annual' | 'half-year' | 'term') =>
    suggestOutline('official-duty-integrity', { year: 2026, period })
      .flatMap(({ starters }) => starters)
      .join('\n');

  it('a year, half of one, and a whole term of office', () => {
    expect(words('annual')).toContain('2026年度个人述职述廉报告');
    expect(words('annual')).toContain('2027年，本人将做好');
    expect(words('half-year')).toContain('2026年上半年个人述职述廉报告');
    expect(words('half-year')).toContain('2026年下半年，本人将做好');
    expect(words('term')).toContain('任期个人述职述廉报告');
    expect(words('term')).toContain('今后，本人将做好');
    expect(words('term')).not.toContain('2026');
  });

  it('the title says which', () => {
    expect(analyse('2026年上半年工作总结\n一是抓项目。').period).toBe('half-year');
    expect(analyse('任期届满述职报告\n各位选民：').period).toBe('term');
    expect(analyse('2026年度述职报告\n各位选民：').period).toBe('annual');
  });

  it('what is inserted speaks of the period and the role of the title', () => {
    const text = '2026年上半年村党支部书记述职述廉报告\n本人自2024年起任现职。\n一、学习情况\n参加学习六次。\n';
    const analysis = analyse(text, { type: 'official-duty-integrity' });
    const { edits } = placePart(text, analysis, 'plans', { year: 2026 });
    expect(edits[0].insert).toContain('2026年下半年，本人将做好');
    const duties = placePart(text, analysis, 'duties', { year: 2026 });
    expect(duties.edits[0].insert).toContain('抓党建促发展情况');
  });
});
