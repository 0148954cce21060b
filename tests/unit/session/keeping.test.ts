import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../messaging/protocol.ts';
import { createKeeping, type Keeping } from '../../../session/keeping.ts';
import { createOpenReports, type OpenReports } from '../../../session/open-reports.ts';
import { panelState } from '../../../session/panel-state.ts';
import { openDatabase } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createFields } from '../../../storage/fields.ts';

const sender = { tabId: 7, frameId: 0, origin: 'http://oa.practice.gov.cn', page: 'http://oa.practice.gov.cn/report' };
const written = '一年来，本人认真学习代表法，走访选民一百二十余户，提出建议六件，都得到了办理和答复。';

let open: OpenReports;
let drafts: DraftRepository;
let keeping: Keeping;
let failing = false;
let count = 0;

beforeEach(() => {
  failing = false;
  count += 1;
  open = createOpenReports();
  const database = openDatabase(`keeping-${count}`);
  const real = createDrafts(database);
  drafts = {
    ...real,
    save: (...draft) => (failing ? Promise.reject(new DOMException('', 'QuotaExceededError')) : real.save(...draft)),
  };
  keeping = createKeeping({
    open,
    drafts,
    fields: createFields(database),
    preferences: async () => ({ writer: { name: '', unit: '' }, ignored: [] }),
    year: () => 2026,
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
const shown = () => panelState(7, open.current(7), null).report;

describe('keeping', () => {
  it('acknowledges only what is stored', async () => {
    expect(await keeping.receive(sender, report(written, 1))).toBe(1);
    expect((await drafts.list())[0]?.boxes[0]?.text).toBe(written);
    expect(shown()?.saved.state).toBe('saved');
  });

  it('does not keep what the page brought itself', async () => {
    await keeping.receive(sender, report(written, 1, { cause: 'found' }));
    expect(await drafts.list()).toEqual([]);
    expect(shown()?.saved.state).toBe('untouched');
  });

  it('says that it could not keep, rejects so that the page tries again, and then keeps', async () => {
    failing = true;
    await expect(keeping.receive(sender, report(written, 1))).rejects.toThrow();
    expect(shown()?.saved).toEqual({ state: 'failed', reason: 'QuotaExceededError' });
    failing = false;
    expect(await keeping.receive(sender, report(written, 1))).toBe(1);
    expect(shown()?.saved.state).toBe('saved');
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

  it('judges again as the type the writer chose', async () => {
    await keeping.receive(sender, report(written, 1));
    const current = open.current(7);
    if (!current) throw new Error('nothing open');
    await keeping.reread(sender, current.report.key, async (field) => ({ ...field, type: 'work-plan' }));
    expect(shown()?.analysis.documentType.id).toBe('work-plan');
    expect(shown()?.typeChosen).toBe(true);
  });
});
