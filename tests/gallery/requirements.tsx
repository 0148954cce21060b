/** States of the requirements page. The notice is invented for this page. */
import type { ComponentChildren } from 'preact';
import type { PartNames } from '../../components/requirements/PartRows.tsx';
import { ReadNotice } from '../../components/requirements/ReadNotice.tsx';
import {
  PROBLEMS,
  type Problem,
  Requirements,
  type RequirementsNotice,
} from '../../components/requirements/Requirements.tsx';
import { SavedSets } from '../../components/requirements/SavedSets.tsx';
import { SetForm } from '../../components/requirements/SetForm.tsx';
import { draftOf, lengthByHand, partByHand, type SetDraft, setOf } from '../../components/requirements/set-draft.ts';
import { documentTypeOf, readNotice } from '../../engine/index.ts';
import type { RequirementSetInForce } from '../../messaging/requirement-messages.ts';
import { NOW } from './reports.ts';

const still = () => undefined;
const NOTICE = `关于做好2026年度人大代表述职工作的通知
一、述职对象。县十七届人大全体代表。
二、述职内容。述职报告应当包括以下方面：（一）学习党的创新理论、宪法法律和人大业务知识的情况；（二）出席会议、审议发言、提出议案和建议、联系选区选民的情况；（三）廉洁自律情况；（四）履职中的不足；（五）学法用法情况；（六）2027年履职打算。
三、有关要求。报告不少于1500字，不超过3000字。标题用2号方正小标宋体，正文用3号仿宋_GB2312。
四、请于2026年12月20日前报县人大常委会代表工作委员会。`;
const PART_NAMES = Object.fromEntries(
  documentTypeOf('deputy-report').parts.map(({ id, title }) => [id, title]),
) as PartNames;

const about = {
  ...{
    id: 'n1',
    title: '关于做好2026年度人大代表述职工作的通知',
    source: 'http://www.practice.gov.cn/notice/2026/1115.html',
  },
  binding: { kind: 'site', site: 'oa.practice.gov.cn' } as const,
};
const read = draftOf(readNotice(NOTICE), about);
const byHand: SetDraft = {
  ...draftOf(null, { ...about, title: '', source: '' }),
  ...{ parts: [partByHand('integrity')], lengths: [lengthByHand()] },
  binding: { kind: 'site', site: 'http://' },
};

const form = (draft: SetDraft, asks: boolean, wrongSite = false) => (
  <SetForm
    draft={draft}
    saved={false}
    asks={asks}
    sites={['oa.practice.gov.cn', '10.1.2.3:8080']}
    partNames={PART_NAMES}
    wrongSite={wrongSite}
    now={NOW}
    onChange={still}
    onSave={still}
    onCancel={still}
  />
);
const framed = (
  place: 'read' | 'saved' | 'set',
  view: ComponentChildren,
  notice: RequirementsNotice | null = null,
  count = 2,
) => (
  <Requirements place={place} count={count} notice={notice} onPutBack={still} onCloseNotice={still}>
    {view}
  </Requirements>
);
const reading = (problem: Problem | { readonly sentence: string } | null, found?: ComponentChildren, busy = false) => (
  <ReadNotice reading={busy} problem={problem} onPaste={still} onFile={still}>
    {found}
  </ReadNotice>
);
const set = { ...setOf(read), savedAt: NOW };
const LONG = 'OA_Notice_2026_FinalFinalFinal_v12_(reviewed)_by_the_county_office_of_delegates.docx';
const sets = [
  set,
  { ...set, id: 'n2', title: '', binding: { kind: 'type', type: 'deputy-report' } as const, deadline: null },
  { ...set, id: 'n3', title: '关于报送年度考核个人总结的通知', binding: null, parts: [] },
];
const saved = (some: readonly RequirementSetInForce[]) => (
  <SavedSets sets={some} now={NOW} onCopy={still} onUnbind={still} onRemove={still} />
);

export const REQUIREMENT_STATES: Readonly<Record<string, ComponentChildren>> = {
  'requirements.empty': framed('read', reading(null)),
  'requirements.reading': framed('read', reading(null, undefined, true)),
  'requirements.notice': framed('read', reading(null, form(read, true))),
  'requirements.long-words': framed(
    'read',
    reading(null, form({ ...read, title: LONG, source: `http://www.practice.gov.cn/${LONG}` }, true)),
  ),
  'requirements.saved-long-words': framed(
    'saved',
    saved([{ ...set, title: LONG, source: LONG, binding: { kind: 'site', site: `${'a'.repeat(60)}.example` } }]),
  ),
  'requirements.no-notice': framed('read', reading(null, form(byHand, false, true))),
  ...Object.fromEntries(
    Object.keys(PROBLEMS).map((problem) => [`requirements.${problem}`, framed('read', reading(problem as Problem))]),
  ),
  'requirements.file': framed(
    'read',
    reading({ sentence: '没能读出这份 Word 文档。请用 Word 或 WPS 打开，另存为 .docx 后再试。' }),
  ),
  'requirements.of-unit': framed(
    'saved',
    saved(sets.map((one, index) => (index < 2 ? { ...one, unit: index === 0 ? 'locked' : 'initial' } : one))),
  ),
  'requirements.saved': framed('saved', saved(sets), { kind: 'saved', set }),
  'requirements.failed': framed('saved', saved(sets), { kind: 'failed', reason: '后台没有回答' }),
  'requirements.removed': framed('saved', saved(sets.slice(1)), { kind: 'removed', set }),
  'requirements.saved-none': framed('saved', saved([]), null, 0),
};
