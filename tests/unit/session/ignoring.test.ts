import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../messaging/protocol.ts';
import { createIgnoring, type Ignoring } from '../../../session/ignoring.ts';
import { createKeeping, type Keeping } from '../../../session/keeping.ts';
import { createOpenReports, type OpenReports } from '../../../session/open-reports.ts';
import { shownOf } from '../../../session/shown.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDrafts } from '../../../storage/drafts.ts';
import { createFields } from '../../../storage/fields.ts';
import { createIgnored } from '../../../storage/ignored.ts';
import { createVersions } from '../../../storage/versions.ts';

const sender = { tabId: 7, frameId: 0, origin: 'http://oa.practice.gov.cn', page: 'http://oa.practice.gov.cn/report' };
/** Two places with the same slip, one of another. */
const text = '各位选民：\n我在××镇走访，在××镇听取意见。\n二零二五年我提出建议六件。';

let open: OpenReports;
let keeping: Keeping;
let ignoring: Ignoring;
let sequence = 0;
let count = 0;

beforeEach(() => {
  count += 1;
  open = createOpenReports();
  const database = databaseSource(`ignoring-${count}`);
  const [fields, ignored] = [createFields(database), createIgnored(database)];
  keeping = createKeeping({
    open,
    drafts: createDrafts(database),
    versions: createVersions(database),
    copies: { keep: () => undefined },
    fields,
    preferences: async () => ({
      writer: { name: '', unit: '' },
      ignored: await ignored.list(),
      requirements: [],
      ownTypes: [],
    }),
    recovered: Promise.resolve(),
    year: () => 2026,
    now: Date.now,
    changed: () => undefined,
  });
  ignoring = createIgnoring({ open, fields, ignored, keeping });
});

async function receive(written: string, key = '/report#正文'): Promise<void> {
  sequence += 1;
  const report: Report = {
    key,
    path: '/report',
    pageTitle: '述职报告填报',
    boxes: [{ label: '述职报告正文', text: written, editor: 'textarea', readOnly: false }],
    lifetime: 'life-0001',
    sequence,
    cause: 'typed',
  };
  await keeping.receive(sender, report);
}

function current(key = '/report#正文') {
  const one = open.get(sender, key);
  if (!one) throw new Error('not open');
  return one;
}
const told = (rule: string, key?: string) =>
  current(key)
    .reading.analysis.findings.filter((finding) => finding.rule === rule)
    .map((finding) => finding.text);

async function putAside(rule: string, scope: 'here' | 'text' | 'always') {
  const finding = current().reading.analysis.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error('nothing to put aside');
  await ignoring.putAside(shownOf(current(), open.all()), finding, scope);
}

describe('ignoring', () => {
  it('at one place leaves the other, and survives the place moving', async () => {
    await receive(text);
    expect(told('placeholders')).toEqual(['××镇', '××镇']);
    await putAside('placeholders', 'here');
    expect(told('placeholders')).toEqual(['××镇']);
    await receive(`2025年度述职报告\n${text}`);
    expect(told('placeholders')).toEqual(['××镇']);
    expect(current().reading.ignored.map(({ scope }) => scope)).toEqual(['here']);
  });

  it('in the text puts all of them aside, in this field alone', async () => {
    await receive(text);
    await putAside('placeholders', 'text');
    expect(told('placeholders')).toEqual([]);
    await receive(text, '/other#正文');
    expect(told('placeholders', '/other#正文')).toHaveLength(2);
  });

  it('for good holds in every open report at once', async () => {
    await receive(text, '/other#正文');
    await receive(text);
    await putAside('numerals', 'always');
    expect(told('numerals')).toEqual([]);
    expect(told('numerals', '/other#正文')).toEqual([]);
  });

  it.each(['here', 'text', 'always'] as const)('put aside with “%s” can be taken back', async (scope) => {
    await receive(text);
    await putAside('numerals', scope);
    expect(told('numerals')).toEqual([]);
    const [one] = current().reading.ignored;
    if (!one) throw new Error('not listed');
    expect(one.scope).toBe(scope);
    await ignoring.takeBack(shownOf(current(), open.all()), one);
    expect(told('numerals')).toEqual(['二零二五年']);
    expect(current().reading.ignored).toEqual([]);
  });
});
