/** Profile folders for browsers to start with. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new one, or a copy of another, whose browser is closed. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'shuzhi-'));
  if (from) cpSync(from, profile, { recursive: true });
  return profile;
}

export function removeProfile(profile: string): void {
  // The browser still writes for a moment after it has closed.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 150 });
}
