/** What the content script costs the page it lives in: how long it holds the main thread, in the built extension. */
import { setTimeout as pause } from 'node:timers/promises';
import { launchWithExtension } from '../browser.ts';
import { writeCostPage } from './cost-page.ts';
import { startLoadPages } from './load-pages.ts';
import { median, round } from './measure.ts';
import { OWN_SCRIPT } from './other-extensions.ts';
import { type Finding, goalOf, type Scene, type Stage, scenes } from './scenes.ts';
import type { Reading } from './trace.ts';

/** `?`: met on the processor's own clock only. Other programs had the rest of the time: measure again when they rest. */
type Verdict = '✓' | '✗' | '?' | '';

/** After an installation the extension visits the pages that are open: not those measured. In ms. */
const INSTALLING = 3_000;

export interface Result {
  readonly scene: string;
  readonly findings: readonly (Finding & { readonly verdict: Verdict })[];
  readonly where: Reading['where'];
}

interface Options {
  readonly json: boolean;
  /** Puts the table into `docs/page-cost.md`. */
  readonly write: boolean;
  /** Plays only the scenes whose name holds this. */
  readonly only: string;
  /** Plays each scene once with the profiler and says where the time goes; functions are those of the built file. */
  readonly profiling: boolean;
}

/** Plays the scenes and prints what they cost. False when a goal is not met. */
export async function pageCost({ json, write, only, profiling }: Options): Promise<boolean> {
  const browser = await launchWithExtension();
  const pages = await startLoadPages();
  const results: Result[] = [];
  if (!json) console.log(line('', '', 'CPU', 'goal', ''));
  await pause(INSTALLING);
  try {
    for (const scene of scenes.filter(({ name }) => name.includes(only))) {
      const result = await play(scene, { browser, url: pages.url, profiling });
      results.push(result);
      if (!json) print(result);
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  if (json) console.log(JSON.stringify(results));
  if (write) writeCostPage(results);
  return results.every(({ findings }) => findings.every(({ verdict }) => verdict === '✓' || verdict === ''));
}

async function play(scene: Scene, stage: Pick<Stage, 'browser' | 'url' | 'profiling'>): Promise<Result> {
  const runs: Awaited<ReturnType<Scene['play']>>[] = [];
  for (let run = 0; run < (stage.profiling ? 1 : scene.runs); run += 1) {
    const page = await stage.browser.context.newPage();
    const session = await stage.browser.context.newCDPSession(page);
    runs.push(await scene.play({ ...stage, page, session, script: OWN_SCRIPT }));
    await page.close();
  }
  const last = runs.at(-1);
  const findings = (last?.findings ?? []).map((finding, index) => {
    const all = runs.flatMap((run) => run.findings[index] ?? []);
    const value = round(median(all.map((one) => one.value)));
    const cpu = finding.cpu === undefined ? {} : { cpu: round(median(all.map((one) => one.cpu ?? 0))) };
    const measured = { ...finding, value, ...cpu };
    return { ...measured, verdict: judge(measured) };
  });
  return { scene: scene.name, findings, where: last?.where ?? [] };
}

function judge({ value, cpu = value, most, least }: Finding): Verdict {
  if (most === undefined && least === undefined) return '';
  const met = (one: number) => one <= (most ?? Infinity) && one >= (least ?? 0);
  if (met(value)) return '✓';
  return met(cpu) ? '?' : '✗';
}

function print({ scene, findings, where }: Result): void {
  console.log(`\n${scene}`);
  for (const finding of findings) {
    const { what, value, unit, cpu, verdict } = finding;
    console.log(line(`  ${what}`, `${value} ${unit}`, cpu?.toString() ?? '', goalOf(finding), verdict));
  }
  for (const { what, ms } of where) console.log(line(`    ${what}`, `${ms} ms`, '', '', ''));
}

function line(what: string, value: string, cpu: string, goal: string, verdict: string): string {
  return [what.padEnd(42), value.padStart(14), cpu.padStart(9), goal.padStart(7), ` ${verdict}`].join(' ').trimEnd();
}
