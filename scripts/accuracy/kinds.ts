/** Short texts of every sort that may stand in a box, each with its kind (`tests/kinds`); most of them are no reports. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyse } from '../../engine/index.ts';
import { DOCUMENT_TYPE_IDS } from '../../engine/types.ts';

const FOLDER = new URL('../../tests/kinds/', import.meta.url);

const kindSchema = v.object({ id: v.string(), type: v.picklist(DOCUMENT_TYPE_IDS), text: v.string() });
export type KindText = v.InferOutput<typeof kindSchema>;
export type KindSet = 'held-out' | 'tuning';

/** @throws with the line's schema errors where a label has the wrong shape. */
export function readKinds(set: KindSet): KindText[] {
  return readFileSync(new URL(`${set}.jsonl`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(kindSchema, JSON.parse(line)));
}

interface Share {
  readonly right: number;
  readonly all: number;
}

export interface KindScores {
  readonly set: KindSet;
  /** Texts that are no reports and are taken for none. */
  readonly others: Share;
  /** Reports that are taken for reports, of whichever kind. */
  readonly reports: Share;
  /** Reports whose kind is right. */
  readonly types: Share;
  /** `id  labelled→said  beginning` */
  readonly mistakes: readonly string[];
}

export function scoreKinds(set: KindSet): KindScores {
  const read = readKinds(set).map((one) => ({ ...one, said: analyse(one.text).documentType.id }));
  const others = read.filter(({ type }) => type === 'other');
  const reports = read.filter(({ type }) => type !== 'other');
  const share = (texts: typeof read, right: (one: (typeof read)[number]) => boolean): Share => ({
    right: texts.filter(right).length,
    all: texts.length,
  });
  return {
    set,
    others: share(others, ({ said }) => said === 'other'),
    reports: share(reports, ({ said }) => said !== 'other'),
    types: share(reports, ({ type, said }) => said === type),
    mistakes: read
      .filter(({ type, said }) => said !== type)
      .map(({ id, type, said, text }) => `${id}\ttype\t${type}→${said}\t${text.slice(0, 60).replaceAll('\n', ' ')}`),
  };
}
