/** The labelled reports say what stands in their texts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PART_IDS } from '../../engine/types.ts';
import { readCorpus } from '../../scripts/accuracy/corpus.ts';
import { readBank } from '../../scripts/train/samples.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const reports = readCorpus(folder('reports'));

describe('labelled reports', () => {
  it('are many, and at least a third of them is set aside', () => {
    expect(reports.length).toBeGreaterThanOrEqual(120);
    expect(reports.filter(({ set }) => set === 'held-out').length * 3).toBeGreaterThanOrEqual(reports.length);
  });

  it('bear a name each', () => {
    const names = reports.map(({ id }) => id);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(reports.map((report) => [report.id, report] as const))('%s', (id, report) => {
    const { text, type, parts, outline, placeholders, passages = [], set } = report;
    const place = path.join(folder('reports'), type, id, 'report.txt');
    expect(readFileSync(place, 'utf8')).toBe(text);
    expect(Object.keys(parts).sort()).toEqual([...PART_IDS].sort());
    expect(outline.filter((heading) => !text.includes(heading.text))).toEqual([]);
    expect(placeholders.filter((placeholder) => !text.includes(placeholder))).toEqual([]);
    for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe('');
    if (set !== 'held-out') {
      for (const part of PART_IDS) {
        const own = passages.filter((passage) => passage.part === part).map(({ status }) => status);
        const expected = own.includes('present') ? 'present' : own.length > 0 ? 'weak' : 'missing';
        expect(parts[part], part).toBe(expected);
      }
    }
  });
});

describe('single sentences', () => {
  it('are many and labelled', () => {
    const bank = readBank(folder('sentences'));
    expect(bank.length).toBeGreaterThan(3_000);
    expect(bank.filter(({ folded }) => folded.length < 3)).toEqual([]);
  });
});
