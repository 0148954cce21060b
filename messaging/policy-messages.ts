/** What a unit's policy sets, as the pages of the extension show it. */
import * as v from 'valibot';
import type { Saying } from './saying.ts';

/** extension pages → background */
export const policyMessages = {
  'policy.read': v.object({}),
  /** Whether a site, as a match pattern, is one the unit wants checked for good. */
  'policy.site': v.object({ pattern: v.pipe(v.string(), v.maxLength(300)) }),
} as const;

export interface PolicyReplies {
  /** null where no policy is in force. */
  'policy.read': PolicyState | null;
  'policy.site': { readonly locked: boolean };
}

/** `locked` is 单位规定: it cannot be changed here. What is not locked is a value to begin with. */
export interface PolicyState {
  /** Names of the packs, in the order in which they count. */
  readonly packs: readonly string[];
  /** Match patterns; `allowed`: the browser lets the extension in there. */
  readonly sites: readonly { readonly pattern: string; readonly locked: boolean; readonly allowed: boolean }[];
  /** Match patterns the browser holds permissions for and a locked site covers. */
  readonly covered: readonly string[];
  readonly excludedSites: readonly { readonly pattern: string; readonly locked: boolean }[];
  readonly types: readonly { readonly title: string; readonly locked: boolean }[];
  readonly requirements: readonly { readonly title: string; readonly locked: boolean }[];
  readonly retention: readonly {
    readonly what: 'days' | 'megabytes';
    readonly value: number;
    readonly locked: boolean;
  }[];
  readonly reminder: { readonly on: boolean; readonly locked: boolean } | null;
  /** What is wrong in the policy; the rest is in force. */
  readonly problems: readonly Saying[];
  readonly conflicts: readonly PolicyConflict[];
}

/** Two places say different things of the same. */
export interface PolicyConflict {
  readonly about: 'type' | 'requirements' | 'days' | 'megabytes' | 'reminder' | 'site';
  /** Title or match pattern; '' where there is only one such thing. */
  readonly name: string;
  /** The pack whose word counts. */
  readonly used: string;
  /** The other pack; null for what the writer set. */
  readonly other: string | null;
}
