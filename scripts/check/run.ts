import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type AnalysisOptions, analyse, splitReports } from '../../engine/index.ts';
import { DOCUMENT_TYPE_IDS } from '../../engine/types.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';
import { readFileText } from './read-file-text.ts';
import { type CheckedReport, toDocument } from './report-document.ts';
import { toTable } from './report-table.ts';

/** Where the command writes, line by line: results and messages. */
export interface CheckOutput {
  out(text: string): void;
  err(text: string): void;
}

const NOTHING_MISSING = 0;
const SOMETHING_MISSING = 1;
const BAD_USAGE_OR_FILE = 2;

const USAGE = `用法：npm run -s check -- [--type 文种] [--limit 字数] [--name 姓名] [--unit 单位] [--json] 文件…
检查述职报告缺少哪些部分，读 .txt、.md、.html、.docx（UTF-8 或 GB18030）。
  --type  按指定文种检查：${DOCUMENT_TYPE_IDS.join('、')}
  --limit 超过这个字数就提醒（按 WPS 的字数）
  --name、--unit  写报告的人：提醒范文里留下的别人的姓名和单位
  --json  每篇报告输出一行 JSON
退出码：0 必需部分齐全；1 有缺少；2 用法有误或有文件读不了。
Usage: npm run -s check -- [--type ID] [--limit N] [--name NAME] [--unit UNIT] [--json] FILE…`;

const argumentsSchema = v.object({
  values: v.object({
    help: v.optional(v.boolean(), false),
    json: v.optional(v.boolean(), false),
    type: v.optional(
      v.picklist(DOCUMENT_TYPE_IDS, `没有这个文种 / Unknown --type. 可用：${DOCUMENT_TYPE_IDS.join('、')}`),
    ),
    limit: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\d{1,7}$/u, '--limit 后面要写一个数字，如 3000 / --limit takes a number.'),
        v.transform(Number),
      ),
    ),
    name: v.optional(v.string(), ''),
    unit: v.optional(v.string(), ''),
  }),
  positionals: v.array(v.string()),
});

type Values = v.InferOutput<typeof argumentsSchema>['values'];

/**
 * Checks files and writes a result for each report in them.
 * @returns the exit code: 0 nothing required is missing, 1 something is, 2 bad usage or an unreadable file.
 */
export async function runCheck(args: readonly string[], output: CheckOutput): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    output.err(`${wanted}\n\n${USAGE}`);
    return BAD_USAGE_OR_FILE;
  }
  const { values, positionals } = wanted;
  if (values.help) {
    output.out(USAGE);
    return NOTHING_MISSING;
  }
  let code = NOTHING_MISSING;
  for (const file of positionals) {
    try {
      for (const report of checkText(file, await readFileText(file), values)) {
        output.out(values.json ? JSON.stringify(toDocument(report)) : toTable(report));
        if (lacksRequiredPart(report)) code = Math.max(code, SOMETHING_MISSING);
      }
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      output.err(`${file}：${error.message}\n  ${error.english}`);
      code = BAD_USAGE_OR_FILE;
    }
  }
  return code;
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): v.InferOutput<typeof argumentsSchema> | string {
  let raw: unknown;
  try {
    raw = parseArgs({
      args: [...args],
      options: {
        type: { type: 'string' },
        limit: { type: 'string' },
        name: { type: 'string' },
        unit: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    if (error instanceof TypeError) return `参数有误 / Bad option: ${error.message}`;
    throw error;
  }
  const parsed = v.safeParse(argumentsSchema, raw);
  if (!parsed.success) return parsed.issues[0].message;
  if (parsed.output.positionals.length === 0 && !parsed.output.values.help)
    return '请给出要检查的文件 / No FILE given.';
  return parsed.output;
}

function checkText(file: string, text: string, values: Values): CheckedReport[] {
  const { type, limit, name, unit } = values;
  const options: AnalysisOptions = {
    writer: { name, unit },
    ...(type ? { type } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
  const slices = splitReports(text);
  return slices.map((slice, index) => ({
    file,
    text,
    offset: slice.start,
    analysis: analyse(text.slice(slice.start, slice.end), options),
    ...(slices.length > 1 ? { report: { index: index + 1, title: slice.title } } : {}),
  }));
}

function lacksRequiredPart({ analysis }: CheckedReport): boolean {
  return analysis.parts.some((part) => part.requirement === 'required' && part.status === 'missing');
}
