/** Command line: `npm run -s check -- [--type ID] [--json] FILE…`. Exit codes: see `runCheck`. */
import { runCheck } from './check/run.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
