import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Compared } from '../../components/panel/Compare.tsx';
import { send } from '../../messaging/client.ts';
import type { ReportState } from '../../messaging/panel-state.ts';
import type { VersionSummary } from '../../messaging/protocol.ts';

/** What the writer looks at beside the check: a comparison, the versions. */
export interface Looking {
  compare(what: { readonly draftId: string; readonly versionId: number | null } | null): void;
  showVersions(shown: boolean): void;
  /** Number of the field's text that is compared. */
  sequence(): number;
}

export interface Looked {
  readonly looking: Looking;
  readonly compared: Compared | null;
  readonly versions: readonly VersionSummary[] | undefined;
}

/** Follows the report: what is compared, and the list of versions, are read anew when its text changes or is kept. */
export function useLooking(
  tabId: number | undefined,
  report: ReportState | null | undefined,
  failed: (error: unknown) => void,
): Looked {
  const [what, compare] = useState<Parameters<Looking['compare']>[0]>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [shown, showVersions] = useState(false);
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  const { key, sequence, draftId, saved } = report ?? {};

  useEffect(() => compare(null), [tabId, key]);
  useEffect(() => {
    if (!what || tabId === undefined) return setCompared(null);
    return onlyNewest(send('panel.compare', { tabId, ...what }), failed, (comparison) => {
      if (comparison) setCompared({ ...comparison, ...what });
      else compare(null);
    });
  }, [tabId, what, sequence]);
  useEffect(() => {
    if (!shown || !draftId || compared) return;
    return onlyNewest(send('draft.versions', { draftId }), failed, setVersions);
  }, [shown, draftId, saved, compared]);

  const latest = useRef(0);
  latest.current = compared?.sequence ?? 0;
  const looking = useMemo(() => ({ compare, showVersions, sequence: () => latest.current }), []);
  return { looking, compared, versions };
}

/** An answer that comes after another question was asked is not heard. */
function onlyNewest<T>(answer: Promise<T>, failed: (error: unknown) => void, take: (value: T) => void): () => void {
  let wanted = true;
  answer.then(
    (value) => wanted && take(value),
    (error: unknown) => wanted && failed(error),
  );
  return () => {
    wanted = false;
  };
}
