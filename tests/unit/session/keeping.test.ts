import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../messaging/protocol.ts';
import { createKeeping, type Keeping } from '../../../session/keeping.ts';
import { createOpenReports, type OpenReports } from '../../../session/open-reports.ts';
import { panelState } from '../../../session/panel-state.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createFields } from '../../../storage/fields.ts';
import { createVersions } from '../../../storage/versions.ts';

const sender = { tabId: 7, frameId: 0, origin: 'http://oa.practice.gov.cn', page: 'http://oa.practice.gov.cn/report' };
const written = '一年来，本人认真学习代表法，走访选民一百二十余户，提出建议六件，都得到了办理和答复。';

let open: OpenReports;
let drafts: DraftRepository;
let keeping: Keeping;
let failing = false;
let unreadable = false;
let copied: unknown[] = [];
let asked: unknown[] = [];
let count = 0;

beforeEach(() => {
  failing = false;
  unreadable = false;
  count += 1;
  open = createOpenReports();
  const database = databaseSource(`keeping-${count}`);
  const real = createDrafts(database);
  drafts = {
    ...real,
    save: (...draft) => {
      asked.push(draft[0].boxes[0]?.text);
      return failing ? Promise.reject(new DOMException('', 'QuotaExceededError')) : real.save(...draft);
    },
  };
  [copied, asked] = [[], []];
  keeping = createKeeping({
    open,
    drafts,
    versions: createVersions(database),
    copies: { keep: (draft, atOnce) => copied.push([draft.boxes[0]?.text, atOnce]) },
    fields: createFields(database),
    preferences: async () => {
      if (unreadable) throw new DOMException('', 'UnknownError');
      return { writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes: [] };
    },
    recovered: Promise.resolve(),
    year: () => 2026,
    now: Date.now,
    changed: () => undefined,
  });
});

const report = (text: string, sequence: number, over: Partial<Report> = {}): Report => ({
  key: '/report#正文',
  path: '/report',
  pageTitle: '述职报告填报',
  boxes: [{ label: '述职报告正文', text, editor: 'textarea', readOnly: false }],
  lifetime: 'life-0001',
  sequence,
  cause: 'typed',
  ...over,
});
const shown = () => panelState(7, open).report;

