/**
 * Puts what the editor tests found into one table, prints it, and holds `docs/editors.md` to it. With `--update-snapshots`
 * the table in the document is written anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { EDITORS } from './editor-names.ts';

const DOCUMENT = new URL('../../docs/editors.md', import.meta.url);
const [BEGIN, END] = ['<!-- table -->\n', '\n<!-- /table -->'];
const COLUMNS = [
  '找到',
  '读取',
  '空框',
  '插入',
  '撤销',
  '重做',
  '接着写',
  '提交',
  '输入法',
  '定位',
  '改正',
  '字数',
  '只读',
];
/** Two tests an editor. */
const TESTS = 2;

export default class EditorTable implements Reporter {
  private readonly cells = new Map<string, Map<string, string>>();
  private readonly finished = new Map<string, number>();
  private update = false;

  onBegin(config: FullConfig): void {
    this.update = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const editor = test.annotations.find(({ type }) => type === 'editor')?.description;
    if (!editor) return;
    this.finished.set(editor, (this.finished.get(editor) ?? 0) + 1);
    const row = this.cells.get(editor) ?? new Map<string, string>();
    this.cells.set(editor, row);
    for (const { category, title, error } of result.steps) {
      if (category === 'test.step') row.set(title, error ? '✗' : '✓');
    }
    if (test.annotations.some(({ type, description }) => type === 'write' && description === 'copy')) {
      for (const column of ['空框', '插入', '改正']) row.set(column, '复制');
      for (const column of ['撤销', '重做', '接着写', '提交']) row.set(column, '');
    }
  }

  onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    const table = this.table();
    if (this.cells.size > 0) console.log(`\n${table}\n`);
    if (!EDITORS.every((editor) => (this.finished.get(editor) ?? 0) >= TESTS)) return Promise.resolve(undefined);
    const text = readFileSync(DOCUMENT, 'utf8');
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
    if (text.slice(from, to) === table) return Promise.resolve(undefined);
    if (this.update) {
      writeFileSync(DOCUMENT, text.slice(0, from) + table + text.slice(to));
      return Promise.resolve(undefined);
    }
    console.error('docs/editors.md 里的表与测试结果不一致：npx playwright test editor- --update-snapshots');
    return Promise.resolve({ status: 'failed' });
  }

  private table(): string {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const rows = [...this.cells].sort(([a], [b]) => a.localeCompare(b));
    return [
      line(['测试页', ...COLUMNS]),
      line(['---', ...COLUMNS.map(() => ':-:')]),
      ...rows.map(([editor, row]) => line([`\`${editor}\``, ...COLUMNS.map((column) => row.get(column) ?? '')])),
    ].join('\n');
  }
}
