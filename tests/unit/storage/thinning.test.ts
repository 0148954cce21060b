import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type VersionFacts, versionsToDrop } from '../../../storage/thinning.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;

const version = (id: number, minutesAgo: number, marked = false): VersionFacts => ({
  ...{ id, at: NOW - minutesAgo * MINUTE },
  ...{ characters: 2000, marked },
});

it('keeps every version of the last ten minutes, then one a minute, an hour, a day', () => {
  const versions = Array.from({ length: 3 * 24 * 60 * 4 }, (_, index) => version(index, (3 * 24 * 60 * 4 - index) / 4));
  const dropped = new Set(versionsToDrop([...versions, version(99_999, 0)]));
  const left = versions.filter(({ id }) => !dropped.has(id));
  const within = (from: number, to: number) =>
    left.filter(({ at }) => NOW - at >= from * MINUTE && NOW - at < to * MINUTE).length;
  expect(within(0, 10)).toBe(39);
  expect(within(10, 60)).toBeGreaterThanOrEqual(50);
  expect(within(10, 60)).toBeLessThanOrEqual(51);
  expect(within(60, 24 * 60)).toBeLessThanOrEqual(24);
  expect(within(24 * 60, 72 * 60)).toBeLessThanOrEqual(3);
  expect(within(24 * 60, 72 * 60)).toBeGreaterThanOrEqual(2);
});

it('drops the oldest of very long texts, and never a marked one nor the newest', () => {
  const long = { characters: 3_000_000, marked: false };
  const versions = [
    { ...version(1, 5, true), ...long, marked: true },
    { ...version(2, 4), ...long },
    { ...version(3, 3), ...long },
    { ...version(4, 2), characters: 9_000_000 },
  ];
  expect(versionsToDrop(versions)).toEqual([3, 2]);
});

it('never drops a marked version nor the newest, and is done once done', () => {
  const facts = fc.record({
    id: fc.nat(),
    at: fc.integer({ min: NOW - 10 * 24 * 60 * MINUTE, max: NOW }),
    characters: fc.nat(5_000_000),
    marked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(facts, { selector: ({ id }) => id }), (versions) => {
      const dropped = new Set(versionsToDrop(versions));
      const left = versions.filter(({ id }) => !dropped.has(id));
      expect(versions.filter(({ marked }) => marked).every(({ id }) => !dropped.has(id))).toBe(true);
      expect(dropped.has(Math.max(...versions.map(({ id }) => id)))).toBe(false);
      expect(versionsToDrop(left)).toEqual([]);
    }),
  );
});
