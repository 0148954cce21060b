/** What the page says while the background answers late or not at all: the latest text is on its way all the same. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EditorHandle } from '../../../editors/types.ts';
import { createSender, type Sender } from '../../../entrypoints/report-field.content/sender.ts';

interface Said {
  readonly text: string;
  readonly cause: string;
  readonly strict: boolean;
  answer(): void;
  refuse(): void;
}

const line = vi.hoisted(() => ({ said: [] as unknown[], cut: false }));
vi.mock('../../../messaging/client.ts', () => ({
  isOrphaned: () => line.cut,
  send: (_name: string, body: { boxes: [{ text: string }]; cause: string; strict: boolean }) =>
    new Promise<void>((answer, refuse) => {
      const [{ text }] = body.boxes;
      line.said.push({
        text,
        cause: body.cause,
        strict: body.strict,
        answer,
        refuse: () => refuse(new Error('closed')),
      });
    }),
}));

const said = line.said as Said[];
const texts = () => said.map(({ text }) => text);
let field = '';
let reads = 0;
const shownUnsaved: boolean[] = [];
const orphaned = vi.fn();
let sender: Sender;

/** The writer types: the field holds `text` from now on. */
const type = (text: string) => {
  field = text;
  sender.typed();
};
/** Lets answers arrive, and `ms` pass. */
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
/** Both texts are said, and neither is answered. */
const typeTwice = async () => {
  type('一');
  await pass(30);
  type('一年');
  await pass(20);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('document', { title: '述职报告填报', body: { innerText: '' } });
  vi.stubGlobal('location', { pathname: '/report' });
  line.cut = false;
  said.length = 0;
  shownUnsaved.length = 0;
  orphaned.mockReset();
  [field, reads] = ['', 0];
  const handle = {
    editor: 'textarea',
    readOnly: false,
    touched: false,
    read() {
      reads += 1;
      return field;
    },
  } as EditorHandle;
  let number = 0;
  sender = createSender(
    { key: '/report#正文', boxes: [{ label: '正文', handle, limit: undefined }] },
    'life-0001',
    () => ++number,
    orphaned,
    (is) => shownUnsaved.push(is),
  );
  sender.announce();
  said[0]?.answer();
  await pass();
  said.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('sends the first key at once, and what comes meanwhile once, when that is answered', async () => {
  type('一');
  expect(texts()).toEqual(['一']);
  const before = reads;
  type('一年');
  type('一年来');
  said[0]?.answer();
  await pass();
  expect(texts()).toEqual(['一', '一年来']);
  expect(reads - before).toBe(1);
});

it('does not wait longer than a moment for an answer: a tab that dies takes no more than that with it', async () => {
  type('一');
  await pass(5);
  type('一年');
  expect(texts()).toEqual(['一']);
  await pass(20);
  expect(texts()).toEqual(['一', '一年']);
  type('一年来');
  await pass(20);
  expect(texts()).toEqual(['一', '一年', '一年来']);
});

it('says again what failed, though a newer text was under way, until it is acknowledged', async () => {
  await typeTwice();
  said[1]?.refuse();
  await pass(30);
  expect(texts(), 'not as long as the first may still be answered').toEqual(['一', '一年']);
  said[0]?.answer();
  await pass();
  expect(texts()).toEqual(['一', '一年', '一年']);
  said[2]?.refuse();
  await pass(50);
  expect(texts()).toEqual(['一', '一年', '一年', '一年']);
  said[3]?.answer();
  await pass(5_000);
  expect(said).toHaveLength(4);
});

it('says again what failed after all else was answered', async () => {
  await typeTwice();
  said[0]?.answer();
  await pass();
  said[1]?.refuse();
  await pass();
  expect(texts()).toEqual(['一', '一年', '一年']);
});

it('tells the writer when nothing is answered, and takes it back when all is', async () => {
  type('一');
  await pass(1_000);
  type('一年');
  await pass(600);
  expect(shownUnsaved.at(-1)).toBe(true);
  said[0]?.answer();
  await pass();
  expect(shownUnsaved.at(-1)).toBe(false);
  await pass(1_500);
  expect(shownUnsaved.at(-1), 'the newer one is not answered yet').toBe(true);
  said[1]?.answer();
  await pass(5_000);
  expect(shownUnsaved.at(-1)).toBe(false);
});

it('never reads letters that are composed: what stood before them is read when they come', async () => {
  type('廉洁');
  type('');
  sender.composes();
  field = 'lian j';
  said[0]?.answer();
  await pass(100);
  expect(texts()).toEqual(['廉洁', '']);
  said[1]?.refuse();
  await pass(100);
  expect(texts(), 'nor when it has to be said again').toEqual(['廉洁', '', '']);
});

it('has what was typed brought to the disk when the field is left, though an answer is still out', async () => {
  type('一');
  sender.secure();
  await pass(20);
  expect(said.map(({ text, strict }) => ({ text, strict }))).toEqual([
    { text: '一', strict: false },
    { text: '一', strict: true },
  ]);
});

it('says the last before it goes, and steps aside once its extension is gone', async () => {
  type('一');
  field = '一年';
  sender.typed();
  sender.leave();
  expect(texts()).toEqual(['一', '一年']);
  line.cut = true;
  said[0]?.refuse();
  await pass();
  expect(orphaned).toHaveBeenCalledOnce();
  type('一年来');
  await pass(5_000);
  expect(texts()).toEqual(['一', '一年']);
});
