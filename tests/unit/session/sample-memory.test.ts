import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { shinglesOfReports } from '../../../engine/index.ts';
import { readReport } from '../../../session/reading.ts';
import { createSampleMemory } from '../../../session/sample-memory.ts';
import { databaseSource } from '../../../storage/db.ts';
import { blankField } from '../../../storage/fields.ts';
import { createSamples } from '../../../storage/samples.ts';

const PASSAGE = '我把走访的日子定在每月逢五，挨家坐下来喝口茶，谁家水压小、谁家路灯黑，都记在一个蓝皮本子上。';

it('tells of a copied passage as long as the sample is remembered', async () => {
  const memory = createSampleMemory(createSamples(databaseSource('sample-memory')));
  const judge = async (label: string) =>
    readReport(
      {
        boxes: [{ label, text: `二〇二六年述职报告\n${PASSAGE}`, editor: 'textarea', readOnly: false }],
        pageTitle: '',
      },
      blankField('http://oa.practice.gov.cn', '/report'),
      { writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes: [], samples: await memory.seen() },
      2026,
    ).analysis.findings.filter(({ rule }) => rule === 'copied');

  expect(await judge('正文')).toEqual([]);
  const [shingles = new Uint32Array()] = shinglesOfReports([{ text: PASSAGE, headings: [] }]);
  await memory.keep({ id: 'a', title: '范文两篇', source: '', reports: [{ title: '', shingles }] });
  const [finding] = await judge('正文');
  expect(finding?.text).toBe(PASSAGE.slice(0, -1));
  expect(finding?.message).toContain('范文两篇');
  expect(await memory.list()).toEqual([expect.objectContaining({ id: 'a', reports: 1 })]);
  await memory.forget('a');
  expect(await judge('正文')).toEqual([]);
});
