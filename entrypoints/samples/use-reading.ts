import { useEffect, useState } from 'preact/hooks';
import type { SampleProblem } from '../../components/samples/words.ts';
import { keepSamples } from './keep-samples.ts';
import { type Outcome, type ReadSamples, readFile, readPasted, readTab } from './read-source.ts';

/** Reads the page of the tab named in the address, and whatever the writer brings; what is read is remembered. */
export function useReading(parts: { readonly kept: () => void; readonly fail: (error: unknown) => void }) {
  const { kept: tellKept, fail } = parts;
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<ReadSamples | null>(null);
  const [kept, setKept] = useState(false);
  const [problem, setProblem] = useState<SampleProblem | { readonly sentence: string } | null>(null);

  async function take(outcome: Outcome): Promise<void> {
    if (typeof outcome === 'string' || 'sentence' in outcome) {
      setProblem(outcome);
      return;
    }
    setProblem(null);
    setKept(false);
    setFound(outcome);
    scrollTo(0, 0);
    setKept(await keepSamples(outcome));
    tellKept();
  }
  const read = (outcome: Promise<Outcome>) => {
    setBusy(true);
    outcome
      .then((read) => {
        const taken = take(read);
        setBusy(false);
        return taken;
      })
      .catch(fail)
      .finally(() => setBusy(false));
  };

  useEffect(() => {
    const named = new URLSearchParams(location.search).get('tab');
    if (named && /^\d{1,10}$/u.test(named)) read(readTab(Number(named)));
  }, []);

  return {
    ...{ busy, found, kept, problem },
    paste: (text: string) => read(Promise.resolve(readPasted(text))),
    file: (file: File) => read(readFile(file)),
  };
}
