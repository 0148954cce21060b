import { describe, expect, it } from 'vitest';
import type { PartId } from '../../../engine/types.ts';
import type { Commands } from '../../../messaging/page-commands.ts';
import type { Report, WriteOutcome } from '../../../messaging/protocol.ts';
import type { OpenReport } from '../../../session/open-reports.ts';
import { readerBy } from '../../../session/reading.ts';
import { columnsOf, shownOf, wholeOf } from '../../../session/shown.ts';
import { type AskPage, createWriting } from '../../../session/writing.ts';

const field = {
  origin: 'http://oa.practice.gov.cn',
  key: '/report#正文',
  type: null,
  ownType: null,
  ignored: [],
  unused: [],
};

const read = readerBy({ writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes: [] }, 2026);
const alone = (open: OpenReport) => shownOf(open, [open]);

function openWith(...boxes: { label: string; text: string }[]): OpenReport {
  const report: Report = {
    key: '/report#正文',
    path: '/report',
    pageTitle: '述职报告填报',
    boxes: boxes.map((box) => ({ ...box, editor: 'textarea', readOnly: false })),
    lifetime: 'life-0001',
    sequence: 3,
    cause: 'typed',
  };
  return {
    sender: { tabId: 7, frameId: 2, origin: field.origin, page: `${field.origin}/report` },
    report,
    field,
    page: { ...field, key: '/report#整份报告' },
    at: 0,
    read,
    reading: read(report, field),
    saved: { state: 'untouched' },
    base: undefined,
    offer: undefined,
  };
}

/** A page that carries edits out on plain strings, as a text box would. */
function page(open: OpenReport, outcomes: WriteOutcome[] = []) {
  const texts = open.report.boxes.map((box) => box.text);
  const asked: Commands['box.apply']['ask'][] = [];
  const ask: AskPage = async (_open, name, body) => {
    if (name !== 'box.apply') return undefined;
    const command = body as Commands['box.apply']['ask'];
    asked.push(command);
    const outcome = outcomes.shift() ?? 'applied';
    if (outcome === 'applied') {
      const later = [...command.edits].sort((a, b) => b.start - a.start);
      for (const { start, end, insert } of later) {
        const text = texts[command.box] ?? '';
        texts[command.box] = text.slice(0, start) + insert + text.slice(end);
      }
    }
    return { outcome } as Commands[typeof name]['reply'];
  };
  return { ask, texts, asked };
}

const sectioned =
  '个人述职述廉报告\n一、学习情况\n一年来，本人系统学习了党的二十届四中全会精神，撰写心得四篇。\n二、履职情况\n本人主持召开主席团会议六次，组织代表视察三次。\n三、存在的问题\n一是调研还不够深入，二是督办力度不大。\n四、下一步打算\n明年，我将每季度走访一遍代表联络站，督办好每件建议。';

