import { excerptAt } from '../text/excerpt.ts';
import { type Paragraph, wordingIn } from '../text/paragraphs.ts';
import { readOnce } from '../text/wording.ts';
import type { Edit, Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'punctuation-pairs';
const severity = 'warning';

interface Pair {
  readonly open: string;
  readonly close: string;
  /** What it is called, and its clause in GB/T 15834—2011. */
  readonly name: string;
  readonly clause: string;
}

const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', name: '引号', clause: '4.8' },
  { open: '（', close: '）', name: '括号', clause: '4.9' },
  { open: '〔', close: '〕', name: '括号', clause: '4.9' },
  { open: '【', close: '】', name: '括号', clause: '4.9' },
  { open: '《', close: '》', name: '书名号', clause: '4.15' },
];
const BY_MARK = new Map(
  PAIRS.flatMap(
    (pair) =>
      [
        [pair.open, pair],
        [pair.close, pair],
      ] as const,
  ),
);
/** A half-width bracket closes a wide one: its width is looked after elsewhere. */
const BRACKETS = /[“”（）()〔〕【】《》]/gu;
const HALF: { readonly [mark: string]: string } = { '(': '（', ')': '）' };
/** 1） and a） count points; nothing opens them. */
const COUNTING = /(?:^|[\s。；，：;,:])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;
/** A quotation of several paragraphs opens each of them and closes the last: so many may pass before it closes. */
const REACH = 6;
/** What stands open, or closes nothing, more often than this is no punctuation. */
const MOST = 200;

interface Mark extends Span {
  readonly pair: Pair;
  readonly opens: boolean;
  readonly paragraph: number;
}

/** Quotation marks, brackets and title marks without their other half (标点成对). GB/T 15834—2011 4.8, 4.9, 4.15. */
export const punctuationPairs: Check = {
  id,
  severity,
  *run({ text, paragraphs }) {
    const brackets = paragraphs.map((paragraph) =>
      bracketsOf(wordingIn(text, paragraph, paragraph.start, paragraph.end)),
    );
    const turned = paragraphs.map(({ start }, index) => findTurned(brackets[index] ?? [], start));
    const remarks = [...findLone(text, paragraphs, brackets, turned), ...turned.flat()].sort(
      (a, b) => a.start - b.start,
    );
    for (const remark of remarks) {
      const excerpt = excerptAt(text, remark);
      if ('insert' in remark) {
        const message = `引号的前后两半用反了，这里应是“${remark.insert}”（GB/T 15834—2011 4.8）。`;
        yield { rule: id, severity, message, ...excerpt, fix: remark };
      } else {
        const { pair, opens } = remark;
        const lacking = opens ? pair.close : pair.open;
        const message = `${pair.name}“${excerpt.text}”没有与它配对的“${lacking}”，请补上或删去（GB/T 15834—2011 ${pair.clause}）。`;
        yield { rule: id, severity, message, ...excerpt };
      }
    }
  },
};

/** A bracket or quotation mark at its place in its paragraph. */
interface Bracket {
  readonly index: number;
  readonly mark: string;
}

/** Most paragraphs have none. */
const bracketsOf = readOnce((paragraph): readonly Bracket[] =>
  Array.from(paragraph.matchAll(BRACKETS), ({ index, 0: mark }) => ({ index, mark })),
);

/** “三个一“ or ”三个一”: quotation marks that come two by two and are of the wrong half. */
function findTurned(brackets: readonly Bracket[], start: number): Edit[] {
  const marks = brackets.filter(({ mark }) => mark === '“' || mark === '”');
  if (marks.length === 0 || marks.length % 2 !== 0) return [];
  const turned = marks.flatMap(({ index, mark }, place) => {
    const insert = place % 2 === 0 ? '“' : '”';
    return mark === insert ? [] : [{ start: start + index, end: start + index + 1, insert }];
  });
  // Where most are wrong, the quotation began in an earlier paragraph.
  return turned.length * 2 <= marks.length ? turned : [];
}

function findLone(
  text: string,
  paragraphs: readonly Paragraph[],
  brackets: readonly (readonly Bracket[])[],
  turned: readonly (readonly Edit[])[],
): Mark[] {
  const lone: Mark[] = [];
  const open = new Map<Pair, Mark[]>(PAIRS.map((pair) => [pair, []]));
  let standing = 0;
  for (const [paragraph, { start }] of paragraphs.entries()) {
    for (const { index, mark } of brackets[paragraph] ?? []) {
      const wide = HALF[mark] ?? mark;
      const pair = BY_MARK.get(wide);
      const others = pair && open.get(pair);
      if (!pair || !others || (pair.open === '“' && (turned[paragraph]?.length ?? 0) > 0)) continue;
      const one = { start: start + index, end: start + index + 1, pair, opens: wide === pair.open, paragraph };
      standing += one.opens ? 1 : -1;
      if (Math.abs(standing) + lone.length > MOST) return [];
      if (one.opens) others.push(one);
      else if (others.length > 0) others.pop();
      else if (!isCounting(text, start, one) && mark === wide) lone.push(one);
    }
    for (const others of open.values()) {
      while ((others[0]?.paragraph ?? paragraph) <= paragraph - REACH) lone.push(...others.splice(0, 1));
    }
  }
  for (const others of open.values()) lone.push(...others);
  return withoutReopened(lone, paragraphs).filter(
    (one) => text.charAt(one.start) === (one.opens ? one.pair.open : one.pair.close),
  );
}

/** A quotation goes on where the next paragraph opens it anew. */
function withoutReopened(lone: Mark[], paragraphs: readonly Paragraph[]): Mark[] {
  return lone.filter(
    ({ pair, opens, paragraph }) => !(opens && pair.open === '“' && paragraphs[paragraph + 1]?.text.startsWith('“')),
  );
}

function isCounting(text: string, from: number, { start, pair }: Mark): boolean {
  return pair.close === '）' && COUNTING.test(text.slice(Math.max(from, start - 5), start));
}
