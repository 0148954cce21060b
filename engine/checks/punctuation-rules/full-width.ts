const MARKS = /[,;:!?().（）"]/g;
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
const CHINESE = /[\u3400-\u9fff\u3001-\u303f\uff01-\uff5e“”‘’…—·]/;
const IDEOGRAPH = /[\u3400-\u9fff]/;

/** The units that change, by their place. */
type Units = Map<number, string>;

/**
 * The text with its half-width marks widened where Chinese stands around them; same length, line ends kept. Decimals,
 * times, thousands (1,460), URLs, entities, code and Latin runs stay. `points` widens a sentence's closing . as well.
 */
export function toFullWidth(text: string, points: boolean): string {
  const units: Units = new Map();
  const open: { readonly at: number; readonly wide: boolean }[] = [];
  const quotes: number[] = [];
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '(' || mark === '（') open.push({ at, wide: mark === '（' });
    else if (mark === ')' || mark === '）') closeBracket(text, units, open.pop(), at);
    else if (mark === '"') quotes.push(at);
    else if (isWidened(mark, text, at, points)) units.set(at, WIDE[mark] ?? mark);
  }
  closeQuotes(text, units, quotes);
  return withUnits(text, units);
}

/** Most texts change nothing, and need not be taken apart. */
function withUnits(text: string, changed: Units): string {
  if (changed.size === 0) return text;
  const units = text.split('');
  for (const [at, unit] of changed) units[at] = unit;
  return units.join('');
}

function isWidened(mark: string, text: string, at: number, points: boolean): boolean {
  const left = text[at - 1] ?? '';
  const right = text[at + 1] ?? '';
  if (mark === '.') {
    return points && /[\u4e00-\u9fff”》）)"%]/.test(left) && (right === '' || /[\s\d"”\u4e00-\u9fff]/.test(right));
  }
  if (mark === ';' && /&#?\w{1,8}$/.test(text.slice(Math.max(0, at - 9), at))) return false;
  if (/\d/.test(left) && /\d/.test(right)) return false;
  if (CHINESE.test(left)) return !/[,;:!?.]/.test(right);
  // After a number or a Latin word the mark belongs to the Chinese behind it.
  return /[\w)"%]/.test(left) && IDEOGRAPH.test(right) && mark !== ':';
}

/** Widens a pair that holds Chinese or stands in it, and the half-width half of a mixed pair. */
function closeBracket(text: string, units: Units, open: { at: number; wide: boolean } | undefined, at: number): void {
  if (!open) return;
  const wide = open.wide || text[at] === '）';
  if (open.wide && text[at] === '）') return;
  const inner = text.slice(open.at + 1, Math.min(at, open.at + 200));
  const besideChinese = IDEOGRAPH.test(text[open.at - 1] ?? '') && IDEOGRAPH.test(text[at + 1] ?? '');
  const isCount = /^\d{1,3}$/.test(inner);
  if (!wide && !IDEOGRAPH.test(inner) && (!besideChinese || isCount)) return;
  units.set(open.at, '（');
  units.set(at, '）');
}

/** Turns straight quotes of a paragraph into “ ” when they come in pairs and one stands beside Chinese. */
function closeQuotes(text: string, units: Units, quotes: readonly number[]): void {
  if (quotes.length % 2 !== 0 || !quotes.some((at) => IDEOGRAPH.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`)))
    return;
  for (const [index, at] of quotes.entries()) units.set(at, index % 2 === 0 ? '“' : '”');
}
