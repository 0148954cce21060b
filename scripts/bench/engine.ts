/** The full analysis beside one regular-expression scan of the same text and beside other checkers, all in this process. */
import * as v from 'valibot';
import { analyse } from '../../engine/index.ts';
import { exponent, medianOf, retainedBy, round } from './measure.ts';
import { peersFolder } from './peers-folder.ts';
import { HOSTILE, ordinaryText } from './texts.ts';

const RUNS = 40;
/** Readings until the process has compiled what it reads with: the background page of a writer at work has. */
const WARM_UP = 250;
export const DRAFT = 10_000;
const SIZES = [1_000, DRAFT, 100_000, 1_000_000];
/** The yardstick: one pass for the marks of headings, placeholders and sentences. */
const CLASS_SCAN = /[×＊*_X□〔【]|[一二三四五六七八九十]+、|20\d\d年|[，。；：！？]/gu;

export interface Row {
  readonly what: string;
  readonly characters: number;
  readonly ms: number;
  /** Times the class scan of the same text. */
  readonly scans: number;
}

export interface EngineSpeed {
  readonly rows: readonly Row[];
  readonly growth: readonly { readonly what: string; readonly exponent: number }[];
  readonly retained: { readonly characters: number; readonly bytes: number; readonly goal: number };
}

interface Options {
  /** Leaves the other checkers out. */
  readonly alone: boolean;
  readonly say: (line: string) => void;
}

export async function engineSpeed({ alone, say }: Options): Promise<EngineSpeed> {
  const rows: Row[] = [];
  const scan = (text: string) => text.match(CLASS_SCAN)?.length;

  async function time(what: string, text: string, run: (text: string) => unknown, runs = RUNS): Promise<Row> {
    const yardstick = await medianOf(() => scan(text), RUNS);
    const ms = await medianOf(() => run(text), runs);
    const row = { what, characters: text.length, ms: round(ms), scans: round(ms / yardstick) };
    rows.push(row);
    say(
      `${what.padEnd(34)} ${String(row.characters).padStart(9)} ${row.ms.toFixed(2).padStart(10)} ms ${row.scans.toFixed(1).padStart(9)} ×`,
    );
    return row;
  }

  const warmUp = ordinaryText(DRAFT);
  for (let turn = 0; turn < WARM_UP; turn += 1) analyse(warmUp);
  const unseen = unseenTexts();
  const first = await time('shuzhi 新稿 never seen before', ordinaryText(DRAFT), () => analyse(unseen()));
  // A draft is read at every pause of its writer, and nearly all of it was read before; a long text is not remembered.
  const edited = editedTexts();
  await time('shuzhi 改了一句 a sentence changed', ordinaryText(DRAFT), () => analyse(edited()));
  for (const size of SIZES) {
    if (size <= DRAFT) await time('shuzhi 再读 read again', ordinaryText(size), analyse);
    else await time('shuzhi', ordinaryText(size), analyse, 5);
  }
  for (const [name, make] of HOSTILE) await time(`shuzhi ${name}`, make(), analyse, 3);

  const growth = rows
    .filter(({ characters }) => characters === 1_000_000)
    .map(({ what, ms, characters }) => ({
      what,
      exponent: round(exponent({ length: DRAFT, time: first.ms }, { length: characters, time: ms })),
    }));
  const long = ordinaryText(100_000);
  const retained = {
    characters: long.length,
    bytes: retainedBy(() => analyse(long)),
    goal: long.length * 2 * 3 + 2_000_000,
  };
  if (!alone) await timeOthers(time);
  say('\n增长指数 growth from 10,000 to 1,000,000 characters, none of them seen before');
  for (const one of growth) say(`${one.what.padEnd(34)} ${one.exponent.toFixed(2)}`);
  say(`\n留存内存 retained after 100,000 characters: ${retained.bytes} bytes (goal ≤ ${retained.goal})`);
  return { rows, growth, retained };
}

type Time = (what: string, text: string, run: (text: string) => unknown, runs?: number) => Promise<Row>;

async function timeOthers(time: Time): Promise<void> {
  const text = ordinaryText(DRAFT);
  for (const { name, prepare, run } of await otherCheckers()) {
    const prepared = String(prepare(text));
    try {
      await time(name, prepared, run, 10);
    } catch (error) {
      console.error(`${name}: 读不了这篇（throws）：${String(error)}`);
    }
  }
}

async function otherCheckers() {
  peersFolder();
  const runnable = v.custom<(text: string) => unknown>((value) => typeof value === 'function');
  const checkers = v.array(v.object({ name: v.string(), prepare: runnable, run: runnable }));
  const loaded: unknown = await import(new URL('./peers/peers.mjs', import.meta.url).href);
  return v.parse(v.object({ peers: checkers }), loaded).peers;
}

/** One draft, at each call with another of its sentences a character longer. */
function editedTexts(): () => string {
  const text = ordinaryText(DRAFT);
  const ends = Array.from(text.matchAll(/[。；]/gu), ({ index }) => index);
  let turn = 0;
  return () => {
    turn += 1;
    const end = ends[(turn * STRIDE) % ends.length] ?? 0;
    return text.slice(0, end) + String.fromCharCode(0x4e00 + turn) + text.slice(end);
  };
}

/** Sentences from one that changes to the next. */
const STRIDE = 37;

/** Drafts whose sentences all differ from those read before, one more at each call. */
function unseenTexts(): () => string {
  const text = ordinaryText(DRAFT);
  let turn = 0;
  return () => {
    turn += 1;
    const mark = String.fromCharCode(0x3400 + turn);
    return text.replace(/[。；]/gu, `${mark}$&`).slice(0, DRAFT);
  };
}
