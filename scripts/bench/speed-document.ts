/** `docs/speed.md` and its two charts, made by `npm run bench -- --write`. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { logarithmicChart } from './chart.ts';
import { DRAFT, type EngineSpeed } from './engine.ts';
import type { ExtensionCost } from './extensions.ts';
import { PANEL_GOAL, type PanelSpeed } from './panel.ts';

const docs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const BACKGROUND = { awake: '后台醒着', asleep: '后台睡着' } as const;

export function writeSpeed(
  engine: EngineSpeed,
  panel: readonly PanelSpeed[],
  extensions: readonly ExtensionCost[],
): void {
  writeFileSync(docs('speed-engine.svg'), engineChart(engine));
  writeFileSync(docs('speed-page.svg'), pageChart(extensions));
  writeFileSync(
    docs('speed.md'),
    `# 快慢

由 \`npm run bench -- --write\` 生成，都在同一台机器（${cpus().length} 个处理器核）、同一次运行里量出来。毫秒数因机器而异，该比的是彼此的倍数。网页各种情形下的代价另见 [page-cost.md](page-cost.md)。

## 检查一篇报告

整篇分析，与同类检查器相比。“倍数”是同一段文字用一个正则表达式扫一遍所需时间的多少倍。别的检查器查的不是同样的东西：它们查排版或语法，没有一个看报告缺不缺必写的部分；harper.js 只读英文，读的是同样长的英文。

![检查 ${DRAFT.toLocaleString('en')} 字需要的时间](speed-engine.svg)

${table(
  ['检查器', '字数', '毫秒', '倍数'],
  engine.rows.map(({ what, characters, ms, scans }) => [what, characters.toLocaleString('en'), ms, scans]),
)}

“新稿”每次都是没读过的文字。写作时每停一次笔就读一遍，没改的句子和段落记着，不必重看：“再读”是一字未改，“改了一句”是每次改了不同的一句。

从没读过的一万字到一百万字，时间的增长指数（1 是成正比）：${engine.growth.map(({ what, exponent }) => `${what.replace('shuzhi', '').trim() || '普通文字'} ${exponent}`).join('，')}。
分析 ${engine.retained.characters.toLocaleString('en')} 字之后${heldInWords(engine.retained.bytes)}。

## 面板

按下填写框旁的按钮，到面板里读得到结论为止（目标 ≤ ${PANEL_GOAL} 毫秒）：

${table(
  ['', '字数', '次数', '中位，毫秒', '最慢，毫秒'],
  panel.map(({ background, characters, runs, median, worst }) => [
    BACKGROUND[background],
    characters.toLocaleString('en'),
    runs,
    median,
    worst,
  ]),
)}

## 网页的代价

与什么都不做的空扩展、与同样住在每个网页里的 Dark Reader 相比（它把在网页里运行的脚本发布为 npm 包；写作类的扩展没有一家这样做，无从比较）。各项是网页主线程上真正用掉的处理器时间，3 次的中位。

![网页载入时的代价](speed-page.svg)

${table(
  [
    '',
    '脚本，字节',
    '压缩后',
    '载入表单，毫秒',
    '载入 200 个框架，毫秒',
    '每键，毫秒',
    '静止 5 秒内的动作',
    '200 个框架的内存，MB',
  ],
  extensions.map(({ name, bytes, packed, load, frames, key, idle, heap }) => [
    name,
    bytes.toLocaleString('en'),
    packed.toLocaleString('en'),
    load,
    frames,
    key,
    idle,
    heap,
  ]),
)}
`,
  );
}

function engineChart({ rows }: EngineSpeed): string {
  const same = rows.filter(({ characters }) => characters >= DRAFT && characters < 10 * DRAFT);
  const bars = same
    .map(({ what, ms }) => ({ name: what, value: ms, said: `${ms} 毫秒`, own: what.startsWith('shuzhi') }))
    .sort((a, b) => a.value - b.value);
  return logarithmicChart(`检查 ${DRAFT.toLocaleString('en')} 字需要的时间（对数刻度）`, bars, 0.1);
}

function pageChart(extensions: readonly ExtensionCost[]): string {
  const bars = extensions.map(({ name, frames }) => ({
    name,
    value: frames,
    said: `${frames} 毫秒`,
    own: name.startsWith('述职'),
  }));
  return logarithmicChart('载入有 200 个框架的网页，脚本占用的时间（对数刻度）', bars, 1);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const [, ...numbers] = head;
  return [line(head), `| --- | ${numbers.map(() => '--:').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Less than before: what was garbage already went with it. */
function heldInWords(bytes: number): string {
  return bytes > 0 ? `留存内存 ${(bytes / 1_000_000).toFixed(1)} MB` : '没有多占内存';
}
