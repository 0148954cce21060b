import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OutlineBox } from '../../components/samples/OutlineBox.tsx';
import { ReadSamples } from '../../components/samples/ReadSamples.tsx';
import { SampleColumns } from '../../components/samples/SampleColumns.tsx';
import { Samples, type SamplesNotice } from '../../components/samples/Samples.tsx';
import { SeenList } from '../../components/samples/SeenList.tsx';
import { nameOf } from '../../components/samples/words.ts';
import { useTexts } from '../../components/text.ts';
import { useAddress } from '../../components/use-address.ts';
import { useOutline } from './use-outline.ts';
import { useReading } from './use-reading.ts';
import { useSeen } from './use-seen.ts';

export function App() {
  const { t } = useTexts();
  const [address] = useAddress();
  const [notice, setNotice] = useState<SamplesNotice | null>(null);
  const fail = (error: unknown) =>
    setNotice({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  const { seen, look, forget } = useSeen({ forgotten: () => setNotice({ kind: 'forgotten' }), fail });
  const reading = useReading({ kept: look, fail });
  const outline = useOutline({ tell: setNotice, fail });
  const place = address === 'seen' ? 'seen' : 'read';
  const reports = reading.found?.reports;

  return (
    <Samples
      place={place}
      seen={seen?.length ?? 0}
      notice={notice}
      onShowReport={(tabId) => browser.tabs.update(tabId, { active: true }).catch(fail)}
      onCloseNotice={() => setNotice(null)}
    >
      {place === 'seen' && <SeenList seen={seen} now={Date.now()} onForget={forget} />}
      {place === 'read' && (
        <ReadSamples
          reading={reading.busy}
          problem={reading.problem}
          onPaste={reading.paste}
          onFile={reading.file}
          {...(reports && {
            children: (
              <>
                {outline.outline && (
                  <OutlineBox
                    {...outline.outline}
                    fields={outline.fields}
                    field={outline.field}
                    sections={outline.sections}
                    section={outline.section}
                    onChange={outline.change}
                    onChooseField={outline.chooseField}
                    onChooseSection={outline.chooseSection}
                    onCopy={outline.copy}
                    onPut={outline.put}
                    onClose={outline.close}
                  />
                )}
                <SampleColumns
                  samples={reports}
                  kept={reading.kept}
                  onUse={(index) => {
                    const sample = reports[index];
                    if (sample) outline.make(sample, nameOf(sample, index, t));
                  }}
                />
              </>
            ),
          })}
        />
      )}
    </Samples>
  );
}
