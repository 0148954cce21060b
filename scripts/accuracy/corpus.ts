/** Labelled reports, from the project's own folders (`report.txt` + `expected.json`) or a sample set (`labels.jsonl` + `texts/`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, PART_IDS, type PartId, type PartStatus } from '../../engine/types.ts';

const statusSchema = v.pipe(
  v.picklist(['present', 'weak', 'missing', 'absent']),
  v.transform((status): PartStatus => (status === 'absent' ? 'missing' : status)),
);
const passageSchema = v.object({
  part: v.picklist(PART_IDS),
  status: v.picklist(['present', 'weak']),
  start: v.number(),
  end: v.number(),
});
const labelsSchema = v.object({
  id: v.string(),
  /** `held-out`: set aside, never looked at while tuning. */
  set: v.optional(v.picklist(['held-out', 'tuning']), 'tuning'),
  type: v.pipe(
    v.picklist([...DOCUMENT_TYPE_IDS, 'notice']),
    v.transform((type) => (type === 'notice' ? 'other' : type)),
  ),
  parts: v.record(v.picklist(PART_IDS), statusSchema),
  /** Every passage of a part, UTF-16 offsets into the text; only in the project's own texts that are not set aside. */
  passages: v.optional(v.array(passageSchema)),
  placeholders: v.optional(v.array(v.string()), []),
  outline: v.optional(v.array(v.object({ level: v.number(), text: v.string() })), []),
  uncertain: v.optional(v.array(v.picklist(PART_IDS)), []),
  defects: v.optional(v.array(v.object({ kind: v.string(), text: v.string() })), []),
});

export interface LabelledReport extends v.InferOutput<typeof labelsSchema> {
  readonly text: string;
}

export type Passage = v.InferOutput<typeof passageSchema>;

/** Reads every labelled report under `folder`. @throws with the file's name where labels have the wrong shape. */
export function readCorpus(folder: string): LabelledReport[] {
  const list = path.join(folder, 'labels.jsonl');
  if (existsSync(list)) {
    return readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const labels = parse(JSON.parse(line), list);
        return { ...labels, text: readFileSync(path.join(folder, 'texts', `${labels.id}.txt`), 'utf8') };
      });
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'expected.json')
    .map((entry) => entry.parentPath)
    .sort()
    .map((place) => ({
      ...parse(JSON.parse(readFileSync(path.join(place, 'expected.json'), 'utf8')), place),
      text: readFileSync(path.join(place, 'report.txt'), 'utf8'),
    }));
}

export function statusOf(report: LabelledReport, part: PartId): PartStatus {
  return report.parts[part] ?? 'missing';
}

function parse(raw: unknown, place: string): v.InferOutput<typeof labelsSchema> {
  const parsed = v.safeParse(labelsSchema, raw);
  if (parsed.success) return parsed.output;
  throw new Error(`${place}：标注格式不对（labels of the wrong shape）：${v.summarize(parsed.issues)}`);
}
