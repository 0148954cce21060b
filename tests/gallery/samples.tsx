/** States of the samples page. The samples are invented for this page. */
import type { ComponentChildren } from 'preact';
import { OutlineBox } from '../../components/samples/OutlineBox.tsx';
import { ReadSamples } from '../../components/samples/ReadSamples.tsx';
import { SampleColumns } from '../../components/samples/SampleColumns.tsx';
import { Samples, type SamplesNotice } from '../../components/samples/Samples.tsx';
import { SeenList } from '../../components/samples/SeenList.tsx';
import { SAMPLE_PROBLEMS, type SampleProblem } from '../../components/samples/words.ts';
import { outlineSections, readSamplePage, sampleOutline } from '../../engine/index.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';
import { sampleText } from '../portal/pages/sample-reports.ts';
import { NOW } from './reports.ts';

const still = () => undefined;
const samples = readSamplePage(sampleText);
const [first] = samples;
const outline = first ? sampleOutline(first.analysis, { year: 2026 }) : { text: '', ours: false };
const FIELD: OpenField = {
  ...{ tabId: 1, key: '/report#正文', pageTitle: '述职报告填报', label: '述职报告正文' },
  columns: null,
};
const SECTIONS: OpenField = { ...FIELD, label: '', columns: { study: '学习情况', problems: '存在问题' } };
const LONG = 'OA_Sample_2026_FinalFinalFinal_v12_(reviewed)_by_the_county_office_of_delegates.docx';
const seen = [
  { id: 'a', title: '人大代表述职报告范文四篇', source: 'http://www.practice.gov.cn/fanwen', seenAt: NOW, reports: 4 },
  { id: 'b', title: '', source: '述职报告.docx', seenAt: NOW - 90_000_000, reports: 1 },
];

const framed = (place: 'read' | 'seen', view: ComponentChildren, notice: SamplesNotice | null = null) => (
  <Samples place={place} seen={2} notice={notice} onShowReport={still} onCloseNotice={still}>
    {view}
  </Samples>
);
const read = (problem: SampleProblem | null, found?: ComponentChildren, reading = false) => (
  <ReadSamples reading={reading} problem={problem} onPaste={still} onFile={still}>
    {found}
  </ReadSamples>
);
const columns = (some: typeof samples, kept = true) => <SampleColumns samples={some} kept={kept} onUse={still} />;
const box = (fields: readonly OpenField[], ours = false, section = 0) => (
  <OutlineBox
    title={first?.title ?? ''}
    text={outline.text}
    ours={ours}
    fields={fields}
    field={0}
    sections={outlineSections(outline.text, 'deputy-report')}
    section={section}
    onChange={still}
    onChooseField={still}
    onChooseSection={still}
    onCopy={still}
    onPut={still}
    onClose={still}
  />
);

export const SAMPLE_STATES: Readonly<Record<string, ComponentChildren>> = {
  'samples.empty': framed('read', read(null)),
  'samples.reading': framed('read', read(null, undefined, true)),
  'samples.columns': framed('read', read(null, columns(samples))),
  'samples.one': framed('read', read(null, columns(samples.slice(0, 1)))),
  'samples.no-report': framed('read', read(null, columns(readSamplePage('今天天气很好。\n我们去公园走了走。'), false))),
  'samples.outline': framed('read', read(null, [box([FIELD]), columns(samples)])),
  'samples.outline-several': framed('read', read(null, [box([FIELD, { ...FIELD, tabId: 2 }], true), columns(samples)])),
  'samples.outline-sections': framed('read', read(null, [box([SECTIONS]), columns(samples)]), {
    kind: 'write',
    reply: { outcome: 'applied', text: '', column: '学习情况' },
    tabId: 1,
  }),
  'samples.outline-no-section': framed('read', read(null, [box([SECTIONS, FIELD], false, 1), columns(samples)]), {
    kind: 'write',
    reply: { outcome: 'nowhere', text: '' },
    tabId: 1,
  }),
  'samples.outline-no-field': framed('read', read(null, [box([]), columns(samples)]), { kind: 'copied' }),
  'samples.put': framed('read', read(null, columns(samples)), {
    kind: 'write',
    reply: { outcome: 'applied', text: '' },
    tabId: 1,
  }),
  ...Object.fromEntries(
    Object.keys(SAMPLE_PROBLEMS).map((problem) => [
      `samples.${problem}`,
      framed('read', read(problem as SampleProblem)),
    ]),
  ),
  'samples.seen': framed('seen', <SeenList seen={seen} now={NOW} onForget={still} />),
  'samples.long-words': framed(
    'read',
    read(null, columns(readSamplePage(`篇一：${LONG}\n${sampleText.replaceAll('学习', LONG)}`))),
  ),
  'samples.seen-long-words': framed(
    'seen',
    <SeenList seen={[{ id: 'a', title: LONG, source: LONG, seenAt: NOW, reports: 4 }]} now={NOW} onForget={still} />,
  ),
  'samples.failed': framed('seen', <SeenList seen={seen} now={NOW} onForget={still} />, {
    kind: 'failed',
    reason: '后台没有回答',
  }),
  'samples.seen-none': framed('seen', <SeenList seen={[]} now={NOW} onForget={still} />, { kind: 'forgotten' }),
};
