import { analyse } from '../engine/index.ts';

const report = (integrity: string) =>
  `2026年度述职述廉报告\n\n本人自2021年起任河湾镇副镇长，分管民政和水利工作，现将一年来的情况报告如下。\n\n一、履职情况\n全年走访困难户一百二十户，组织清淤渠道九公里，办结群众来信四十六件。\n\n二、廉洁自律情况\n${integrity}\n`;
const a = analyse(
  report('本人严格遵守中央八项规定精神和廉洁自律各项规定，没有收受过礼品礼金，公车没有私用，自觉接受群众监督。'),
);
console.log(
  a.documentType,
  a.parts.map((p) => p.id + ' ' + p.status + ' ' + p.evidence.map((e) => e.text.slice(0, 20))),
);

import { documentTypeOf } from '../engine/documents/index.ts';
import { buildModel } from '../engine/model.ts';
import { createContexts } from '../engine/parts/model/context.ts';
import { TOLD_PARTS } from '../engine/parts/model/features.ts';
import { weigh } from '../engine/parts/model/linear.ts';
import { createReader } from '../engine/parts/model/reader.ts';
import { WEIGHTS } from '../engine/parts/model/weights.ts';
import { surroundingsOf } from '../engine/parts/surroundings.ts';

const doc = buildModel(
  report('本人严格遵守中央八项规定精神和廉洁自律各项规定，没有收受过礼品礼金，公车没有私用，自觉接受群众监督。'),
);
const rd = createReader(WEIGHTS.sentence);
const around = surroundingsOf(
  doc,
  documentTypeOf('official-duty-integrity'),
  doc.sentences.map((s) => rd.read(s.folded)),
  rd.read,
);
const ctx = createContexts(around);
doc.sentences.forEach((s, i) => {
  console.log(s.text);
  console.log(
    '  ',
    TOLD_PARTS.map(
      (p, k) =>
        `${p.slice(0, 4)} ${around.readings[i]![k]!.toFixed(1)}→${weigh(WEIGHTS.context[p].full, ctx(i, k)).toFixed(1)}/${weigh(WEIGHTS.context[p].touched, ctx(i, k)).toFixed(1)}`,
    ).join(' '),
  );
});
for (const p of ['duties', 'integrity'] as const) console.log(p, JSON.stringify(WEIGHTS.status[p]));
