import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import type { Notice, PanelActions } from '../../components/panel/actions.ts';
import { textarea } from '../../editors/textarea.ts';
import { type Edit, placePart, reportYear } from '../../engine/index.ts';
import { practiceReport } from './practice-report.ts';
import { nameOf, practiceState } from './practice-state.ts';

const YEAR = reportYear(new Date());
const TYPE = 'official-duty-integrity';
export const PRACTICE_TEXT = practiceReport(YEAR);

/** The practice report and what each press does to it: the same engine and the same way of writing as in a page, without a background. */
export function usePractice() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(PRACTICE_TEXT);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const report = useMemo(() => practiceState(text, { year: YEAR, type: TYPE, ignored }), [text, ignored]);

  useEffect(() => {
    const handle = field.current && textarea.open(field.current);
    const closing = new AbortController();
    handle?.watch(() => setText(handle.read()), closing.signal);
    return () => closing.abort();
  }, []);

  async function write(deed: 'insert' | 'fix', edits: readonly Edit[], caret?: number): Promise<void> {
    const handle = field.current && textarea.open(field.current);
    const words = edits[0]?.insert.trim() ?? '';
    // What stands in the field may have changed since it was last heard of.
    const outcome = !handle ? 'gone' : handle.read() === text ? await handle.apply(edits, caret) : 'stale';
    setNotice({ kind: 'write', deed, reply: { outcome, text: words } });
  }
  const press = (work: Promise<void>) => {
    work.catch((error: unknown) => setNotice({ kind: 'failed', reason: String(error) }));
  };

  const actions: PanelActions = {
    ...NOT_HERE,
    insert(part) {
      const { edits, caret } = placePart(text, report.analysis, part, { year: YEAR });
      press(write('insert', edits, caret));
    },
    fix({ fix }) {
      if (fix) press(write('fix', [fix]));
    },
    reveal(span) {
      if (field.current) textarea.open(field.current)?.reveal(span);
    },
    ignore: (finding) => setIgnored([...ignored, nameOf(finding)]),
    heed: (finding) => setIgnored(ignored.filter((name) => name !== nameOf(finding))),
    copy: (words) => setNotice({ kind: copy(words) ? 'copied' : 'copy-failed' }),
    closeNotice: () => setNotice(null),
  };
  return { field, report, notice, actions };
}

const nothing = () => undefined;

/** What needs a page, a draft or a notice: the practice shows no button for it. */
const NOT_HERE = {
  ...{ chooseType: nothing, chooseOwnType: nothing, chooseRole: nothing, chooseScope: nothing, openTypes: nothing },
  ...{ restore: nothing, dismissOffer: nothing },
  ...{ compare: nothing, closeCompare: nothing, restorePart: nothing, showVersions: nothing, recoveredSeen: nothing },
  ...{ openRequirements: nothing, useRequirements: nothing, neglect: nothing, attend: nothing, pin: nothing },
  allow: nothing,
  snippets: {
    ...{ turn: nothing, search: nothing, show: nothing, save: nothing },
    ...{ insert: nothing, copy: nothing, remove: nothing, putBack: nothing },
  },
} satisfies Partial<PanelActions>;
