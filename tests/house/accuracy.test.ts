/** The published accuracy is the one the engine has, and does not fall. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownScores, PAGE, pageOf } from '../../scripts/accuracy/page.ts';
import { exactStatus, f1, macroF1, recall } from '../../scripts/accuracy/score.ts';

const sets = ownScores();
const [setAside] = sets;

it('docs/accuracy.md is what `npm run accuracy -- --write` makes', () => {
  expect(readFileSync(fileURLToPath(PAGE), 'utf8')).toBe(pageOf(sets));
});

describe('on the texts set aside', () => {
  if (!setAside) throw new Error('no set-aside texts');
  const { scores, baseline } = setAside;

  it('scores no lower than before', () => {
    expect(scores.reports).toBeGreaterThanOrEqual(93);
    expect(macroF1(scores)).toBeGreaterThan(0.92);
    expect(exactStatus(scores)).toBeGreaterThan(0.87);
    expect(recall(scores.types)).toBeGreaterThan(0.95);
    expect(f1(scores.headings)).toBeGreaterThan(0.92);
    expect(f1(scores.placeholders)).toBeGreaterThan(0.92);
  });

  it('is better than a search for keywords', () => {
    expect(macroF1(scores)).toBeGreaterThan(macroF1(baseline) + 0.1);
    expect(exactStatus(scores)).toBeGreaterThan(exactStatus(baseline) + 0.1);
  });
});
