import { useEffect, useState } from 'preact/hooks';
import { draftOfSaved, type SetDraft, setOf } from '../../components/requirements/set-draft.ts';
import type { NewRequirementSet, RequirementSetRecord } from '../../messaging/requirement-messages.ts';
import { hostIn, sitesToChoose } from './sites.ts';
import type { Found } from './use-reading.ts';

/** The set in the form: one that was just read, or a saved one that is being changed. */
export function useForm(form: {
  readonly read: Found | null;
  readonly saved: RequirementSetRecord | undefined;
  readonly save: (set: NewRequirementSet) => void;
}) {
  const { read, saved, save } = form;
  const [draft, setDraft] = useState<SetDraft | null>(null);
  const [sites, setSites] = useState<readonly string[]>([]);
  const [wrongSite, setWrongSite] = useState(false);

  useEffect(() => {
    setWrongSite(false);
    if (!saved) {
      setDraft(read?.draft ?? null);
      setSites(read?.sites ?? []);
      return;
    }
    setDraft(draftOfSaved(saved));
    const own = saved.binding?.kind === 'site' ? [saved.binding.site] : [];
    setSites(own);
    sitesToChoose(saved.source).then(
      ({ hosts }) => setSites([...new Set([...own, ...hosts])]),
      (error: unknown) => console.error('no sites to choose from', error),
    );
    // A set that is saved again is another record with the same id.
  }, [read, saved?.id, saved?.savedAt]);

  return {
    draft,
    sites,
    wrongSite,
    change(next: SetDraft) {
      setWrongSite(false);
      setDraft(next);
    },
    save() {
      if (!draft) return;
      const { binding } = draft;
      const site = binding?.kind === 'site' ? hostIn(binding.site) : undefined;
      if (binding?.kind === 'site' && site === undefined) {
        setWrongSite(true);
        return;
      }
      save(setOf(site === undefined ? draft : { ...draft, binding: { kind: 'site', site } }));
    },
  };
}
