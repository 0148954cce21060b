/**
 * Command line: `npm run faults [-- [--only=PART] [--runs=N] [--json] [--write]]`. Breaks something on purpose, over and
 * over, and counts what is lost. `--only` plays the faults whose name holds this, `--runs` plays each that often instead
 * of in full, `--write` puts the table into `docs/faults.md`. Ends with 1 when a goal is not met. Needs the built
 * extension (`npm run build`).
 */
import { startPortal } from '../tests/portal/server.ts';
import { faults } from './faults/index.ts';
import { createRandom } from './faults/random.ts';
import { amountOf, goalOf, judge, type Result, writeFaultsPage } from './faults/table.ts';

const args = process.argv.slice(2);
const valueAfter = (name: string) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
const only = valueAfter('--only') ?? '';
const fewer = valueAfter('--runs');

const portal = await startPortal({});
const results: Result[] = [];
let failed = false;
for (const { name, title, runs, play } of faults.filter((one) => one.name.includes(only))) {
  const start = Date.now();
  console.error(`\n▸ ${name} ${title}`);
  try {
    const figures = await play({
      runs: fewer === undefined ? runs : Number(fewer),
      url: `http://oa.practice.gov.cn:${portal.port}`,
      random: createRandom(name),
      say: (progress) => console.error(`  ${progress}`),
    });
    if (figures.length > 0) results.push({ title, figures });
    if (!args.includes('--json')) for (const figure of figures) print(title, figure);
  } catch (error) {
    // The other faults are played all the same.
    failed = true;
    console.error(error);
  }
  console.error(`  ${Math.round((Date.now() - start) / 1000)} s`);
}
await portal.close();
if (args.includes('--json')) console.log(JSON.stringify(results));
if (args.includes('--write'))
  writeFaultsPage(
    results,
    faults.map(({ title }) => title),
  );
process.exit(failed || results.some(({ figures }) => figures.some((figure) => judge(figure) === '✗')) ? 1 : 0);

function print(title: string, figure: Result['figures'][number]): void {
  const { what, values, note } = figure;
  console.log(
    [
      judge(figure) || ' ',
      `${title}：${what}`,
      `${values.length} 次`,
      amountOf(figure),
      goalOf(figure),
      note ?? '',
    ].join('  '),
  );
}
