// npm test: every check there is, on a fresh machine. Ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  ensureBrowser,
  ensureDependencies,
  ensureEditors,
  ensureFirefox,
  hasApt,
  root,
  say,
  withPlainErrors,
} from './setup.mjs';

const results = path.join(root, 'test-results');

/** Lines of each complaint that the end repeats. */
const LINES_SAID = 12;

/** Each step is one program; a step with a report counts its tests, one without counts as one. */
const STEPS = [
  { title: '类型（types）', command: ['wxt', 'prepare'] },
  { title: '引擎类型（engine types）', command: ['tsc', '-p', 'engine'] },
  { title: '全部类型（all types）', command: ['tsc', '-p', '.'] },
  { title: '格式与规范（format and lint）', command: ['biome', 'check', '.'] },
  {
    title: '依赖方向（import direction）',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...rooms()],
  },
  { title: '无用代码（unused code）', command: ['knip'] },
  {
    title: '单元测试（unit tests）',
    command: ['vitest', 'run', ...reportTo('unit.json')],
    report: 'unit.json',
  },
  { title: '构建 Firefox 版（Firefox build）', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    title: 'Firefox 端到端测试（end-to-end tests in Firefox）',
    needsFirefox: true,
    command: ['vitest', 'run', '--config', 'vitest.firefox.config.ts', ...reportTo('firefox.json')],
    report: 'firefox.json',
  },
  { title: '构建旧内核版（build for older cores）', command: ['wxt', 'build', '-b', 'older'] },
  { title: '构建（build）', command: ['wxt', 'build'] },
  { title: '端到端测试（end-to-end tests）', command: ['playwright', 'test'], report: 'e2e.json' },
];

await withPlainErrors(async () => {
  ensureDependencies();
  ensureEditors();
  const browser = ensureBrowser();
  const firefox = ensureFirefox();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  let passed = 0;
  let failed = 0;
  const broken = [];
  const notRun = [];
  const shaky = [];
  for (const { title, command, report, needsFirefox } of STEPS) {
    say(title);
    if (needsFirefox && !firefox) {
      // Where it could be installed and is not, something is wrong; elsewhere it is said, and nothing is counted.
      if (hasApt()) {
        failed += 1;
        broken.push(title);
      } else notRun.push(title);
      continue;
    }
    const { status } = spawnSync('npx', command, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, SHUZHI_BROWSER: browser, ...(firefox && { SHUZHI_FIREFOX: firefox }) },
    });
    const counted = counts(report) ?? { passed: status === 0 ? 1 : 0, failed: [] };
    passed += counted.passed;
    // A program that fails without one failing test of its own (a crash, no test found) is a failure as well.
    failed += status === 0 ? counted.failed.length : Math.max(1, counted.failed.length);
    if (status !== 0) broken.push(title, ...counted.failed.map((name) => `  ${name}`));
    shaky.push(...(counted.shaky ?? []));
  }
  if (broken.length > 0) console.log(`\n没有通过（not passed）：\n${broken.join('\n')}`);
  if (shaky.length > 0) console.warn(`\n⚠ 第二次才通过（passed at the second try）：\n${shaky.join('\n')}`);
  if (notRun.length > 0) console.warn(`\n⚠ 没有运行，不算通过（NOT RUN, not counted as passed）：${notRun.join('、')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});

function rooms() {
  return ['engine', 'editors', 'page', 'sources', 'storage', 'messaging', 'session', 'components', 'entrypoints'];
}

/** What has Vitest say its counts in a file. */
function reportTo(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}`];
}

/** How many tests passed and the names of those that did not, by the report of Vitest or Playwright. */
function counts(name) {
  const file = name && path.join(results, name);
  if (!file || !existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, flaky } = report.stats;
    const failed = told(report, ({ ok }) => !ok);
    const shaky = told(report, ({ tests }) => tests.some(({ status }) => status === 'flaky'));
    return { passed: expected + flaky, failed, shaky };
  }
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const those = (isSo) =>
    all.filter(isSo).map(({ fullName, failureMessages }) => `${fullName}${beginning(failureMessages)}`);
  return {
    passed: report.numPassedTests,
    failed: those(({ status }) => status === 'failed'),
    shaky: those(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0),
  };
}

/** The specs of a report that are so, each with what it stands in and what it said. */
function told({ suites = [], specs = [] }, isSo, above = '') {
  return [
    ...specs.filter(isSo).map(({ title, tests }) => `${above}${title}${beginning(complaintsOf(tests))}`),
    ...suites.flatMap((suite) => told(suite, isSo, `${above}${suite.title} › `)),
  ];
}

function complaintsOf(tests) {
  return tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)));
}

/** How the complaints begin: where only the end of a long output is kept, it still says why. */
function beginning(complaints) {
  const lines = complaints.flatMap((complaint) => stripVTControlCharacters(complaint).split('\n').slice(0, LINES_SAID));
  return lines.map((line) => `\n      ${line}`).join('');
}
