/**
 * Whether it failed because the tab was closed meanwhile, so that nobody is left to show anything to, or because the browser
 * is just stopping this background, which shows it anew when it is started again.
 */
export function isTabGone(error: unknown): boolean {
  return error instanceof Error && /No tab with id|Invalid tab ID|No SW/i.test(error.message);
}
