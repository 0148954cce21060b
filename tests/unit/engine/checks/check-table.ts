import { describe, expect, test } from 'vitest';
import type { Check, CheckContext } from '../../../../engine/checks/types.ts';
import { buildModel, type DocumentModel } from '../../../../engine/model.ts';
import { findSections } from '../../../../engine/parts/sections.ts';
import { writtenByPart } from '../../../../engine/parts/written.ts';
import { countCharacters } from '../../../../engine/text/count.ts';
import type { AnalysisOptions, DocumentType, DocumentTypeId, Finding } from '../../../../engine/types.ts';

/** A text the check must find something in. */
export interface InvalidCase {
  readonly text: string;
  /** The text of each finding, in order. */
  readonly found: readonly string[];
  /** The text once every offered mend is pressed, again and again until none is offered. */
  readonly fixed?: string;
  readonly type?: DocumentTypeId;
}

/** Runs a check over texts it must be silent on and texts it must find something in, and presses every mend. */
export function testCheck(
  check: Check,
  cases: { readonly valid: readonly string[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(`${check.id} is silent on`, () => {
    test.each(cases.valid)('%j', (text) => {
      expect(runCheck(check, text).map((finding) => finding.text)).toEqual([]);
    });
  });
  describe(`${check.id} finds`, () => {
    test.each(cases.invalid)('$found in $text', ({ text, found, fixed, type }) => {
      const findings = runCheck(check, text, type);
      expect(findings.map((finding) => finding.text)).toEqual(found);
      for (const finding of findings) expectSound(check, text, finding);
      expect(mend(check, text, type)).toBe(fixed ?? text);
    });
  });
}

export function runCheck(
  check: Check,
  text: string,
  type: DocumentTypeId = 'deputy-report',
  known: Pick<AnalysisOptions, 'writer' | 'limit'> = {},
): Finding[] {
  const doc = buildModel(text);
  return [...check.run(doc, contextOf(doc, typeOf(type), known))];
}

export function contextOf(
  doc: DocumentModel,
  type: DocumentType,
  { writer, limit }: Pick<AnalysisOptions, 'writer' | 'limit'> = {},
): CheckContext {
  return {
    type,
    written: writtenByPart(doc, findSections(doc, type)),
    characters: countCharacters(doc.text),
    writer,
    limit,
  };
}

/** What holds of every finding, whatever the text. */
export function expectSound(check: Check, text: string, finding: Finding): void {
  expect(finding.rule).toBe(check.id);
  expect(finding.text).toBe(text.slice(finding.start, finding.end));
  expect(finding.end).toBeGreaterThan(finding.start);
  expect(finding.message).toMatch(/[\u4e00-\u9fff].*[。？！]$/);
  if (!finding.fix) return;
  expect(finding.fix.start).toBeGreaterThanOrEqual(0);
  expect(finding.fix.end).toBeGreaterThanOrEqual(finding.fix.start);
  expect(finding.fix.end).toBeLessThanOrEqual(text.length);
}

function mend(check: Check, text: string, type: DocumentTypeId | undefined): string {
  let mended = text;
  for (let presses = 0; presses < 50; presses++) {
    const fix = runCheck(check, mended, type).find((finding) => finding.fix)?.fix;
    if (!fix) return mended;
    mended = mended.slice(0, fix.start) + fix.insert + mended.slice(fix.end);
  }
  throw new Error('mending does not come to an end');
}

/** A document type that asks for nothing. */
export function typeOf(id: DocumentTypeId): DocumentType {
  return { id, title: '', recognise: { titles: [], cues: [] }, basis: [], questions: {}, roles: [], parts: [] };
}
