import { useEffect, useMemo, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import type { SamplesNotice } from '../../components/samples/Samples.tsx';
import { outlineSections, reportYear, type SampleReport, sampleOutline } from '../../engine/index.ts';
import type { DocumentTypeId } from '../../engine/types.ts';
import { send } from '../../messaging/client.ts';
import type { OpenField } from '../../messaging/sample-messages.ts';

interface Outline {
  readonly title: string;
  readonly text: string;
  readonly ours: boolean;
  readonly type: DocumentTypeId;
}

/** An outline made of a sample, and the open report it can go to. */
export function useOutline(parts: {
  readonly tell: (notice: SamplesNotice) => void;
  readonly fail: (error: unknown) => void;
}) {
  const { tell, fail } = parts;
  const [outline, setOutline] = useState<Outline>();
  const [fields, setFields] = useState<readonly OpenField[]>();
  const [field, setField] = useState(0);
  const [chosenSection, setSection] = useState(0);
  const isOpen = outline !== undefined;
  const sections = useMemo(() => (outline ? outlineSections(outline.text, outline.type) : []), [outline]);
  // The writer may have taken lines out of the outline meanwhile.
  const section = Math.min(chosenSection, Math.max(0, sections.length - 1));

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
    sections,
    section,
    chooseField: setField,
    chooseSection: setSection,
    make(sample: SampleReport, title: string) {
      const type = sample.analysis.documentType.id;
      setSection(0);
      setOutline({ title, type, ...sampleOutline(sample.analysis, { year: reportYear(new Date()) }) });
    },
    change: (text: string) => setOutline(outline && { ...outline, text }),
    close: () => setOutline(undefined),
    copy: () => tell({ kind: copy(outline?.text ?? '') ? 'copied' : 'copy-failed' }),
    put() {
      const chosen = fields?.[field];
      if (!outline || !chosen) return;
      const { tabId, key, columns } = chosen;
      const one = columns && sections[section];
      if (columns && !one) return;
      const what = one ? { text: one.text, parts: [...one.parts] } : { text: outline.text, parts: null };
      send('samples.insert', { tabId, key, ...what }).then((reply) => {
        tell({ kind: 'write', reply, tabId });
        if (one && reply.outcome === 'applied') setSection(section + 1);
      }, fail);
    },
  };
}
