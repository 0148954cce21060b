/** The stand-ins do what the browser's own do: both are asked the same. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROUGHT } from '../../../older/bring-built-ins.ts';

const HOMES: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ['toSorted', 'toReversed', 'toSpliced']],
  [URL, ['canParse']],
  [AbortSignal, ['any']],
];
const own = HOMES.flatMap(([home, names]) =>
  names.map((name) => ({ home, name, is: Object.getOwnPropertyDescriptor(home, name) })),
);

beforeAll(async () => {
  for (const { home, name } of own) Reflect.deleteProperty(home, name);
  await import('../../../older/newer-built-ins.ts');
});
afterAll(() => {
  for (const { home, name, is } of own) if (is) Object.defineProperty(home, name, is);
});

/** The browser's own function, kept from before. */
const native = (name: string) => own.find((one) => one.name === name)?.is?.value as (...values: unknown[]) => unknown;

it('brings all that the check of the build takes for given', () => {
  const names = Object.keys(BROUGHT).map((name) => name.split('.').at(-1));
  expect(names.sort()).toEqual([...own.map(({ name }) => name), 'checkVisibility'].sort());
  expect(Object.keys([])).toEqual([]);
});

it('arrays are sorted, turned and spliced as by the browser, and left as they were', () => {
  const compare = (one: number, other: number) => one - other;
  fc.assert(
    fc.property(
      fc.array(fc.integer()),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      (list, at, take) => {
        const before = [...list];
        expect(list.toSorted(compare)).toEqual(native('toSorted').call(list, compare));
        expect(list.toSorted()).toEqual(native('toSorted').call(list));
        expect(list.toReversed()).toEqual(native('toReversed').call(list));
        expect(list.toSpliced(at, take, 7)).toEqual(native('toSpliced').call(list, at, take, 7));
        expect(list).toEqual(before);
      },
    ),
  );
});

it('addresses are told from what is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('', 'about:blank', 'http://', 'null')), (text) => {
      expect(URL.canParse(text)).toBe(native('canParse').call(URL, text));
    }),
  );
});

it('one of several signals ends the work, with its reason; one that ended before too', () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const either = AbortSignal.any([first.signal, second.signal]);
  expect(either.aborted).toBe(false);
  second.abort('gone');
  expect(either.aborted).toBe(true);
  expect(either.reason).toBe('gone');
  first.abort('later');
  expect(either.reason).toBe('gone');
  expect(AbortSignal.any([first.signal]).reason).toBe('later');
});
