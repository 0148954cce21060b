/** A unit's packs as they were read, before they are laid together. */

import type { RequirementSetInForce } from '../../messaging/requirement-messages.ts';
import type { Saying } from '../../messaging/saying.ts';
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';

/** What one layer says; what is not there is left to others. */
export interface Layer {
  /** Match patterns. */
  readonly sites: readonly string[];
  readonly excludedSites: readonly string[];
  readonly types: readonly OwnTypeInForce[];
  readonly requirements: readonly RequirementSetInForce[];
  readonly retention: { readonly days?: number; readonly megabytes?: number };
  readonly reminder?: boolean;
}

export interface Pack {
  readonly name: string;
  /** 单位规定: cannot be changed. */
  readonly locked: Layer;
  /** 初始值: what there is to begin with. */
  readonly initial: Layer;
}

export interface ReadPacks {
  readonly packs: readonly Pack[];
  /** Where, what, and what to do. */
  readonly problems: readonly Saying[];
}
