/** Whether it failed because the tab was closed meanwhile: nobody is left there to show anything to. */
export function isTabGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message);
}
