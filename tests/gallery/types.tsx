/** States of the page for types of one's own. The type and the sample are invented for this page. */

import type { ComponentChildren } from 'preact';
import { TypeForm } from '../../components/types/TypeForm.tsx';
import { type ListedType, TypeList } from '../../components/types/TypeList.tsx';
import { Types, type TypesNotice } from '../../components/types/Types.tsx';
import { type ReadTypes, TypesImport } from '../../components/types/TypesImport.tsx';
import { compareTypes } from '../../components/types/type-difference.ts';
import { addPart, changePart, copyOfBuiltIn, movePart, ownPart } from '../../components/types/type-draft.ts';
import { analyse, copyableType, type OwnType } from '../../engine/index.ts';
import { type Saying, saying } from '../../messaging/saying.ts';

const still = () => undefined;
const builtIn = copyableType('official-duty-integrity');
const usual = builtIn.parts.map(({ id }) => id);
const copied = copyOfBuiltIn(builtIn, 'official-duty-integrity', 'own-a', '乡镇干部述职报告（自定）');
const contact = {
  ...ownPart('own-contact'),
  title: '联系群众',
  headings: ['联系群众', '走访群众'],
  phrases: ['走访困难户', '民情日记'],
  falseFriends: ['联系群众不够'],
  advice: '写走访了多少户、解决了什么事。',
  heading: '联系群众情况',
  starters: ['{year}年，我走访困难户〔几〕户，收集意见〔几〕条。'],
  share: 15,
};
const made: OwnType = { ...addPart(copied, contact, usual), titles: ['乡镇干部述职'] };
const LONG = 'OA_Report_Type_2026_FinalFinalFinal_v12_(reviewed)_by_the_county_office_of_delegates';
const SAMPLE = `2026年度乡镇干部述职报告
一、履行职责情况
本人分管农业农村工作，全年召开会议十二次，检查项目八个。
二、走访群众情况
我坚持记民情日记，走访困难户四十六户，帮助解决饮水等问题九件。`;

const framed = (place: 'list' | 'type' | 'import', view: ComponentChildren, notice: TypesNotice | null = null) => (
  <Types place={place} count={2} notice={notice} onPutBack={still} onCloseNotice={still}>
    {view}
  </Types>
);
const list = (types: readonly ListedType[], unsaved: readonly OwnType[] = []) => (
  <TypeList types={types} unsaved={unsaved} onCopyBuiltIn={still} onCopy={still} onRemove={still} onExport={still} />
);
const form = (type: OwnType, problems: readonly Saying[], sample = '') => (
  <TypeForm
    type={type}
    builtIn={builtIn.parts}
    saved
    dirty
    problems={problems}
    sample={sample}
    tested={sample === '' ? null : { parts: analyse(sample, { ownType: type }).parts, recognised: true }}
    newId={() => 'own-new'}
    onChange={still}
    onSample={still}
    onSave={still}
    onCancel={still}
  />
);
const importing = (read: ReadTypes | null) => (
  <TypesImport read={read} busy={false} onFile={still} onConfirm={still} onCancel={still} />
);
const changed = movePart(
  changePart(made, 'own-contact', { phrases: ['走访困难户', '结对帮扶'], need: 'recommended' }),
  'own-contact',
  -1,
);

export const TYPE_STATES: Readonly<Record<string, ComponentChildren>> = {
  'types.none': framed('list', list([])),
  'types.list': framed('list', list([made, { ...made, id: 'own-b', title: '村干部述职报告' }], [made]), {
    kind: 'saved',
    title: made.title,
  }),
  'types.of-unit': framed(
    'list',
    list([{ ...made, unit: 'locked' }, { ...made, id: 'own-b', title: '村干部述职报告', unit: 'initial' }, copied]),
  ),
  'types.long-words': framed('list', list([{ ...made, title: LONG }]), { kind: 'saved', title: LONG }),
  'types.long-form': framed(
    'type',
    form({ ...made, title: LONG, parts: made.parts.map((part) => ({ ...part, title: LONG })) }, [], LONG),
  ),
  'types.failed': framed('list', list([made]), { kind: 'failed', reason: '后台没有回答' }),
  'types.removed': framed('list', list([made]), { kind: 'removed', type: made }),
  'types.form': framed('type', form(made, [], SAMPLE)),
  'types.problems': framed(
    'type',
    form(made, [
      saying('at', saying('partTitled', 9, '联系群众'), saying('longest', 60)),
      saying('at', saying('quoted', saying('field_title')), saying('empty')),
    ]),
  ),
  'types.import': framed('import', importing(null)),
  'types.review': framed(
    'import',
    importing({
      kind: 'read',
      name: '述职助手报告类型-2026-11-24.json',
      types: [compareTypes(undefined, copied), compareTypes(made, changed), compareTypes(made, made)],
    }),
  ),
  'types.refused': framed(
    'import',
    importing({
      kind: 'refused',
      name: '类型.json',
      problems: ['第 1 个类型：第 3 部分“学习情况”的“正文说法”：一共 100000 条，最多 500 条，请减少。'],
    }),
  ),
};
