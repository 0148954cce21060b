/**
 * Command line: `npm run traditional`. Writes the texts in traditional characters (繁體中文) from the simplified ones. A test keeps
 * both in step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toTraditional } from './traditional/convert.ts';

const folder = new URL('../public/_locales/', import.meta.url);
const simplified = JSON.parse(readFileSync(fileURLToPath(new URL('zh_CN/messages.json', folder)), 'utf8'));
const file = fileURLToPath(new URL('zh_TW/messages.json', folder));
writeFileSync(file, `${JSON.stringify(toTraditional(simplified), null, 2)}\n`);
