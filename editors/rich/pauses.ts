/** Waits that editors need between a step and its effect, in ms (measured, one per kind of step). */
export const SELECTION_SETTLES = 120;
export const EDITOR_ANSWERS = 60;
/** How many more times an editor is waited for that has not answered. */
export const PATIENCE = 8;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
