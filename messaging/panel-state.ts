import type { Analysis, Finding, OutlineSuggestion, OwnTypeId, PartId } from '../engine/types.ts';
import type { IgnoreScope, ReportScope } from './protocol.ts';
import type { Quoted, RequiredLength } from './requirement-messages.ts';

/** Everything the panel shows, pushed over the port named `panel` at each change. */
export interface PanelState {
  readonly tabId: number;
  /** null: no report field on this page (yet). */
  readonly report: ReportState | null;
  /** Why there may be none, where that is known; null while a report is shown. */
  readonly absence: Absence | null;
  /** Drafts brought back from their second copy, until the writer has read of it; null when there is nothing to tell. */
  readonly recovered: number | null;
}

export interface Absence {
  /** The writer wants nothing looked for on this page or site; or the unit, to begin with or (`unit`) for good. */
  readonly never: 'page' | 'site' | 'unit' | 'unit-initial' | null;
  /** Hosts of frames on this page that the product is not enabled on, as match patterns. */
  readonly foreign: readonly string[];
}

export interface ReportState {
  readonly key: string;
  /** Number of the text shown: grows with each change. */
  readonly sequence: number;
  /** The draft this sitting goes on with; null until something is kept. */
  readonly draftId: string | null;
  /** The same field is being written in in another tab. */
  readonly elsewhere: ElsewhereState | null;
  readonly site: string;
  readonly pageTitle: string;
  /** Label of the field; of the first box where there are several. */
  readonly label: string;
  readonly editor: string;
  /** All boxes of the page that are one report, shown or not. */
  readonly boxes: number;
  /** One of them (这一栏), or all of them (整份报告); null where there is one box alone. */
  readonly scope: ReportScope | null;
  /** Label of the box in which each part stands, or into which it would be put; none where there is one box alone. */
  readonly columns: { readonly [part: string]: string };
  readonly readOnly: boolean;
  /** UTF-16 units, of the single box. */
  readonly limit?: number;
  readonly empty: boolean;
  /** The writer chose the type by hand. */
  readonly typeChosen: boolean;
  /** Types of one's own there are to choose from; `locked`: the unit's. */
  readonly ownTypes: readonly { readonly id: OwnTypeId; readonly title: string; readonly locked: boolean }[];
  readonly analysis: Analysis;
  readonly outline: readonly OutlineSuggestion[];
  readonly basis: readonly { readonly name: string; readonly clause?: string }[];
  /** Who writes and to what end (乡镇人大主席、民主生活会对照检查): as chosen, or as the title says it; '' where it does not. */
  readonly role: string;
  /** Roles of the type there are to choose from. */
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  /** Id of the one chosen by hand. */
  readonly roleChosen: string | null;
  /** The heading after which a part that is not there would be put; none where it stands first. */
  readonly places: { readonly [part: string]: string };
  readonly findings: readonly Finding[];
  /** Those the writer put aside, and how far. */
  readonly ignored: readonly { readonly finding: Finding; readonly scope: IgnoreScope }[];
  /** The notice that is meant for this field; null where none is. */
  readonly requirements: RequirementsState | null;
  readonly saved: SavedState;
  readonly offer: DraftOffer | null;
}

/** What a notice asks of the report shown. */
export interface RequirementsState {
  readonly setId: string;
  readonly title: string;
  /** False: the writer does not want this field checked by it (暂不使用). */
  readonly used: boolean;
  /** The unit's: it cannot be put aside. */
  readonly locked: boolean;
  /** The notice's words for each part it asks for; empty words where the writer filled it in by hand. */
  readonly reasons: { readonly [part in PartId]?: readonly Quoted[] };
  /** What it asks for that is none of the parts known. */
  readonly others: readonly Quoted[];
  readonly lengths: readonly Pick<RequiredLength, 'about' | 'least' | 'most'>[];
  /** `YYYY-MM-DD` */
  readonly deadline: string | null;
  readonly format: readonly string[];
  /** '' where they are not told. */
  readonly writers: string;
  readonly sendTo: string;
}

/** Times in ms since the epoch. */
export type SavedState =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving'; readonly since: number }
  /** The page or the text bears a mark of secrecy. */
  | { readonly state: 'secret' }
  | { readonly state: 'saved'; readonly at: number }
  /** `full`: the disk, or what the browser grants of it, is full. */
  | { readonly state: 'failed'; readonly full: boolean; readonly reason: string };

/** An earlier draft of this field that is offered back. */
export interface DraftOffer {
  readonly draftId: string;
  readonly updatedAt: number;
  readonly characters: number;
  /** Characters more than what stands in the field now; may be negative. */
  readonly more: number;
  readonly excerpt: string;
  /** It was sent, and the portal asked for a login instead. */
  readonly interrupted: boolean;
}

export interface ElsewhereState {
  /** null: nothing of it is kept yet. */
  readonly draftId: string | null;
  readonly characters: number;
  /** It holds the same text. */
  readonly same: boolean;
}
