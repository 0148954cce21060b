import type { PanelState, ReportState } from '../../messaging/panel-state.ts';
import type { VersionSummary } from '../../messaging/protocol.ts';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';
import type { DockMode, Notice, PanelActions } from './actions.ts';
import { Balance } from './Balance.tsx';
import { Compare, type Compared } from './Compare.tsx';
import { DockMenu } from './DockMenu.tsx';
import { DraftOffer } from './DraftOffer.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { FindingList } from './FindingList.tsx';
import { History } from './History.tsx';
import { NeglectMenu } from './NeglectMenu.tsx';
import { NoField } from './NoField.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { NoticeRequirements } from './NoticeRequirements.tsx';
import { PartList } from './PartList.tsx';
import { Recovered } from './Recovered.tsx';
import { RoleSelect } from './RoleSelect.tsx';
import { SavedLine } from './SavedLine.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { Snippets } from './snippets/Snippets.tsx';
import type { SnippetShelf } from './snippets/shelf.ts';
import { TypeSelect } from './TypeSelect.tsx';
import { Verdict } from './Verdict.tsx';

export interface PanelProps {
  /** undefined until the background has answered for the first time. */
  readonly state: PanelState | undefined;
  readonly notice: Notice | null;
  /** What the field is compared with; null while nothing is. */
  readonly compared: Compared | null;
  /** Versions of what is written here; undefined until they are asked for. */
  readonly versions: readonly VersionSummary[] | undefined;
  readonly snippets: SnippetShelf;
  /** ms since the epoch */
  readonly now: number;
  /** Where the panel stands on this site; undefined until that is known. */
  readonly dockMode?: DockMode | undefined;
  readonly actions: PanelActions;
}

/** The check panel: 280 px wide or more, docked in the page or in the browser's side panel. */
export function Panel({ dockMode, state, notice, compared, versions, snippets, now, actions }: PanelProps) {
  const { t } = useTexts();
  const report = state?.report;
  return (
    <div class="panel">
      <header class="panel-head">
        <h1>{t('panelTitle')}</h1>
        {report && <Length report={report} />}
        {actions.dock && dockMode && (
          <DockMenu mode={dockMode} modes={actions.dockModes ?? []} onChoose={actions.dock} />
        )}
        {actions.collapse && (
          <button type="button" class="plain" data-action="collapse" onClick={actions.collapse}>
            {t('panelCollapse')} <span aria-hidden="true">{dockMode === 'left' ? '«' : '»'}</span>
          </button>
        )}
      </header>
      <main>
        {!state && <p class="quiet">{t('panelConnecting')}</p>}
        {state && !report && <NoField absence={state.absence} actions={actions} />}
        {state && state.recovered !== null && <Recovered drafts={state.recovered} actions={actions} />}
        {report && compared && <Compare compared={compared} now={now} readOnly={report.readOnly} actions={actions} />}
        {report && !compared && (
          <Checked
            key={report.key}
            report={report}
            versions={versions}
            snippets={snippets}
            now={now}
            actions={actions}
          />
        )}
      </main>
      <footer>
        <NoticeBar notice={notice} actions={actions} />
        {report && <SavedLine saved={report.saved} now={now} />}
      </footer>
    </div>
  );
}

function Checked({
  report,
  versions,
  snippets,
  now,
  actions,
}: {
  readonly report: ReportState;
  readonly versions: PanelProps['versions'];
  readonly snippets: SnippetShelf;
  readonly now: number;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const { offer, readOnly, elsewhere, draftId } = report;
  const { id: type, own } = report.analysis.documentType;
  return (
    <>
      {offer && <DraftOffer offer={offer} now={now} readOnly={readOnly} actions={actions} />}
      {elsewhere && <Elsewhere elsewhere={elsewhere} actions={actions} />}
      <Verdict report={report} actions={actions} />
      <div class="checked-as">
        <TypeSelect
          type={own ?? type}
          chosen={report.typeChosen}
          empty={report.empty}
          ownTypes={report.ownTypes}
          actions={actions}
        />
        {report.roles.length > 1 && <RoleSelect report={report} actions={actions} />}
        {report.scope && <ScopeSwitch report={report} scope={report.scope} actions={actions} />}
        {readOnly && <p class="quiet">{t('readOnlyField')}</p>}
        {report.requirements && <NoticeRequirements requirements={report.requirements} now={now} actions={actions} />}
      </div>
      {type !== 'other' && <PartList report={report} actions={actions} />}
      <FindingList report={report} actions={actions} />
      {type !== 'other' && <Balance report={report} />}
      <Snippets shelf={snippets} readOnly={readOnly} actions={actions.snippets} />
      {draftId !== null && <History draftId={draftId} versions={versions} now={now} actions={actions} />}
      <NeglectMenu actions={actions} />
    </>
  );
}

function Length({ report }: { readonly report: ReportState }) {
  const { t, language } = useTexts();
  const written = count(report.analysis.length.characters, language);
  return (
    <p class="length">
      {report.limit === undefined
        ? t('lengthPlain', written)
        : t('lengthWithLimit', written, count(report.limit, language))}
    </p>
  );
}
