/** The quick sums of the second step are those of its rows, which the weights were fitted on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTypeOf } from '../../../../engine/documents/index.ts';
import { buildModel } from '../../../../engine/model.ts';
import { createContexts, valuesOf } from '../../../../engine/parts/model/context.ts';
import { contextOdds } from '../../../../engine/parts/model/context-odds.ts';
import { TOLD_PARTS } from '../../../../engine/parts/model/features.ts';
import { weigh } from '../../../../engine/parts/model/linear.ts';
import { readSentence } from '../../../../engine/parts/model/shared-reader.ts';
import { WEIGHTS } from '../../../../engine/parts/model/weights.ts';
import { surroundingsOf } from '../../../../engine/parts/surroundings.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../../../engine/types.ts';

const SENTENCES = [
  '我学了代表法。',
  '送来的烟当天退了回去；',
  '到山背后去得太少，',
  '明年每季度走访一次！',
  '都好。',
  '请各位评议。',
];

/** Headings that name parts or none, sentences, breaks of paragraphs: every place a sentence may stand at. */
const line = fc.oneof(
  fc.constantFrom(
    '一、学习情况',
    '（一）存在问题',
    '二、下一步打算',
    '三、渡口',
    '廉洁自律',
    '各位代表：',
    '述职人：',
    '',
  ),
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 30 }).map((sentences) => sentences.join('')),
);

describe('the second step', () => {
  it('weighs in any text what its rows weigh', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom(...DOCUMENT_TYPE_IDS), (lines, type) => {
        expectSums(lines.join('\n'), type);
      }),
    );
  });

  it('weighs a sentence anew whose heading or paragraph is another than before', () => {
    const paragraphs = fc.array(fc.boolean(), { minLength: SENTENCES.length, maxLength: SENTENCES.length });
    const heading = fc.constantFrom('一、学习情况', '一、存在问题', '一、下一步打算', '一、渡口');
    fc.assert(
      fc.property(heading, paragraphs, (above, breaks) => {
        expectSums([above, SENTENCES.map((one, at) => one + (breaks[at] ? '\n' : '')).join('')].join('\n'), 'other');
      }),
    );
  });
});

function expectSums(text: string, type: DocumentTypeId): void {
  const doc = buildModel(text);
  const readings = doc.sentences.map(({ wording }) => readSentence(wording));
  const around = surroundingsOf(doc, documentTypeOf(type), readings, readSentence);
  const rowOf = createContexts(around);
  const quick = contextOdds(around);
  for (const at of doc.sentences.keys()) {
    TOLD_PARTS.forEach((part, index) => {
      const values = valuesOf(rowOf(at), index);
      expect(quick[index]?.full[at]).toBeCloseTo(weigh(WEIGHTS.context[part].full, values), 8);
      expect(quick[index]?.touched[at]).toBeCloseTo(weigh(WEIGHTS.context[part].touched, values), 8);
    });
  }
}
