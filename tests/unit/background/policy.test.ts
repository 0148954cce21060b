/** 单位统一配置 between the browser and the background: read once, read anew when it changed, and never an error thrown. */
import { beforeEach, expect, it, vi } from 'vitest';
import { followPolicy } from '../../../entrypoints/background/policy.ts';
import { NO_POLICY } from '../../../session/policy/policy.ts';
import { SAMPLES } from '../session/policy/samples.ts';

type Listener = (changes: object, area: string) => void;

const managed = vi.hoisted(() => ({
  get: vi.fn<() => Promise<unknown>>(),
  kept: {} as Record<string, unknown>,
  listeners: [] as unknown[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: { get: managed.get },
      local: {
        get: async () => ({ ...managed.kept }),
        set: async (more: object) => void Object.assign(managed.kept, more),
      },
      onChanged: { addListener: (listener: unknown) => managed.listeners.push(listener) },
    },
  },
}));

const sample = SAMPLES['firefox-policies.json'];
const change = (area: string) => {
  for (const listener of managed.listeners) (listener as Listener)({}, area);
};

beforeEach(() => {
  managed.get.mockReset();
  managed.listeners.length = 0;
  managed.kept = {};
});

it('is read once, and gives the same types as long as it is the same', async () => {
  managed.get.mockImplementation(async () => structuredClone(sample));
  const policy = followPolicy(async () => undefined);
  const first = await policy.current();
  expect(first.packs).toEqual(['清河县统一配置']);
  expect(first.locked.types).toHaveLength(1);
  expect(await policy.current()).toBe(first);
  expect(managed.get).toHaveBeenCalledTimes(1);
  expect((await policy.fresh()).locked.types[0]).toBe(first.locked.types[0]);
});

it('is read anew when the browser says that it changed, before anybody is told', async () => {
  managed.get.mockImplementation(async () => structuredClone(sample));
  const told: number[] = [];
  const policy = followPolicy(async () => {
    told.push((await policy.current()).packs.length);
  });
  await policy.current();
  change('local');
  expect(managed.get).toHaveBeenCalledTimes(1);
  managed.get.mockResolvedValue({});
  change('managed');
  await vi.waitFor(() => expect(told).toEqual([0]));
  expect(await policy.current()).toBe(NO_POLICY);
});

it('is what it was last while the browser has not handed it over yet, and everybody is told of a change', async () => {
  let hand: (value: unknown) => void = () => undefined;
  managed.get.mockImplementation(() => new Promise((resolve) => (hand = resolve)));
  managed.kept = { policy: JSON.stringify(sample) };
  const told: number[] = [];
  const policy = followPolicy(async () => {
    told.push((await policy.current()).packs.length);
  });
  const first = await policy.current();
  expect(first.packs).toEqual(['清河县统一配置']);
  hand({});
  await vi.waitFor(() => expect(told).toEqual([0]));
  expect(await policy.current()).toBe(NO_POLICY);

  managed.kept = { policy: JSON.stringify(sample) };
  const again = followPolicy(async () => void told.push(-1));
  const before = await again.current();
  hand(structuredClone(sample));
  await vi.waitFor(async () => expect(await again.current()).toBe(before));
  expect(told).toEqual([0]);
});

it('is none where the browser knows none, in whichever words', async () => {
  managed.get.mockResolvedValue({});
  expect(await followPolicy(async () => undefined).current()).toBe(NO_POLICY);
  managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await followPolicy(async () => undefined).current()).toBe(NO_POLICY);
});

it('that cannot be read is said, and keeps nothing from working', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  managed.get.mockRejectedValue(new Error('profile damaged'));
  const policy = await followPolicy(async () => undefined).current();
  expect(policy.problems).toEqual([{ code: 'notHanded', args: [expect.stringContaining('profile damaged')] }]);
  expect(policy.locked.types).toEqual([]);
  expect(error).toHaveBeenCalled();
});
