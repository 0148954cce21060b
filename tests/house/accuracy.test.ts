/** The published accuracy is the one the engine has, and does not fall. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownBrokenScores, ownKindScores, ownPageScores, ownScores, PAGE, pageOf } from '../../scripts/accuracy/page.ts';
import { exactStatus, f1, macroF1, precision, recall } from '../../scripts/accuracy/score.ts';

const sets = ownScores();
const broken = ownBrokenScores();
const kinds = ownKindScores();
const pages = await ownPageScores();
const [setAside] = sets;

it('docs/accuracy.md is what `npm run accuracy -- --write` makes', () => {
  expect(readFileSync(fileURLToPath(PAGE), 'utf8')).toBe(pageOf({ sets, broken, kinds, pages }));
});

describe('on the texts set aside', () => {
  if (!setAside) throw new Error('no set-aside texts');
  const { scores, baseline } = setAside;

  it('scores no lower than before', () => {
    expect(scores.texts).toBeGreaterThanOrEqual(1109);
    expect(scores.reports).toBeGreaterThanOrEqual(1001);
    expect(macroF1(scores)).toBeGreaterThan(0.97);
    expect(exactStatus(scores)).toBeGreaterThan(0.93);
    expect(recall(scores.types)).toBeGreaterThan(0.965);
    expect(scores.others.right / scores.others.all).toBeGreaterThan(0.97);
    expect(f1(scores.headings)).toBeGreaterThan(0.96);
    expect(precision(scores.placeholders)).toBeGreaterThan(0.98);
    expect(recall(scores.placeholders)).toBeGreaterThan(0.965);
    expect(precision(scores.numbering)).toBeGreaterThan(0.98);
    expect(recall(scores.numbering)).toBeGreaterThan(0.95);
  });

  it.each(['integrity', 'problems', 'plans'])('finds %s, and says it of nothing else', (part) => {
    const found = scores.parts.find((one) => one.part === part)?.found ?? { hits: 0, wrong: 0, missed: 0 };
    expect(precision(found)).toBeGreaterThanOrEqual(0.95);
    expect(recall(found)).toBeGreaterThanOrEqual(0.95);
  });

  it('is better than a search for keywords', () => {
    expect(macroF1(scores)).toBeGreaterThan(macroF1(baseline) + 0.1);
    expect(exactStatus(scores)).toBeGreaterThan(exactStatus(baseline) + 0.1);
  });
});

it('finds the numbers that are broken on purpose', () => {
  const [right, all] = [broken.reduce((sum, one) => sum + one.right, 0), broken.reduce((sum, one) => sum + one.all, 0)];
  expect(all).toBeGreaterThan(1500);
  expect(right / all).toBeGreaterThan(0.965);
});

it('tells reports from all else that may stand in a box, and never drops a report', () => {
  const scores = kinds.find(({ set }) => set === 'held-out');
  if (!scores) throw new Error('no texts of other kinds set aside');
  const { others, reports, types } = scores;
  expect(others.all).toBeGreaterThanOrEqual(110);
  expect(others.right / others.all).toBeGreaterThan(0.95);
  expect(reports.right / reports.all).toBeGreaterThan(0.96);
  expect(types.right / types.all).toBeGreaterThan(0.9);
});

describe('on the notices and sample pages set aside', () => {
  const scores = pages.find(({ set }) => set === 'set-aside');
  if (!scores) throw new Error('no set-aside pages');
  const { notices, splitting } = scores;

  it('reads what is asked no worse than before', () => {
    expect(notices.notices).toBeGreaterThanOrEqual(38);
    expect(notices.told.right / notices.told.all).toBeGreaterThan(0.97);
    expect(precision(notices.fields.parts)).toBeGreaterThan(0.95);
    expect(recall(notices.fields.parts)).toBeGreaterThan(0.95);
    expect(precision(notices.fields.limits)).toBeGreaterThan(0.95);
    expect(recall(notices.fields.limits)).toBeGreaterThan(0.87);
    expect(precision(notices.fields.deadline)).toBeGreaterThan(0.95);
    expect(recall(notices.fields.deadline)).toBeGreaterThan(0.95);
    expect(f1(notices.fields.format)).toBeGreaterThan(0.96);
  });

  it('splits pages no worse than before', () => {
    expect(splitting.pages).toBeGreaterThanOrEqual(14);
    expect(splitting.exact / splitting.pages).toBeGreaterThan(0.89);
  });
});
