import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../components/requirements/Requirements.tsx';
import { draftOf, type SetDraft } from '../../components/requirements/set-draft.ts';
import { type Outcome, readFile, readPasted, readTab } from './read-source.ts';
import { bindingFor, sitesToChoose } from './sites.ts';

/** What was read last, ready to be looked through. */
export interface Found {
  readonly draft: SetDraft;
  readonly asks: boolean;
  readonly sites: readonly string[];
}

/** Reads the page of the tab named in the address, and whatever the writer brings. */
export function useReading(fail: (error: unknown) => void) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | { readonly sentence: string } | null>(null);

  async function take(outcome: Outcome): Promise<void> {
    if (typeof outcome === 'string' || 'sentence' in outcome) {
      setProblem(outcome);
      return;
    }
    const { reading, title, source, url } = outcome;
    const sites = await sitesToChoose(url);
    const binding = bindingFor(sites, reading.documentType);
    setProblem(null);
    setFound({
      draft: draftOf(reading, { id: crypto.randomUUID(), title, source, binding }),
      asks: reading.isRequirementNotice,
      sites: sites.hosts,
    });
    scrollTo(0, 0);
  }
  const read = (outcome: Promise<Outcome>) => {
    setBusy(true);
    outcome
      .then(take)
      .catch(fail)
      .finally(() => setBusy(false));
  };

  useEffect(() => {
    const named = new URLSearchParams(location.search).get('tab');
    if (named && /^\d{1,10}$/u.test(named) && location.hash === '') read(readTab(Number(named)));
  }, []);

  return {
    busy,
    found,
    problem,
    paste: (text: string) => read(Promise.resolve(readPasted(text))),
    file: (file: File) => read(readFile(file)),
    forget: () => {
      setFound(null);
      setProblem(null);
    },
  };
}
