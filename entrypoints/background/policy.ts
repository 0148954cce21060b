import { browser } from 'wxt/browser';
import { tellTab } from '../../messaging/commands.ts';
import { saying } from '../../messaging/saying.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { NO_POLICY, type Policy, policyOf } from '../../session/policy/policy.ts';
import { readPacks } from '../../session/policy/read-packs.ts';
import type { Panels } from './panels.ts';

/** What the browser handed over last, as text. */
const REMEMBERED = 'policy';
/** Right after its start Chromium hands a policy over only after two seconds: until then the last one counts. In ms. */
const PATIENCE = 100;
/** Firefox's words where no policy is set. */
const NONE = /managed storage manifest not found/i;

export interface PolicySource {
  /** The same object as long as nothing is changed: the engine indexes each type once. */
  current(): Promise<Policy>;
  /** Asks the browser anew: a page may hear of a change before the background does. */
  fresh(): Promise<Policy>;
}

/** 单位统一配置, read once and again when the browser says that it changed. `changed` runs after that. */
export function followPolicy(changed: () => Promise<void>): PolicySource {
  let known: Promise<Policy> | undefined;
  let last = { text: '', policy: NO_POLICY };
  async function read(): Promise<Policy> {
    const { value, reason } = await managed();
    if (reason !== undefined) return { ...NO_POLICY, problems: [saying('notHanded', reason)] };
    const text = JSON.stringify(value);
    const policy = parsed(text);
    await browser.storage.local.set({ [REMEMBERED]: text });
    return policy;
  }
  function parsed(text: string): Policy {
    if (text !== last.text) last = { text, policy: policyOf(readPacks(JSON.parse(text))) };
    return last.policy;
  }
  async function remembered(): Promise<Policy> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const { [REMEMBERED]: text } = await browser.storage.local.get(REMEMBERED);
    return typeof text === 'string' ? parsed(text) : NO_POLICY;
  }
  function begin(): Promise<Policy> {
    const reading = read();
    known = Promise.race([reading, remembered()]);
    Promise.all([known, reading])
      .then(async ([used, told]) => {
        known = reading;
        if (used !== told) await changed();
      })
      .catch((error: unknown) => console.error('policy not taken over', error));
    return known;
  }
  const fresh = () => {
    known = read();
    return known;
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    known = undefined;
    changed().catch((error: unknown) => console.error('policy not taken over', error));
  });
  return { current: () => known ?? begin(), fresh };
}

/** What the browser hands over; a reason where it could not. */
async function managed(): Promise<{ readonly value?: unknown; readonly reason?: string }> {
  try {
    return { value: await browser.storage.managed.get(null) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (NONE.test(reason)) return { value: {} };
    console.error('policy not read', error);
    return { reason };
  }
}

/** A policy that changed is in force at once: all that is open is judged anew, and pages are looked through again. */
export async function judgeAnew(parts: {
  readonly open: OpenReports;
  readonly keeping: Keeping;
  readonly panels: Panels;
}): Promise<void> {
  const { open, keeping, panels } = parts;
  for (const { sender, report } of open.all()) await keeping.reread(sender, report.key, async (field) => field);
  // Tabs whose address is not told hold nothing of ours.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url !== undefined);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, 'page.chosen'))));
  panels.showAll();
}
