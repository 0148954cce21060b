/** `docs/page-cost.md`, made by `npm run bench -- --page --write`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from './page-cost.ts';
import { goalOf } from './scenes.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/page-cost.md', import.meta.url));

const HEAD = `# 网页为此付出多少时间

由 \`npm run bench -- --page --write\` 生成：在真实的浏览器里装上构建好的扩展，用浏览器自己的跟踪记录统计页面脚本占用网页主线程的时间。“处理器”一列是主线程实际用掉的时间，不受别的程序影响；“目标”是我们给自己定的上限。“?” 表示只有处理器时间达到目标：测量时机器还在忙别的。
`;

export function writeCostPage(results: readonly Result[]): void {
  const rows = results.flatMap(({ scene, findings }) =>
    findings.map((finding, index) => {
      const { what, value, unit, cpu, verdict } = finding;
      return `| ${index === 0 ? scene : ''} | ${what} | ${value} ${unit} | ${cpu ?? ''} | ${goalOf(finding)} | ${verdict} |`;
    }),
  );
  writeFileSync(
    DOCUMENT,
    [HEAD, '| 场景 | 测了什么 | 数值 | 处理器 | 目标 |  |', '| --- | --- | --: | --: | --: | :-: |', ...rows, ''].join(
      '\n',
    ),
  );
}
