import { parseArgs } from 'node:util';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';
import type { CheckOutput } from '../check/run.ts';
import { toDocument } from './notice-document.ts';
import { toListing } from './notice-listing.ts';
import { readNoticeFile } from './read-notice-file.ts';

const ASKS = 0;
const ASKS_NOTHING = 1;
const BAD_USAGE_OR_FILE = 2;

const USAGE = `用法：npm run -s requirements -- [--json] 文件…
从通知里读出对报告的要求：必写部分、字数、截止日期、格式。读 .html、.txt、.docx（UTF-8 或 GB18030）。
  --json  每个文件输出一行 JSON
退出码：0 都是要求写报告的通知；1 有的不是；2 用法有误或有文件读不了。
Usage: npm run -s requirements -- [--json] FILE…`;

/**
 * Reads notices and writes what each asks.
 * @returns the exit code: 0 every file asks for a report, 1 one does not, 2 bad usage or an unreadable file.
 */
export async function runRequirements(args: readonly string[], output: CheckOutput): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    output.err(`${wanted}\n\n${USAGE}`);
    return BAD_USAGE_OR_FILE;
  }
  if (wanted.help) {
    output.out(USAGE);
    return ASKS;
  }
  let code = ASKS;
  for (const file of wanted.files) {
    try {
      const notice = await readNoticeFile(file);
      output.out(wanted.json ? JSON.stringify(toDocument(notice)) : toListing(notice));
      if (!notice.reading.isRequirementNotice) code = Math.max(code, ASKS_NOTHING);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      output.err(`${file}：${error.message}\n  ${error.english}`);
      code = BAD_USAGE_OR_FILE;
    }
  }
  return code;
}

interface Wanted {
  readonly json: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (positionals.length === 0 && !values.help) return '请给出要读的通知文件 / No FILE given.';
    return { json: values.json ?? false, help: values.help ?? false, files: positionals };
  } catch (error) {
    if (error instanceof TypeError) return `参数有误 / Bad option: ${error.message}`;
    throw error;
  }
}
