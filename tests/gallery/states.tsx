import type { ComponentChildren } from 'preact';
import type { Notice, PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { NOW, PANEL_STATES } from './reports.ts';

const still = () => undefined;

const actions: PanelActions = {
  chooseType: still,
  insert: still,
  reveal: still,
  fix: still,
  ignore: still,
  restore: still,
  dismissOffer: still,
  copy: still,
  closeNotice: still,
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
  <Panel key={name} state={state} notice={null} now={NOW} actions={actions} />,
]);
const notices = Object.entries(NOTICES).map(([name, notice]) => [
  `panel.notice-${name}`,
  <Panel key={name} state={PANEL_STATES.typical} notice={notice} now={NOW} actions={actions} />,
]);

/** Name (`page.state`) → view. */
export const STATES: Readonly<Record<string, ComponentChildren>> = Object.fromEntries([...panels, ...notices]);
