import { browser } from 'wxt/browser';
import type { Handlers } from '../../messaging/server.ts';
import type { Policy } from '../../session/policy/policy.ts';
import { policyState } from '../../session/policy/policy-state.ts';
import { covers } from '../../session/policy/site-rule.ts';
import type { OwnTypeRepository } from '../../storage/own-types.ts';
import type { RequirementSetRepository } from '../../storage/requirement-sets.ts';

/** What the settings are told of the unit's policy. */
export function createPolicyHandlers(parts: {
  readonly policy: () => Promise<Policy>;
  /** The writer's own, without the unit's. */
  readonly types: OwnTypeRepository;
  readonly requirementSets: RequirementSetRepository;
}): Pick<Handlers, 'policy.read' | 'policy.site'> {
  const { policy, types, requirementSets } = parts;
  return {
    'policy.read': async () => {
      const [current, own, sets, { origins = [] }] = await Promise.all([
        policy(),
        types.list(),
        requirementSets.list(),
        browser.permissions.getAll(),
      ]);
      const allowed = new Set<string>();
      for (const pattern of [...current.locked.sites, ...current.initial.sites])
        if (await browser.permissions.contains({ origins: [pattern] })) allowed.add(pattern);
      return policyState(current, { types: own, requirements: sets }, { origins, allowed });
    },
    'policy.site': async ({ pattern }) => ({
      locked: (await policy()).locked.sites.some((rule) => covers(rule, pattern)),
    }),
  };
}
