import { useEffect, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import type { SamplesNotice } from '../../components/samples/Samples.tsx';
import { reportYear, type SampleReport, sampleOutline } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';

/** An outline made of a sample, and the open report it can go to. */
export function useOutline(parts: {
  readonly tell: (notice: SamplesNotice) => void;
  readonly fail: (error: unknown) => void;
}) {
  const { tell, fail } = parts;
  const [outline, setOutline] = useState<{ readonly title: string; readonly text: string; readonly ours: boolean }>();
  const [fields, setFields] = useState<readonly OpenField[]>();
  const [field, setField] = useState(0);
  const isOpen = outline !== undefined;

  useEffect(() => {
    if (!isOpen) return;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      send('samples.fields', {}).then((open) => {
        setFields(open);
        setField(0);
      }, fail);
    };
    look();
    // A report may be opened, or closed, while the outline is looked through.
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isOpen]);

  return {
    outline,
    fields,
    field,
    chooseField: setField,
    make(sample: SampleReport, title: string) {
      setOutline({ title, ...sampleOutline(sample.analysis, { year: reportYear(new Date()) }) });
    },
    change: (text: string) => setOutline(outline && { ...outline, text }),
    close: () => setOutline(undefined),
    copy: () => tell({ kind: copy(outline?.text ?? '') ? 'copied' : 'copy-failed' }),
    put() {
      const chosen = fields?.[field];
      if (!outline || !chosen) return;
      const { tabId, key } = chosen;
      send('samples.insert', { tabId, key, text: outline.text }).then(
        (reply) => tell({ kind: 'write', reply, tabId }),
        fail,
      );
    },
  };
}
