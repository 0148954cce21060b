/** The labelled notices and sample pages of the practice portal. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../../engine/types.ts';

const PORTAL = fileURLToPath(new URL('../../tests/portal', import.meta.url));

const setSchema = v.picklist(['tuning', 'set-aside']);
const noticeSchema = v.object({
  id: v.string(),
  set: setSchema,
  isRequirementNotice: v.boolean(),
  documentType: v.picklist(DOCUMENT_TYPE_IDS),
  parts: v.array(v.object({ id: v.picklist([...PART_IDS, 'other']), evidence: v.string() })),
  limits: v.array(
    v.object({
      kind: v.picklist(['max', 'min', 'about', 'range']),
      value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
      evidence: v.string(),
    }),
  ),
  deadline: v.nullable(v.string()),
  format: v.array(v.string()),
});
const sampleSchema = v.object({
  id: v.string(),
  set: setSchema,
  reports: v.array(v.object({ firstWords: v.string(), lastWords: v.string() })),
});

export type PageSet = v.InferOutput<typeof setSchema>;
export type LabelledNotice = v.InferOutput<typeof noticeSchema>;
type LabelledSample = v.InferOutput<typeof sampleSchema>;

export function labelledNotices(set: PageSet): LabelledNotice[] {
  return readLabels('notices', noticeSchema).filter((one) => one.set === set);
}

export function labelledSamples(set: PageSet): LabelledSample[] {
  return readLabels('samples', sampleSchema).filter((one) => one.set === set);
}

function readLabels<T>(kind: string, schema: v.GenericSchema<unknown, T>): T[] {
  const list = path.join(PORTAL, kind, 'labels.jsonl');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}

/** The page of a label. @throws where there is none. */
export function fileOf(kind: 'notices' | 'samples', id: string): string {
  const folder = path.join(PORTAL, kind);
  const name = readdirSync(folder).find((one) => one.replace(/\.[a-z]+$/u, '') === id);
  if (!name) throw new Error(`${folder}：没有 ${id} 这一页（no such page）`);
  return path.join(folder, name);
}