describe('writing', () => {
  it('puts a missing part at its place and keeps the numbers in order', async () => {
    const open = openWith({ label: '述职报告正文', text: sectioned });
    const { ask, texts } = page(open);
    const reply = await createWriting(ask, () => 2026).insertPart(alone(open), 'integrity');
    expect(reply.outcome).toBe('applied');
    const numbers = texts[0]?.split('\n').flatMap((line) => /^([一二三四五六])、/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['一', '二', '三', '四', '五']);
    expect(texts[0]?.indexOf('廉洁')).toBeLessThan(texts[0]?.indexOf('存在的问题') ?? 0);
  });

  it('puts a text at the end of a box, in one edit', async () => {
    const open = openWith({ label: '述职报告正文', text: '各位选民：\n\n' });
    const { ask, texts, asked } = page(open);
    const reply = await createWriting(ask, () => 2026).insertText(open, '一、学习\n二、履职\n');
    expect(reply).toEqual({ outcome: 'applied', text: '一、学习\n二、履职' });
    expect(texts).toEqual(['各位选民：\n一、学习\n二、履职\n\n']);
    expect(asked.map(({ edits }) => edits.length)).toEqual([1]);
    const empty = openWith({ label: '述职报告正文', text: '' });
    const blank = page(empty);
    await createWriting(blank.ask, () => 2026).insertText(empty, '一、学习');
    expect(blank.texts).toEqual(['一、学习']);
  });

  describe('a part of an outline, where the report has several boxes', () => {
    const form = () => openWith({ label: '学习情况', text: '学了代表法。' }, { label: '履职情况', text: '' });
    const put = (open: OpenReport, ask: AskPage, parts: readonly PartId[], text = '加强学习') =>
      createWriting(ask, () => 2026).insertSection(wholeOf(open, [open]), { text, parts });

    it('goes to the end of the box that means it, and nowhere else', async () => {
      const open = form();
      const { ask, texts, asked } = page(open);
      const reply = await put(open, ask, ['study'], '加强学习\n（一）学法律\n');
      expect(reply).toEqual({ outcome: 'applied', text: '加强学习\n（一）学法律', column: '学习情况' });
      expect(texts).toEqual(['学了代表法。\n加强学习\n（一）学法律', '']);
      expect(asked.map(({ edits }) => edits.length)).toEqual([1]);
    });

    it('goes by the first of its parts that a box means', async () => {
      const open = form();
      const { ask, texts } = page(open);
      await put(open, ask, ['plans', 'duties']);
      expect(texts).toEqual(['学了代表法。', '加强学习']);
    });

    it('goes to the box the writer was in last where none means it, and nowhere before that', async () => {
      const open = form();
      const { ask, texts } = page(open);
      expect(await put(open, ask, ['plans'])).toEqual({ outcome: 'nowhere', text: '加强学习' });
      expect(texts).toEqual(['学了代表法。', '']);
      const caret: AskPage = async (one, name, body) =>
        name === 'box.at' ? ({ key: open.report.key, box: 1 } as never) : ask(one, name, body);
      expect(await put(open, caret, [])).toMatchObject({ outcome: 'applied', column: '履职情况' });
      expect(texts).toEqual(['学了代表法。', '加强学习']);
    });

    it('goes among all boxes though the panel shows one', async () => {
      const open = form();
      open.field = { ...open.field, scope: 'box' };
      const { ask, texts } = page(open);
      await put(open, ask, ['duties']);
      expect(texts[1]).toBe('加强学习');
      expect(columnsOf(wholeOf(open, [open]))).toEqual({ study: '学习情况', duties: '履职情况' });
    });
  });

  it('writes the insertion alone where the editor refuses several edits at once', async () => {
    const open = openWith({ label: '述职报告正文', text: sectioned });
    const { ask, asked } = page(open, ['refused', 'applied']);
    const reply = await createWriting(ask, () => 2026).insertPart(alone(open), 'integrity');
    expect(reply.outcome).toBe('applied');
    expect(asked.map(({ edits }) => edits.length)).toEqual([expect.any(Number), 1]);
  });

  it('gives back the text for 复制 when the editor refuses altogether', async () => {
    const open = openWith({ label: '述职报告正文', text: '' });
    const { ask } = page(open, ['refused', 'refused']);
    const reply = await createWriting(ask, () => 2026).insertPart(alone(open), 'integrity');
    expect(reply.outcome).toBe('refused');
    expect(reply.text).toContain('廉洁');
  });

  it('writes a part into the box that is labelled for it', async () => {
    const open = openWith(
      { label: '学习情况', text: '参加代表培训两次，自学了代表法。' },
      { label: '廉洁自律情况', text: '' },
      { label: '存在问题', text: '建议质量还不高。' },
    );
    const { ask, texts } = page(open);
    const reply = await createWriting(ask, () => 2026).insertPart(alone(open), 'integrity');
    expect(reply.outcome).toBe('applied');
    expect(texts[0]).toBe('参加代表培训两次，自学了代表法。');
    expect(texts[1]).not.toBe('');
    expect(texts[2]).toBe('建议质量还不高。');
  });

  it('writes a part that no label means into the box the writer is in, and nowhere else', async () => {
    const open = openWith(
      { label: '学习情况', text: '自学了代表法。' },
      { label: '存在问题', text: '建议质量还不高。' },
    );
    const { ask, texts } = page(open);
    const writing = (at: { key: string; box: number } | undefined) =>
      createWriting(
        async (one, name, body) => (name === 'box.at' ? (at as Commands[typeof name]['reply']) : ask(one, name, body)),
        () => 2026,
      );
    const nowhere = await writing(undefined).insertPart(alone(open), 'integrity');
    expect(nowhere.outcome).toBe('nowhere');
    expect(nowhere.text).toContain('廉洁');
    const elsewhere = await writing({ key: '/report#审核意见', box: 0 }).insertPart(alone(open), 'integrity');
    expect(elsewhere.outcome).toBe('nowhere');
    expect(texts).toEqual(['自学了代表法。', '建议质量还不高。']);
    await writing({ key: open.report.key, box: 1 }).insertPart(alone(open), 'integrity');
    expect(texts[0]).toBe('自学了代表法。');
    expect(texts[1]).toMatch(/^建议质量还不高。\n.*廉洁/u);
  });

  it('reveals a passage in its own box', async () => {
    const open = openWith(
      { label: '学习情况', text: '自学了代表法。' },
      { label: '存在问题', text: '建议质量还不高。' },
    );
    const asked: unknown[] = [];
    const ask: AskPage = async (_open, name, body) => {
      asked.push([name, body]);
      return { revealed: true } as Commands[typeof name]['reply'];
    };
    const start = open.reading.joined.text.indexOf('建议质量');
    await createWriting(ask, () => 2026).reveal(alone(open), { start, end: start + 4 });
    expect(asked).toEqual([['box.reveal', { key: '/report#正文', box: 1, start: 0, end: 4 }]]);
  });

  it('says gone when the page does not answer', async () => {
    const open = openWith({ label: '述职报告正文', text: '' });
    const reply = await createWriting(
      async () => undefined,
      () => 2026,
    ).insertPart(alone(open), 'plans');
    expect(reply.outcome).toBe('gone');
  });
});