describe('keeping', () => {
  it('acknowledges only what is stored', async () => {
    expect(await keeping.receive(sender, report(written, 1))).toBe(1);
    expect((await drafts.list())[0]?.boxes[0]?.text).toBe(written);
    expect(shown()?.saved.state).toBe('saved');
  });

  it('passes over a text that a newer one has overtaken, and acknowledges both once that is stored', async () => {
    const received = [1, 2, 3, 4].map((number) =>
      keeping.receive(sender, report(written.slice(0, 10 * number), number, { strict: number === 3 })),
    );
    expect(await Promise.all(received)).toEqual([4, 4, 3, 4]);
    // The third was meant for the disk itself.
    expect(asked).toEqual([30, 40].map((end) => written.slice(0, end)));
    expect((await drafts.list()).map(({ boxes }) => boxes[0]?.text)).toEqual([written.slice(0, 40)]);
  });

  it('acknowledges none of them when the newest could not be stored', async () => {
    const first = keeping.receive(sender, report(written.slice(0, 10), 1));
    await first;
    failing = true;
    const [second, third] = [20, 30].map((end, index) =>
      keeping.receive(sender, report(written.slice(0, end), index + 2)),
    );
    await expect(second).rejects.toThrow();
    await expect(third).rejects.toThrow();
    failing = false;
    expect(await keeping.receive(sender, report(written.slice(0, 30), 4))).toBe(4);
  });

  it('passes over no text of another sitting, and none for what was only found', async () => {
    await Promise.all([
      keeping.receive(sender, report(written.slice(0, 10), 1)),
      keeping.receive(sender, report(written, 1, { lifetime: 'life-0002' })),
      keeping.receive(sender, report(written, 2, { lifetime: 'life-0002', cause: 'found' })),
    ]);
    expect(asked).toEqual([written.slice(0, 10), written]);
  });

  it('does not keep what the page brought itself', async () => {
    await keeping.receive(sender, report(written, 1, { cause: 'found' }));
    expect(await drafts.list()).toEqual([]);
    expect(shown()?.saved.state).toBe('untouched');
  });

  it('says that it could not keep, rejects so that the page tries again, and then keeps', async () => {
    failing = true;
    await expect(keeping.receive(sender, report(written, 1))).rejects.toThrow();
    expect(shown()?.saved).toEqual({ state: 'failed', full: true, reason: 'QuotaExceededError' });
    failing = false;
    expect(await keeping.receive(sender, report(written, 1))).toBe(1);
    expect(shown()?.saved.state).toBe('saved');
  });

  it('keeps and judges a text though the writer’s choices cannot be read', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    unreadable = true;
    expect(await keeping.receive(sender, report(written, 1))).toBe(1);
    expect(shown()?.saved.state).toBe('saved');
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });

  it('offers the earlier draft on an empty field, and withdraws the offer once as much is written', async () => {
    await keeping.receive(sender, report(written, 1));
    await keeping.receive(sender, report('', 1, { lifetime: 'life-0002', cause: 'found' }));
    expect(shown()?.offer).toMatchObject({ characters: written.length, more: written.length });
    await keeping.receive(sender, report(`${written}${written}`, 2, { lifetime: 'life-0002' }));
    expect(shown()?.offer).toBeNull();
  });

  it('goes on with the draft whose text the page brought back', async () => {
    await keeping.receive(sender, report(written, 1));
    await keeping.receive(sender, report(written, 1, { lifetime: 'life-0002', cause: 'found' }));
    await keeping.receive(sender, report(`${written}又提建议一件。`, 2, { lifetime: 'life-0002' }));
    expect(await drafts.list()).toHaveLength(1);
    expect(shown()?.offer).toBeNull();
  });

  it('a new script in a page that stayed goes on with the draft of what stands there', async () => {
    await keeping.receive(sender, report(written, 1));
    await keeping.receive(sender, report(written, 1, { lifetime: 'life-0002' }));
    await keeping.receive(sender, report(`${written}又提建议一件。`, 2, { lifetime: 'life-0002' }));
    expect(await drafts.list()).toHaveLength(1);
    expect(shown()?.offer).toBeNull();
  });

  it('shows the field last written in', async () => {
    await keeping.receive(sender, report('', 1, { cause: 'found' }));
    await keeping.receive(sender, report('另一栏', 2, { key: '/report#另' }));
    expect(shown()?.key).toBe('/report#另');
  });

  it('a choice made while a text arrives is not undone by it', async () => {
    await keeping.receive(sender, report('', 1, { cause: 'found' }));
    const { key } = report('', 1);
    await Promise.all([
      keeping.receive(sender, report('', 2, { cause: 'found' })),
      keeping.reread(sender, key, async (field) => ({ ...field, type: 'work-plan' })),
      keeping.receive(sender, report(written, 3)),
    ]);
    expect(shown()?.typeChosen).toBe(true);
    expect(shown()?.empty).toBe(false);
  });

  it('a role that was chosen counts as long as the type has it', async () => {
    await keeping.receive(sender, report('2026年度个人述职述廉报告\n本人任镇长。', 1));
    const { key } = report('', 1);
    const choose = (role: string) => keeping.reread(sender, key, async (field) => ({ ...field, role }));
    expect(shown()?.roleChosen).toBeNull();
    await choose('department-head');
    expect(shown()).toMatchObject({ roleChosen: 'department-head', role: '部门负责人' });
    expect(shown()?.roles.map(({ id }) => id)).toContain('township-chair');
    await choose('teacher');
    expect(shown()?.roleChosen).toBeNull();
  });

  it('a field that was found again is not dropped by the word that it was gone before', async () => {
    await keeping.receive(sender, report(written, 1, { cause: 'found' }));
    await Promise.all([
      keeping.leave(sender, { key: '/report#正文', lifetime: 'life-0001', sequence: 2 }),
      keeping.receive(sender, report(written, 3, { cause: 'found' })),
    ]);
    await keeping.leave(sender, { key: '/report#正文', lifetime: 'life-0001', sequence: 2 });
    expect(shown()?.empty).toBe(false);
    await keeping.leave(sender, { key: '/report#正文', lifetime: 'life-0001', sequence: 4 });
    expect(shown()).toBeNull();
  });

  it('copies what is kept, at once where the page may go', async () => {
    await keeping.receive(sender, report(written, 1));
    await keeping.receive(sender, report(`${written}完`, 2, { strict: true }));
    expect(copied).toEqual([
      [written, false],
      [`${written}完`, true],
    ]);
  });

  it('keeps nothing of a page or a text that bears a mark of secrecy, and says so', async () => {
    await keeping.receive(sender, report(written, 1, { secret: true }));
    expect(shown()?.saved.state).toBe('secret');
    await keeping.receive(sender, report(`机密★1年\n${written}`, 2));
    expect(shown()?.saved.state).toBe('secret');
    await keeping.receive(sender, report(`${written}本人严格保守国家秘密。`, 3));
    expect(shown()?.saved.state).toBe('saved');
    expect(await drafts.list()).toHaveLength(1);
  });

  it('keeps no number of a paper, a card or a phone', async () => {
    const box = (label: string, text: string) => ({ label, text, editor: 'textarea', readOnly: false });
    const boxes = [box('述职报告', written), box('身份证号', '已交原件'), box('备注', '13800001111')];
    await keeping.receive(sender, report('', 1, { boxes }));
    expect((await drafts.list())[0]?.boxes.map(({ text }) => text)).toEqual([written, '', '']);
  });

  it('two tabs that go on from one draft each keep their own text, and know of each other', async () => {
    await keeping.receive(sender, report(written, 1));
    const [left, right] = [7, 8].map((tabId) => ({ ...sender, tabId }));
    if (!left || !right) throw new Error('two tabs');
    open.dropTab(7);
    for (const [one, lifetime] of [
      [left, 'life-left'],
      [right, 'life-right'],
    ] as const) {
      await keeping.receive(one, report(written, 1, { lifetime, cause: 'found' }));
    }
    await keeping.receive(left, report(`${written}左边写的。`, 2, { lifetime: 'life-left' }));
    await keeping.receive(right, report(`${written}右边写的。`, 2, { lifetime: 'life-right' }));
    await keeping.receive(left, report(`${written}左边又写。`, 3, { lifetime: 'life-left' }));
    const texts = (await drafts.list()).map(({ boxes }) => boxes[0]?.text);
    expect(texts).toEqual([`${written}左边又写。`, `${written}右边写的。`]);
    expect(shown()?.elsewhere).toMatchObject({ same: false, characters: written.length + 5 });
  });

  it('offers a shorter draft where the field holds an earlier version of it', async () => {
    await keeping.receive(sender, report(`${written}这一句后来删了。`, 1));
    const [draft] = await drafts.list();
    await drafts.setAside(draft?.id ?? '');
    await keeping.receive(sender, report(written, 2));
    open.dropTab(7);
    const old = report(`${written}这一句后来删了。`, 1, { lifetime: 'life-0002', cause: 'found' });
    await keeping.receive(sender, old);
    expect(shown()?.offer?.more).toBe(-'这一句后来删了。'.length);
  });

  it('judges again as the type the writer chose', async () => {
    await keeping.receive(sender, report(written, 1));
    const current = open.current(7);
    if (!current) throw new Error('nothing open');
    await keeping.reread(sender, current.report.key, async (field) => ({ ...field, type: 'work-plan' }));
    expect(shown()?.analysis.documentType.id).toBe('work-plan');
    expect(shown()?.typeChosen).toBe(true);
  });
});
