/** Ends a browser as a power cut ends it: every process at once, with no word to any of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ExtensionBrowser } from '../browser.ts';

/** Every process of the browser that uses this profile has the profile's folder in its command line. */
export async function killBrowser({ context }: ExtensionBrowser, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const all = processesOf(profile);
  if (all.length === 0) throw new Error('no process uses the profile');
  for (const id of all) kill(id);
  await closed;
  // One that was just being started is found now.
  for (let rest = processesOf(profile); rest.length > 0; rest = processesOf(profile)) {
    for (const id of rest) kill(id);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function processesOf(profile: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    const id = Number(name);
    return Number.isInteger(id) && id !== process.pid && commandLineOf(name).includes(profile) ? [id] : [];
  });
}

function commandLineOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // As above.
  }
}
