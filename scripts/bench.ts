/**
 * Command line: `npm run bench [-- [--json] [--alone]]`. Times the full analysis beside one regular-expression scan of
 * the same text and beside other checkers, all in this process; the ratios are what to compare, milliseconds differ from
 * machine to machine. The other checkers are installed into `scripts/bench/peers` at the first run; `--alone` leaves them
 * out.
 *
 * `npm run bench -- --page [--json] [--where] [--write]` is another part, run alone: what the built extension costs a
 * page, in a browser; `--write` puts the table into `docs/page-cost.md`. `--page=frames` plays the scenes of that name only; `--where` plays each once, with the profiler, and says in
 * which functions the time goes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { analyse } from '../engine/index.ts';
import { exponent, medianOf, retainedBy } from './bench/measure.ts';
import { HOSTILE, ordinaryText } from './bench/texts.ts';

const RUNS = 40;
const DRAFT = 10_000;
const SIZES = [1_000, DRAFT, 100_000, 1_000_000];
/** The yardstick: one pass for the marks of headings, placeholders and sentences. */
const CLASS_SCAN = /[×＊*_X□〔【]|[一二三四五六七八九十]+、|20\d\d年|[，。；：！？]/gu;

interface Row {
  readonly what: string;
  readonly characters: number;
  readonly ms: number;
  /** Times the class scan of the same text. */
  readonly scans: number;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const part = args.find((arg) => /^--page(?:=|$)/.test(arg));
if (part !== undefined) await runPagePart(part.split('=')[1] ?? '');
const rows: Row[] = [];
const scan = (text: string) => text.match(CLASS_SCAN)?.length;

async function time(what: string, text: string, run: (text: string) => unknown, runs = RUNS): Promise<Row> {
  const yardstick = await medianOf(() => scan(text), RUNS);
  const ms = await medianOf(() => run(text), runs);
  const row = { what, characters: text.length, ms: round(ms), scans: round(ms / yardstick) };
  rows.push(row);
  if (!json)
    console.log(
      `${what.padEnd(34)} ${String(row.characters).padStart(9)} ${row.ms.toFixed(2).padStart(10)} ms ${row.scans.toFixed(1).padStart(9)} ×`,
    );
  return row;
}

const warmUp = ordinaryText(DRAFT);
for (let turn = 0; turn < RUNS; turn += 1) analyse(warmUp);
const times: Row[] = [];
const unseen = unseenTexts();
times.push(await time('shuzhi 新稿 never seen before', ordinaryText(DRAFT), () => analyse(unseen())));
for (const size of SIZES) times.push(await time('shuzhi', ordinaryText(size), analyse, size > DRAFT ? 5 : RUNS));
for (const [name, make] of HOSTILE) times.push(await time(`shuzhi ${name}`, make(), analyse, 3));

const draft = times.find(({ what, characters }) => what === 'shuzhi' && characters === DRAFT);
const growth = times
  .filter(({ characters }) => characters === 1_000_000)
  .map(({ what, ms, characters }) => ({
    what,
    exponent: round(exponent({ length: DRAFT, time: draft?.ms ?? 1 }, { length: characters, time: ms })),
  }));
const long = ordinaryText(100_000);
const retained = {
  characters: long.length,
  bytes: retainedBy(() => analyse(long)),
  goal: long.length * 2 * 3 + 2_000_000,
};

if (!args.includes('--alone')) {
  const text = ordinaryText(DRAFT);
  for (const { name, prepare, run } of await otherCheckers()) {
    const prepared = String(prepare(text));
    try {
      await time(name, prepared, run, 10);
    } catch (error) {
      console.error(`${name}: 读不了这篇（throws）：${String(error)}`);
    }
  }
}
if (json) console.log(JSON.stringify({ rows, growth, retained }));
else {
  console.log('\n增长指数 growth from 10,000 to 1,000,000 characters');
  for (const one of growth) console.log(`${one.what.padEnd(34)} ${one.exponent.toFixed(2)}`);
  console.log(`\n留存内存 retained after 100,000 characters: ${retained.bytes} bytes (goal ≤ ${retained.goal})`);
}
process.exit();

/** Drafts whose sentences all differ from those read before, one more at each call. */
function unseenTexts(): () => string {
  const text = ordinaryText(DRAFT);
  let turn = 0;
  return () => {
    turn += 1;
    const mark = String.fromCharCode(0x3400 + turn);
    return text.replace(/[。；]/gu, `${mark}$&`).slice(0, DRAFT);
  };
}

async function otherCheckers() {
  const folder = fileURLToPath(new URL('./bench/peers', import.meta.url));
  if (!existsSync(`${folder}/node_modules`)) {
    console.error('▸ 安装用来对比的检查器（Installing the checkers to compare with）…');
    execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const runnable = v.custom<(text: string) => unknown>((value) => typeof value === 'function');
  const checkers = v.array(v.object({ name: v.string(), prepare: runnable, run: runnable }));
  const loaded: unknown = await import(new URL('./bench/peers/peers.mjs', import.meta.url).href);
  return v.parse(v.object({ peers: checkers }), loaded).peers;
}

/** Loads a browser's driver, which timing the engine has no use for; ends the process. */
async function runPagePart(only: string): Promise<never> {
  const { pageCost } = await import('./bench/page-cost.ts');
  const met = await pageCost({
    json,
    write: args.includes('--write'),
    only,
    profiling: args.includes('--where'),
  }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  process.exit(met ? 0 : 1);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
