import { expect, it } from 'vitest';
import { readReport } from '../../../session/reading.ts';
import { blankField } from '../../../storage/fields.ts';
import { ownType, part } from '../engine/own-types/own-type.ts';

const contact = part('own-contact', { title: '联系群众', headings: ['联系群众'], phrases: ['走访困难户'] });
const made = ownType([part('duties', { title: '' }), contact], {
  titles: ['乡镇干部述职'],
  basis: [{ name: '清河镇办法', clause: '第三条' }],
});
const field = blankField('http://oa.practice.gov.cn', '/report#正文');
const read = (text: string, some: Partial<typeof field> = {}, ownTypes = [made]) => {
  const boxes = [{ label: '正文', text, editor: 'textarea', readOnly: false }];
  const preferences = { writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes };
  return readReport({ boxes, pageTitle: '填报' }, { ...field, ...some }, preferences, 2026);
};
const chosen = { type: 'work-summary', ownType: 'own-t' } as const;

it('a field is judged by the type of one’s own that was chosen for it', () => {
  const { analysis, outline, basis, ownType: used } = read('工作总结\n全年召开会议十二次。', chosen);
  expect(used).toBe(made);
  expect(analysis.documentType).toEqual({ id: 'work-summary', confidence: 1, own: 'own-t' });
  expect(analysis.parts.map(({ id }) => id)).toEqual(['duties', 'own-contact']);
  expect(outline.map(({ part: id }) => id)).toEqual(['duties', 'own-contact']);
  expect(basis).toEqual(made.basis);
});

it('once that type is gone it is judged by what the type was built on, and by the type again when it is back', () => {
  const { analysis, ownType: used } = read('工作总结\n全年召开会议十二次。', chosen, []);
  expect(used).toBeNull();
  expect(analysis.documentType).toEqual({ id: 'work-summary', confidence: 1 });
  expect(read('工作总结', chosen).ownType).toBe(made);
});

it('a title names the type where nothing was chosen by hand', () => {
  const text = '2026年乡镇干部述职报告\n全年召开会议十二次。';
  expect(read(text).analysis.documentType.own).toBe('own-t');
  expect(read(text, { type: 'work-plan' }).analysis.documentType).toEqual({ id: 'work-plan', confidence: 1 });
  expect(read('2026年述职报告\n全年召开会议十二次。').analysis.documentType.own).toBeUndefined();
});
