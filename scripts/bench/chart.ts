/** A plain bar chart as SVG, which the docs show in light and dark alike. */

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands at the end of the bar. */
  readonly said: string;
  /** Our own. */
  readonly own: boolean;
}

const ROW = 26;
const NAMES = 250;
const BARS = 380;
const VALUES = 110;

/** Lengths grow with the logarithm: the values differ a thousandfold. `least` is where the bars begin. */
export function logarithmicChart(title: string, bars: readonly Bar[], least: number): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const lengthOf = (value: number) => (Math.log(Math.max(value, least) / least) / Math.log(most / least)) * BARS;
  const height = bars.length * ROW + 34;
  const rows = bars.map(({ name, value, said, own }, index) => {
    const y = 34 + index * ROW;
    const length = Math.max(2, lengthOf(value)).toFixed(1);
    return `  <text x="${NAMES - 10}" y="${y + 14}" text-anchor="end">${escaped(name)}</text>
  <rect x="${NAMES}" y="${y + 2}" width="${length}" height="16" rx="3" class="${own ? 'own' : 'other'}"/>
  <text x="${NAMES + Number(length) + 8}" y="${y + 14}">${escaped(said)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${NAMES + BARS + VALUES} ${height}" role="img" aria-label="${escaped(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #333 } .title { font-weight: 600 }
    .own { fill: #0b6b50 } .other { fill: #b8bfc4 }
    @media (prefers-color-scheme: dark) { text { fill: #ddd } .own { fill: #4fc3a1 } .other { fill: #5b6469 } }
  </style>
  <text x="0" y="16" class="title">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
