import type { ComponentChildren } from 'preact';
import { Help } from '../../components/help/Help.tsx';
import { Options, type OptionsNotice } from '../../components/options/Options.tsx';
import { PERMISSIONS } from '../../components/options/Permissions.tsx';
import { outlineParagraphs } from '../../components/outline-text.ts';
import type { Notice, PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { CLOSED_SHELF } from '../../components/panel/snippets/shelf.ts';
import type { PopupActions, PopupNotice, PopupSite } from '../../components/popup/actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { rolesOf, suggestOutline } from '../../engine/index.ts';
import type { PolicyState } from '../../messaging/policy-messages.ts';
import { saying } from '../../messaging/saying.ts';
import { COMPARED, NOW, PANEL_STATES, VERSIONS } from './reports.ts';
import { REQUIREMENT_STATES } from './requirements.tsx';
import { SAMPLE_STATES } from './samples.tsx';
import { SNIPPET_ACTIONS, SNIPPET_SHELVES } from './snippets.ts';
import { TYPE_STATES } from './types.tsx';
import { WELCOME_STATES } from './welcome.tsx';
import { WORKBENCH_STATES } from './workbench.tsx';

const still = () => undefined;

const actions: PanelActions = {
  chooseType: still,
  chooseRole: still,
  chooseOwnType: still,
  chooseScope: still,
  openTypes: still,
  insert: still,
  reveal: still,
  fix: still,
  ignore: still,
  heed: still,
  restore: still,
  dismissOffer: still,
  compare: still,
  closeCompare: still,
  restorePart: still,
  showVersions: still,
  snippets: SNIPPET_ACTIONS,
  recoveredSeen: still,
  copy: still,
  closeNotice: still,
  neglect: still,
  openRequirements: still,
  useRequirements: still,
  attend: still,
  pin: still,
  allow: still,
  collapse: still,
};

const text = '三、廉洁自律情况\n本年度，我……';
const written = (outcome: 'applied' | 'refused' | 'stale' | 'read-only' | 'over-limit' | 'gone'): Notice => ({
  kind: 'write',
  deed: 'insert',
  reply: { outcome, text, ...(outcome === 'over-limit' ? { excess: 126 } : {}) },
});

const NOTICES: Readonly<Record<string, Notice>> = {
  applied: written('applied'),
  refused: written('refused'),
  stale: written('stale'),
  'over-limit': written('over-limit'),
  gone: written('gone'),
  'reveal-failed': { kind: 'reveal-failed' },
  failed: { kind: 'failed', reason: '后台没有回答' },
};

const panels = Object.entries(PANEL_STATES).map(([name, state]) => [
  `panel.${name}`,
  <Panel
    key={name}
    state={state}
    compared={COMPARED[name] ?? null}
    versions={VERSIONS}
    snippets={CLOSED_SHELF}
    notice={null}
    now={NOW}
    actions={actions}
  />,
]);
const notices = Object.entries(NOTICES).map(([name, notice]) => [
  `panel.notice-${name}`,
  <Panel
    key={name}
    state={PANEL_STATES.typical}
    compared={null}
    versions={undefined}
    snippets={CLOSED_SHELF}
    notice={notice}
    now={NOW}
    actions={actions}
  />,
]);
const shelves = Object.entries(SNIPPET_SHELVES).map(([name, shelf]) => [
  `panel.snippets-${name}`,
  <Panel
    key={name}
    state={PANEL_STATES.typical}
    compared={null}
    versions={undefined}
    snippets={shelf}
    notice={null}
    now={NOW}
    actions={actions}
  />,
]);

const docked = (
  <Panel
    state={PANEL_STATES.typical}
    compared={null}
    versions={VERSIONS}
    snippets={CLOSED_SHELF}
    notice={null}
    now={NOW}
    dockMode="right"
    actions={{ ...actions, dock: still }}
  />
);

const popupActions: PopupActions = {
  choose: still,
  copyText: still,
  copyFormatted: still,
  insertAtCaret: still,
  enableSite: still,
  disableSite: still,
  openPanel: still,
  useRequirements: still,
  lookAtSamples: still,
  openSidePanel: still,
};

const LONG_NAME = '习近平新时代中国特色社会主义思想主题教育专题民主生活会对照检查述职述责述廉综合报告';
const LONG_HOST = 'very-long-subdomain-of-the-county-office-automation-platform-2026.oa.internal.example.org';

const popup = (site: PopupSite, notice: PopupNotice | null = null, own = '乡镇干部述职报告') => (
  <Popup
    site={site}
    choice={{ type: 'deputy-report', role: '', period: 'annual', year: 2026 }}
    ownTypes={[{ id: 'own-a', title: own }]}
    roles={rolesOf('deputy-report')}
    years={[2027, 2026, 2025, 2024]}
    paragraphs={outlineParagraphs(suggestOutline('deputy-report', { year: 2026 }))}
    notice={notice}
    actions={popupActions}
  />
);

const UNIT: PolicyState = {
  packs: ['清河县统一配置', '云溪镇补充'],
  sites: [
    { pattern: '*://oa.qinghe.example/*', locked: true, allowed: true },
    { pattern: '*://*.dangxiao.example.edu/*', locked: false, allowed: false },
  ],
  covered: [],
  excludedSites: [{ pattern: '*://mail.qinghe.example/*', locked: true }],
  types: [{ title: '乡镇干部述职报告', locked: true }],
  requirements: [{ title: '关于做好2026年度述职述廉工作的通知', locked: false }],
  retention: [
    { what: 'days', value: 365, locked: true },
    { what: 'megabytes', value: 100, locked: false },
  ],
  reminder: { on: true, locked: true },
  problems: [],
  conflicts: [
    { about: 'type', name: '乡镇干部述职报告', used: '清河县统一配置', other: null },
    { about: 'days', name: '', used: '清河县统一配置', other: '云溪镇补充' },
  ],
};
const UNIT_WRONG: PolicyState = {
  ...UNIT,
  packs: ['清河县统一配置'],
  sites: [],
  types: [],
  conflicts: [],
  problems: [
    saying(
      'unused',
      saying(
        'itemIn',
        saying('under', saying('layer', saying('packNamed', 1, '清河县统一配置'), 'locked'), 'sites'),
        2,
      ),
      saying('site'),
    ),
    saying('strangeUnused', saying('layer', saying('packNamed', 1, '清河县统一配置'), 'default'), 'weeks'),
  ],
};

const options = (
  sites: readonly string[],
  drafts: number,
  policy: PolicyState | null = null,
  notice: OptionsNotice | null = null,
) => (
  <Options
    sites={sites}
    permissions={Object.keys(PERMISSIONS)}
    stored={{
      counts: {
        ...{ drafts, versions: drafts * 15, copies: drafts, fields: drafts, ignored: drafts === 0 ? 0 : 1 },
        ...{ choices: drafts === 0 ? 0 : 3, writer: drafts === 0 ? 0 : 1, requirementSets: 0, ownTypes: 0 },
        ...{ snippets: 0, samples: drafts === 0 ? 0 : 2, settings: 0 },
      },
      bytes: 8_200 + drafts * 310_000,
    }}
    conveniences={{ badge: true, menu: true, shortcuts: drafts === 0 }}
    shortcuts={[{ name: 'open-panel', description: '打开检查面板，再按一次回到填写框', keys: 'Alt+Shift+S' }]}
    shortcutsAddress="chrome://extensions/shortcuts"
    writer={drafts === 0 ? { name: '', unit: '' } : { name: '何小川', unit: '松江市云溪镇人大' }}
    ignored={
      drafts === 0
        ? []
        : [
            {
              rule: 'numerals',
              text: '二零二五年',
              message: '年份里的“0”汉字写作“〇”（GB/T 15835—2011 5.2.5），应写作“二〇二五年”。',
            },
          ]
    }
    notice={notice}
    onRemoveSite={still}
    onClear={still}
    onTurnConvenience={still}
    onCopyAddress={still}
    onSaveWriter={still}
    onTakeBack={still}
    reminder={true}
    policy={policy}
    onAllowSites={still}
    onTurnReminder={still}
    choices={
      drafts === 0
        ? []
        : [
            { kind: 'pinned', origin: 'http://oa.practice.gov.cn', name: '/form/free#填写内容' },
            { kind: 'page', origin: 'http://oa.practice.gov.cn', name: '/survey/2026' },
            { kind: 'site', origin: 'http://mail.practice.gov.cn', name: '' },
          ]
    }
    onUnchoose={still}
  />
);

/** Name (`page.state`) → view. */
export const STATES: Readonly<Record<string, ComponentChildren>> = {
  ...Object.fromEntries([...panels, ...notices, ...shelves]),
  'panel.docked': docked,
  'popup.government': popup({ host: 'oa.practice.gov.cn', state: 'built-in' }),
  'popup.other-site': popup({ host: 'oa.example.org', state: 'disabled' }),
  'popup.enabled': popup({ host: 'oa.example.org', state: 'enabled' }, 'enabled'),
  'popup.of-unit': popup({ host: 'oa.qinghe.example', state: 'of-unit' }),
  'popup.unsupported': popup({ host: '', state: 'unsupported' }, 'copied-word'),
  'popup.long-words': popup({ host: LONG_HOST, state: 'enabled' }, 'not-inserted', LONG_NAME),
  'popup.refused': popup({ host: 'oa.practice.gov.cn', state: 'built-in' }, 'panel-refused'),
  'options.new': options([], 0),
  'options.used': options(['https://oa.example.org/*', 'http://dangxiao.example.edu/*'], 6),
  'options.failed': options([], 6, null, { failed: '后台没有回答' }),
  'options.unit': options(['https://oa.example.org/*'], 6, UNIT),
  'options.long-words': options([`https://${LONG_HOST}/*`], 6, {
    ...UNIT,
    types: [{ title: LONG_NAME, locked: true }],
    problems: [
      saying(
        'unused',
        saying('itemIn', saying('under', saying('layer', saying('packNamed', 1, LONG_NAME), 'locked'), 'sites'), 2),
        saying('site'),
      ),
    ],
  }),
  'options.unit-wrong': options([], 0, UNIT_WRONG),
  'help.all': <Help />,
  ...REQUIREMENT_STATES,
  ...SAMPLE_STATES,
  ...TYPE_STATES,
  ...WELCOME_STATES,
  ...WORKBENCH_STATES,
};
