import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../messaging/protocol.ts';
import { createKeeping, type Keeping } from '../../../session/keeping.ts';
import { createOpenReports, type OpenReports } from '../../../session/open-reports.ts';
import { panelState } from '../../../session/panel-state.ts';
import { type Shown, shownIn, wholeKey } from '../../../session/shown.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts, type DraftRepository } from '../../../storage/drafts.ts';
import { createFields, type FieldRepository } from '../../../storage/fields.ts';
import { createVersions } from '../../../storage/versions.ts';

const page = 'http://oa.practice.gov.cn/report';
const TAB = 7;
let open: OpenReports;
let fields: FieldRepository;
let drafts: DraftRepository;
let keeping: Keeping;
let count = 0;

beforeEach(() => start(`shown-${++count}`));

/** As after a stop of the background where the database is there already. */
function start(name: string): void {
  open = createOpenReports();
  const database = databaseSource(name);
  fields = createFields(database);
  drafts = createDrafts(database);
  keeping = createKeeping({
    ...{ open, fields, drafts, versions: createVersions(database) },
    copies: { keep: () => undefined },
    preferences: async () => ({ writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes: [] }),
    recovered: Promise.resolve(),
    year: () => 2026,
    now: Date.now,
    changed: () => undefined,
  });
}

let sequence = 0;
type Box = readonly [label: string, text: string];
async function receive(key: string, boxes: readonly Box[], frameId = 0, over: { readOnly?: boolean } = {}) {
  const report: Report = {
    ...{ key: `/report#${key}`, path: '/report', pageTitle: '述职述廉填报', lifetime: 'life-0001', cause: 'typed' },
    boxes: boxes.map(([label, text]) => ({ label, text, editor: 'textarea', readOnly: false, ...over })),
    sequence: ++sequence,
  };
  await keeping.receive({ tabId: TAB, frameId, origin: 'http://oa.practice.gov.cn', page }, report);
}
function shown(): Shown {
  const one = shownIn(open, TAB);
  if (!one) throw new Error('nothing is open');
  return one;
}
const status = (id: string) => shown().reading.analysis.parts.find((part) => part.id === id)?.status;
const state = () => panelState(TAB, open).report;

const STUDY: Box = ['述学情况', '系统学习了代表法和监督法，参加县里举办的培训班两期，撰写心得三篇。'];
const DUTIES: Box = ['述职情况', '召开主席团会议六次，组织代表视察三次，督办建议四十二件，全部办结并答复代表。'];
const INTEGRITY: Box = ['述廉情况', '下乡用餐一律交费，亲属没有在本镇承包项目的情形。'];

describe('boxes of one page', () => {
  it('are one report whichever of them holds a part, also in another frame', async () => {
    await receive('study', [STUDY]);
    await receive('duties', [DUTIES]);
    await receive('integrity', [INTEGRITY], 3);
    expect(shown().scope).toBe('whole');
    for (const part of ['study', 'duties', 'integrity']) expect(status(part)).toBe('present');
    expect(state()?.columns).toMatchObject({ study: '述学情况', integrity: '述廉情况' });
    expect(state()?.boxes).toBe(3);
    const { analysis, joined } = shown().reading;
    const [proof] = analysis.parts.find(({ id }) => id === 'integrity')?.evidence ?? [];
    const place = proof && joined.locate(proof);
    expect(shown().boxes[place?.box ?? -1]?.open.sender.frameId).toBe(3);
  });

  it('keep a draft each', async () => {
    await receive('study', [STUDY]);
    await receive('duties', [DUTIES]);
    const kept = await Promise.all(open.all().map(({ base }) => drafts.read(base?.id ?? '')));
    expect(kept.map((draft) => draft?.boxes.map(({ text }) => text))).toEqual([[STUDY[1]], [DUTIES[1]]]);
  });

  it('are read apart where two of them are whole reports, until the writer says otherwise', async () => {
    await receive('duty', [['述职报告正文', DUTIES[1]]]);
    await receive('annual', [['述责述廉报告正文', INTEGRITY[1]]]);
    expect(shown().scope).toBe('box');
    expect(shown().boxes).toHaveLength(1);
    const { remembered } = shown();
    await keeping.decideOn({ ...shown(), decided: remembered }, (origin, key) =>
      fields.chooseScope(origin, key, 'whole'),
    );
    expect(shown().scope).toBe('whole');
    expect(shown().boxes).toHaveLength(2);
    start(`shown-${count}`);
    await receive('duty', [['述职报告正文', DUTIES[1]]]);
    await receive('annual', [['述责述廉报告正文', INTEGRITY[1]]]);
    expect(shown().scope).toBe('whole');
  });

  it('shown one at a time are asked for their own part alone', async () => {
    await receive('form', [STUDY, ['廉洁自律情况', ''], ['存在问题', '']]);
    const { remembered } = shown();
    await keeping.decideOn({ ...shown(), decided: remembered }, (origin, key) =>
      fields.chooseScope(origin, key, 'box'),
    );
    expect(shown().scope).toBe('box');
    const missing = () => shown().reading.analysis.parts.filter((part) => part.status === 'missing');
    expect(missing().map(({ id }) => id)).toEqual([]);
    await receive('form', [STUDY, ['廉洁自律情况', ''], ['存在问题', '调研还不够深入，督办力度不大。']]);
    expect(state()?.label).toBe('存在问题');
    expect(status('problems')).toBe('present');
    await receive('form', [STUDY, ['廉洁自律情况', '廉'], ['存在问题', '调研还不够深入，督办力度不大。']]);
    await receive('form', [STUDY, ['廉洁自律情况', ''], ['存在问题', '调研还不够深入，督办力度不大。']]);
    expect(missing().map(({ id }) => id)).toEqual(['integrity']);
  });

  it('leave out a locked one that shows something else', async () => {
    await receive('old', [['上年述职报告', DUTIES[1]]], 0, { readOnly: true });
    await receive('new', [['述职报告正文', '']]);
    expect(shown().scope).toBeNull();
    expect(shown().boxes).toHaveLength(1);
  });

  it('keep what was written here though it cannot be written in now', async () => {
    await receive('duties', [DUTIES]);
    await receive('duties', [DUTIES], 0, { readOnly: true });
    await receive('study', [STUDY]);
    expect(shown().boxes).toHaveLength(2);
  });

  it('decide together: a type chosen for the whole is not that of one box', async () => {
    await receive('study', [STUDY]);
    await receive('duties', [DUTIES]);
    await keeping.decideOn(shown(), (origin, key) => fields.chooseType(origin, key, 'official-duty-integrity'));
    expect(shown().reading.analysis.documentType.id).toBe('official-duty-integrity');
    expect(state()?.typeChosen).toBe(true);
    expect(open.all().every(({ field }) => field.type === null)).toBe(true);
  });
});

it('a page is named by its path and the route of a single-page app', () => {
  expect(wholeKey('http://a.gov.cn/x/report?id=3#top')).toBe('/x/report#整份报告');
  expect(wholeKey('http://a.gov.cn/#/fill/3?tab=1')).toBe('/#/fill/3#整份报告');
  expect(wholeKey('')).toBe('#整份报告');
});
