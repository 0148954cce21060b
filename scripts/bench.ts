/**
 * Command line: `npm run bench [-- [--json] [--alone] [--engine] [--write]]`. In one run: the full analysis beside other
 * checkers, in this process; how soon the panel says its verdict, and what a page pays for this extension and for others,
 * in a browser with the built extension. The ratios are what to compare, milliseconds differ from machine to machine. What
 * is compared with is installed into `scripts/bench/peers` at the first run; `--alone` leaves it out, `--engine` the
 * browser; `--write` puts tables and charts into `docs/speed.md`.
 *
 * `npm run bench -- --page [--json] [--where] [--write]` is another part, run alone: the scenes of `docs/page-cost.md`,
 * which `--write` renews. `--page=frames` plays the scenes of that name only; `--where` plays each once, with the profiler,
 * and says in which functions the time goes.
 */
export {};

const args = process.argv.slice(2);
const has = (flag: string) => args.includes(flag);
const json = has('--json');
const say = (line: string) => {
  if (!json) console.log(line);
};

try {
  const page = args.find((arg) => /^--page(?:=|$)/.test(arg));
  process.exitCode = (await (page === undefined ? all() : scenes(page.split('=')[1] ?? ''))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();

async function all(): Promise<boolean> {
  const { engineSpeed } = await import('./bench/engine.ts');
  const engine = await engineSpeed({ alone: has('--alone'), say });
  if (has('--engine')) {
    if (json) console.log(JSON.stringify(engine));
    return true;
  }
  // Loads a browser's driver, which timing the engine has no use for.
  const { panelSpeed } = await import('./bench/panel.ts');
  const { extensionCosts } = await import('./bench/extensions.ts');
  const panel = await panelSpeed(say);
  const extensions = has('--alone') ? [] : await extensionCosts(say);
  if (json) console.log(JSON.stringify({ ...engine, panel, extensions }));
  if (has('--write')) (await import('./bench/speed-document.ts')).writeSpeed(engine, panel, extensions);
  return true;
}

async function scenes(only: string): Promise<boolean> {
  const { pageCost } = await import('./bench/page-cost.ts');
  return pageCost({ json, write: has('--write'), only, profiling: has('--where') });
}
