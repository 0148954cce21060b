/** Packs laid together, and over what the writer set. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { OwnType } from '../../../../engine/types.ts';
import { createChoosing } from '../../../../session/choosing.ts';
import type { OpenReport } from '../../../../session/open-reports.ts';
import { reminderInForce, retentionInForce, setsInForce, typesInForce } from '../../../../session/policy/in-force.ts';
import { NO_POLICY, policyOf } from '../../../../session/policy/policy.ts';
import { policyState } from '../../../../session/policy/policy-state.ts';
import { readPacks } from '../../../../session/policy/read-packs.ts';
import { covers, matches } from '../../../../session/policy/site-rule.ts';
import { setFor } from '../../../../session/requirements.ts';
import { createChoices } from '../../../../storage/choices.ts';
import { databaseSource } from '../../../../storage/db.ts';
import { createOwnTypes } from '../../../../storage/own-types.ts';
import { createReminder } from '../../../../storage/reminder.ts';
import { createRequirementSets } from '../../../../storage/requirement-sets.ts';
import { createRetention } from '../../../../storage/retention.ts';

let opened = 0;
const database = () => {
  opened += 1;
  return databaseSource(`policy-${opened}`);
};
const type = (id: string, title: string): OwnType =>
  ({
    ...{ id, title, base: 'work-plan', titles: [], basis: [] },
    parts: [{ id: 'plans', title: '', need: 'required', headings: [], phrases: [], falseFriends: [], advice: '' }].map(
      (part) => ({ ...part, heading: '', starters: [], share: null }),
    ),
  }) as OwnType;
const set = (id: string, title: string, binding: object | null = null) => ({
  ...{ id, title, source: '', type: 'other', binding, parts: [], lengths: [], deadline: null },
  ...{ format: [], writers: null, sendTo: null },
});
const policyWith = (...packs: readonly object[]) =>
  policyOf(readPacks({ version: 1, packs: packs.map((pack, index) => ({ name: `套${index + 1}`, ...pack })) }));
const always =
  <T>(value: T) =>
  async () =>
    value;
const noBrowser = { origins: [], allowed: new Set<string>() };

describe('several packs', () => {
  it('without any there is nothing, and nothing is shown', () => {
    expect(policyOf(readPacks({}))).toBe(NO_POLICY);
    expect(policyState(NO_POLICY, { types: [], requirements: [] }, noBrowser)).toBe(null);
  });

  it('the first counts, and each difference is told with whose word is used', () => {
    const policy = policyWith(
      { locked: { types: [type('own-a', '一')], retention: { days: 365 } }, default: { reminder: false } },
      { locked: { types: [type('own-a', '二'), type('own-b', '乙')], retention: { days: 30 } } },
      { locked: { types: [type('own-b', '乙')], retention: { days: 365 } } },
    );
    expect(policy.problems).toEqual([]);
    expect(policy.locked.types.map(({ title }) => title)).toEqual(['一', '乙']);
    expect(policy.locked.retention).toEqual({ days: 365 });
    expect(policy.initial.reminder).toBe(false);
    expect(policy.conflicts).toEqual([
      { about: 'type', name: '一', used: '套1', other: '套2' },
      { about: 'days', name: '', used: '套1', other: '套2' },
    ]);
  });

  it('what is locked counts before a beginning, wherever it stands', () => {
    const policy = policyWith({ default: { reminder: true, retention: { days: 9 } } }, { locked: { reminder: false } });
    expect(policy.locked.reminder).toBe(false);
    expect(policy.initial).toMatchObject({ retention: { days: 9 } });
    expect(policy.initial.reminder).toBeUndefined();
    expect(policy.conflicts).toEqual([{ about: 'reminder', name: '', used: '套2', other: '套1' }]);
  });

  it('a site used and left out is left out, unless only its use is locked', () => {
    const a = '*://a.example/*';
    const both = policyWith({ locked: { sites: [a], excludedSites: [a] } });
    expect([both.locked.sites, both.locked.excludedSites]).toEqual([[], [a]]);
    expect(both.conflicts).toMatchObject([{ about: 'site', name: a }]);
    const one = policyWith({ locked: { sites: [a] }, default: { excludedSites: [a] } });
    expect([one.locked.sites, one.initial.excludedSites]).toEqual([[a], []]);
  });
});

describe('over what the writer set', () => {
  it('a locked type wins, the own is kept and told of; the same objects come again', async () => {
    const own = createOwnTypes(database());
    await own.save([type('own-a', '我的'), type('own-c', '丙')]);
    const policy = policyWith({
      locked: { types: [type('own-a', '单位')] },
      default: { types: [type('own-d', '丁')] },
    });
    const types = typesInForce(own, always(policy));
    const listed = await types.list();
    expect(listed.map(({ title, unit }) => [title, unit])).toEqual([
      ['单位', 'locked'],
      ['丙', undefined],
      ['丁', 'initial'],
    ]);
    const again = await types.list();
    for (const [index, one] of listed.entries()) expect(again[index]).toBe(one);
    const mine = await own.list();
    expect(policyState(policy, { types: mine, requirements: [] }, noBrowser)?.conflicts).toEqual([
      { about: 'type', name: '单位', used: '套1', other: null },
    ]);
    await expect(types.save([type('own-a', '改')])).rejects.toThrow('“单位”由单位统一设置，不能修改');
    await expect(types.remove('own-a')).rejects.toThrow('不能修改');
    expect((await own.list()).map(({ title }) => title)).toEqual(['我的', '丙']);
  });

  it('a beginning is changed by saving it, and is back when the own is removed', async () => {
    const own = createOwnTypes(database());
    const types = typesInForce(own, always(policyWith({ default: { types: [type('own-d', '丁')] } })));
    await types.save([type('own-d', '改过')]);
    expect((await types.list()).map(({ title, unit }) => [title, unit])).toEqual([['改过', undefined]]);
    await types.remove('own-d');
    expect((await types.list()).map(({ title, unit }) => [title, unit])).toEqual([['丁', 'initial']]);
  });

  it('locked requirements come before own ones of the same reports, even of the site', async () => {
    const own = createRequirementSets(database());
    const bySite = set('n1', '我的', { kind: 'site', site: 'oa.example' });
    await own.save(bySite as never);
    const locked = set('u1', '单位', { kind: 'type', type: 'work-plan' });
    const sets = setsInForce(own, always(policyWith({ locked: { requirements: [locked] } })));
    const field = { origin: 'http://oa.example', type: null };
    expect(setFor(await sets.list(), field, 'work-plan')?.title).toBe('单位');
    expect(setFor(await sets.list(), field, 'work-summary')?.title).toBe('我的');
    await expect(sets.remove('u1')).rejects.toThrow('不能修改');
  });

  it('retention: locked numbers stay, the own come back with the policy gone', async () => {
    const store = database();
    const policy = policyWith({ locked: { retention: { days: 365 } }, default: { retention: { megabytes: 50 } } });
    const repository = createRetention(store, always(policy.initial.retention));
    const kept = retentionInForce(repository, always(policy));
    expect(await kept.read()).toEqual({ days: 365, megabytes: 50 });
    await kept.save({ days: 1, megabytes: 70 });
    expect(await kept.read()).toEqual({ days: 365, megabytes: 70 });
    expect(await createRetention(store).read()).toEqual({ days: 730, megabytes: 70 });
    const all = policyWith({ locked: { retention: { days: 1, megabytes: 1 } } });
    await expect(retentionInForce(repository, always(all)).save({ days: 2, megabytes: 2 })).rejects.toThrow('单位统一');
  });

  it('the reminder: a beginning until the writer turns it; locked for good', async () => {
    const own = createReminder(database(), always(false));
    expect(await own.isOn()).toBe(false);
    await own.turn(true);
    expect(await own.isOn()).toBe(true);
    const locked = reminderInForce(own, always(policyWith({ locked: { reminder: false } })));
    expect(await locked.isOn()).toBe(false);
    await expect(locked.turn(true)).rejects.toThrow('单位统一');
  });

  it('sites left out: for good, in frames too; to begin with, until the writer looks again', async () => {
    const policy = policyWith({
      locked: { excludedSites: ['*://mail.example/*'] },
      default: { excludedSites: ['*://*.forum.example/*'] },
    });
    const choosing = createChoosing(createChoices(database()), always(policy));
    const sender = { tabId: 1, frameId: 0, origin: 'http://mail.example:8080', page: 'http://oa.example/x' };
    expect((await choosing.of(sender)).never).toBe(true);
    expect((await choosing.of({ ...sender, origin: 'http://oa.example' })).never).toBe(false);
    expect(await choosing.never('http://mail.example:8080/x')).toBe('unit');
    await choosing.attend('http://mail.example:8080/x');
    expect(await choosing.never('http://mail.example:8080/x')).toBe('unit');
    const page = 'https://a.forum.example/x';
    expect(await choosing.never(page)).toBe('unit-initial');
    await choosing.attend(page);
    expect(await choosing.never(page)).toBe(null);
    await choosing.neglect({ sender: { ...sender, page } } as OpenReport, 'site');
    expect(await choosing.never(page)).toBe('site');
  });

  it('shows which permissions a locked site covers', () => {
    const policy = policyWith({ locked: { sites: ['*://*.a.example/*'] }, default: { sites: ['*://b.example/*'] } });
    const origins = ['https://x.a.example/*', '*://*.a.example/*', 'https://b.example/*', '*://*.example/*'];
    const state = policyState(
      policy,
      { types: [], requirements: [] },
      { origins, allowed: new Set(['*://b.example/*']) },
    );
    expect(state?.covered).toEqual(['https://x.a.example/*', '*://*.a.example/*']);
    expect(state?.sites).toEqual([
      { pattern: '*://*.a.example/*', locked: true, allowed: false },
      { pattern: '*://b.example/*', locked: false, allowed: true },
    ]);
  });
});

describe('site rules', () => {
  it.each<[string, string, boolean]>([
    ['*://a.example/*', 'http://a.example:8080/x', true],
    ['*://a.example/*', 'https://a.example', true],
    ['*://a.example/*', 'ftp://a.example/', false],
    ['*://a.example/*', 'https://b.a.example/', false],
    ['*://*.a.example/*', 'https://b.a.example/', true],
    ['*://*.a.example/*', 'https://a.example/', true],
    ['*://*.a.example/*', 'https://ba.example/', false],
    ['https://a.example/*', 'http://a.example/', false],
    ['*://a.example:8080/*', 'http://a.example:8080/', true],
    ['*://a.example:443/*', 'https://a.example/', true],
    ['*://a.example:8080/*', 'http://a.example/', false],
    ['*://a.example/*', 'sandbox+https://a.example', true],
    ['*://a.example/*', 'null', false],
  ])('%s about %s: %s', (rule, address, is) => {
    expect(matches(rule, address)).toBe(is);
  });

  it('a rule of one scheme covers no permission of both', () => {
    expect(covers('https://a.example/*', '*://a.example/*')).toBe(false);
    expect(covers('*://a.example/*', 'http://a.example/*')).toBe(true);
    expect(covers('*://a.example/*', '*://*.a.example/*')).toBe(false);
    expect(covers('*://a.example/*', '*://*/*')).toBe(false);
  });
});
