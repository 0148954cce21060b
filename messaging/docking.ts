/** Where the panel stands, as the writer chose it on one site. */
import * as v from 'valibot';

/** At an edge of the page, floating over it, or in the browser's own side panel. */
export const DOCK_MODES = ['right', 'left', 'float', 'side'] as const;
export type DockMode = (typeof DOCK_MODES)[number];
export const dockModeSchema = v.picklist(DOCK_MODES);

/** CSS px of the viewport; no screen is larger. */
const length = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000));

export const dockChoiceSchema = v.object({
  mode: dockModeSchema,
  /** 0: as suits the window. */
  width: length,
  /** Only of the floating panel. */
  height: length,
  left: length,
  top: length,
});
export type DockChoice = Readonly<v.InferOutput<typeof dockChoiceSchema>>;

/** Who asks for the panel: a press in the page or the popup, the choice of a mode in the panel's menu, the shortcut. */
export type DockCall = 'press' | 'menu' | 'key';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** page → background */
export const dockPageMessages = {
  /** The writer dragged the panel or changed its size. */
  'dock.placed': dockChoiceSchema,
} as const;

/** panel → background */
export const dockPanelMessages = {
  /** Where the panel stands on the site of that tab. */
  'panel.docked': v.object({ tabId }),
  'panel.dock': v.object({ tabId, mode: dockModeSchema }),
} as const;

export interface DockReplies {
  'dock.placed': null;
  'panel.docked': { readonly mode: DockMode };
  'panel.dock': { readonly opened: boolean };
}
