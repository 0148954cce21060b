/** Waits that editors need between a step and its effect, in ms (measured, one per kind of step). */
export const SELECTION_SETTLES = 120;
export const LOOK_AGAIN = 20;
/** How often an editor is looked at that has not answered. */
export const PATIENCE = 50;
/** An editor has done what it does when it looks the same so many times. */
export const SETTLED = 4;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
