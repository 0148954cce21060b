/** Command line: `npm run -s requirements -- [--json] FILE…`. Exit codes: see `runRequirements`. */
import { runRequirements } from './requirements/run.ts';

process.exitCode = await runRequirements(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
