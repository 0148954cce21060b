/**
 * Command line: `npm run train:notices`. Fits the weights of `engine/notices/learnt/weights.json` on the tuning notices,
 * the set-aside ones untouched. Same input, same output.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, labelledNotices } from './accuracy/page-corpus.ts';
import { readNoticeFile } from './requirements/read-notice-file.ts';
import { fitClauses, type NoticeSample } from './train/notices.ts';

const output = fileURLToPath(new URL('../engine/notices/learnt/weights.json', import.meta.url));
const samples: NoticeSample[] = [];
for (const { id, parts } of labelledNotices('tuning')) {
  samples.push({ text: (await readNoticeFile(fileOf('notices', id))).text, parts });
}
const weights = `${JSON.stringify(fitClauses(samples))}\n`;
writeFileSync(output, weights);
console.log(`${samples.length} notices, ${Math.round(weights.length / 1024)} kB`);
