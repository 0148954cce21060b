/** States of the drafts page. */
import type { ComponentChildren } from 'preact';
import { DraftList, type ListActions } from '../../components/drafts/DraftList.tsx';
import { type DraftActions, DraftView } from '../../components/drafts/DraftView.tsx';
import { type DraftFilter, NO_FILTER } from '../../components/drafts/Filters.tsx';
import type { DraftsNotice } from '../../components/drafts/notices.ts';
import { SideBySide } from '../../components/drafts/SideBySide.tsx';
import { Store, type StoreActions } from '../../components/drafts/Store.tsx';
import { Workbench } from '../../components/drafts/Workbench.tsx';
import type { DraftSummary, DraftList as Listed, StoreState } from '../../messaging/protocol.ts';
import { DRAFTS, DUE, EARLIER, ENTRIES, STORE, TEXT, VERSIONS } from './drafts.ts';
import { NOW } from './reports.ts';

const still = () => undefined;
const listActions: ListActions = {
  ...{ filter: still, prepare: still, more: still, remove: still, beside: still, cancelBeside: still },
  closeRecovered: still,
};
const draftActions: DraftActions = {
  ...{ rename: still, remove: still, beside: still, copy: still, save: still, closeDifference: still },
  ...{ compare: still, mark: still, restore: still },
};
const storeActions: StoreActions = {
  ...{ exportAll: still, choose: still, confirmImport: still, cancelImport: still, retain: still, clear: still },
  closeRecovered: still,
};

const framed = (place: 'drafts' | 'draft' | 'store', view: ComponentChildren, notice: DraftsNotice | null = null) => (
  <Workbench place={place} notice={notice} onPutBack={still} onCloseNotice={still}>
    {view}
  </Workbench>
);

const choices: Listed['choices'] = {
  sites: ['http://oa.practice.gov.cn', 'https://dangxiao.example.edu'],
  types: ['deputy-report', 'annual-summary', 'other'],
  years: [2026, 2025],
};
const listed = (drafts: readonly DraftSummary[], total: number, matching: number): Listed => ({
  ...{ drafts, total, matching, choices },
});
const list = (shown: Listed | undefined, filter: Partial<DraftFilter> = {}, store: StoreState = STORE) => (
  <DraftList
    list={shown}
    filter={{ ...NO_FILTER, ...filter }}
    beside={null}
    store={store}
    now={NOW}
    actions={listActions}
  />
);
const [first, second, third] = DRAFTS;
const LONG = 'OA_Report_Field_2026_FinalFinalFinal_v12_(reviewed)_by_the_county_office_of_delegates.docx';
const long = first && {
  ...first,
  name: LONG,
  title: LONG,
  pageTitle: LONG,
  origin: `http://${'a'.repeat(60)}.example`,
  excerpt: LONG.repeat(3),
};
const MANY_VERSIONS = Array.from({ length: 120 }, (_, index) => ({
  ...{ id: 120 - index, at: NOW - index * 3_600_000, characters: 2_300 - index, marked: index % 40 === 7 },
}));
const REWRITTEN = Array.from({ length: 400 }, (_, index) => `第${index + 1}段，走访选民${index}户。`);
const draft = (compared: boolean) =>
  first && (
    <DraftView
      draft={first}
      versions={VERSIONS}
      compared={compared ? { a: { id: 3, text: EARLIER }, b: { id: null, text: TEXT } } : null}
      now={NOW}
      actions={draftActions}
    />
  );
const store = (state: StoreState | undefined, reviewed = false) => (
  <Store
    store={state}
    disk={12_400_000}
    review={
      reviewed
        ? { name: '述职助手草稿-2026-11-20.json', entries: ENTRIES, difference: null, showDifference: still }
        : null
    }
    busy={false}
    now={NOW}
    actions={storeActions}
  />
);

export const WORKBENCH_STATES: Readonly<Record<string, ComponentChildren>> = {
  'workbench.loading': framed('drafts', list(undefined)),
  'workbench.failed': framed('drafts', list(undefined), { kind: 'failed', reason: '后台没有回答' }),
  'workbench.empty': framed('drafts', list(listed([], 0, 0))),
  'workbench.drafts': framed('drafts', list(listed(DRAFTS, 128, 128)), {
    ...{ kind: 'removed', draftId: 'x', title: '2025年度人大代表述职报告' },
  }),
  'workbench.found': framed('drafts', list(listed(third ? [third] : [], 128, 1), { text: '选民', year: 2025 })),
  'workbench.no-match': framed('drafts', list(listed([], 128, 0), { text: '碳达峰' })),
  'workbench.long-words': framed('drafts', list(listed(long ? [long] : [], 1, 1)), {
    ...{ kind: 'removed', draftId: 'x', title: LONG },
  }),
  'workbench.long-draft': framed(
    'draft',
    long && (
      <DraftView
        draft={{ ...long, boxes: [{ label: LONG, text: LONG.repeat(9) }] }}
        versions={VERSIONS}
        compared={null}
        now={NOW}
        actions={draftActions}
      />
    ),
  ),
  'workbench.warned': framed('drafts', list(listed(DRAFTS, 3, 3), {}, DUE)),
  'workbench.beside-pick': framed(
    'drafts',
    <DraftList
      list={listed(DRAFTS, 3, 3)}
      filter={NO_FILTER}
      beside={first ?? null}
      store={STORE}
      now={NOW}
      actions={listActions}
    />,
  ),
  'workbench.draft': framed('draft', draft(false), { kind: 'done', deed: 'restored' }),
  'workbench.difference': framed('draft', draft(true)),
  'workbench.many-versions': framed(
    'draft',
    first && (
      <DraftView
        draft={first}
        versions={MANY_VERSIONS}
        compared={{
          a: { id: 3, text: REWRITTEN.join('\n') },
          b: { id: null, text: REWRITTEN.toReversed().join('\n') },
        }}
        now={NOW}
        actions={draftActions}
      />
    ),
  ),
  'workbench.beside': framed(
    'draft',
    second && third && <SideBySide left={third} right={second} now={NOW} copy={still} />,
  ),
  'workbench.store': framed('store', store(STORE)),
  'workbench.store-of-unit': framed('store', store({ ...STORE, retentionLocked: ['days'] })),
  'workbench.store-loading': framed('store', store(undefined)),
  'workbench.import': framed('store', store(STORE, true)),
  'workbench.unreadable': framed('store', store(STORE), {
    kind: 'unreadable',
    sentence: '这不是述职助手导出的草稿文件，或文件不完整。请选择名字像“述职助手草稿-2026-11-24.json”的文件。',
  }),
  'workbench.making': framed('store', store(STORE), { kind: 'making', done: 40, of: 128 }),
};
