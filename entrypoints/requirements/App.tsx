import { useState } from 'preact/hooks';
import { ReadNotice } from '../../components/requirements/ReadNotice.tsx';
import { Requirements, type RequirementsNotice } from '../../components/requirements/Requirements.tsx';
import { SavedSets } from '../../components/requirements/SavedSets.tsx';
import { SetForm } from '../../components/requirements/SetForm.tsx';
import { partNamesOf } from './part-names.ts';
import { useRoute } from './route.ts';
import { useForm } from './use-form.ts';
import { useReading } from './use-reading.ts';
import { useSets } from './use-sets.ts';

export function App() {
  const route = useRoute();
  const [notice, setNotice] = useState<RequirementsNotice | null>(null);
  const fail = (error: unknown) =>
    setNotice({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  const { sets, ...on } = useSets(setNotice, fail);
  const reading = useReading(fail);
  const saved =
    route.place === 'set' ? sets?.find(({ id, unit }) => id === route.setId && unit !== 'locked') : undefined;
  const form = useForm({ read: reading.found, saved, save: on.save });

  const now = Date.now();
  const shown = form.draft && (
    <SetForm
      key={form.draft.id}
      draft={form.draft}
      saved={saved !== undefined}
      asks={saved !== undefined || (reading.found?.asks ?? true)}
      sites={form.sites}
      partNames={partNamesOf(form.draft.type)}
      wrongSite={form.wrongSite}
      now={now}
      onChange={form.change}
      onSave={form.save}
      onCancel={() => {
        if (!saved) reading.forget();
        location.hash = saved ? '#saved' : '#read';
      }}
    />
  );
  return (
    <Requirements
      place={route.place}
      count={sets?.length ?? 0}
      notice={notice}
      onPutBack={on.putBack}
      onCloseNotice={() => setNotice(null)}
    >
      {route.place === 'read' && (
        <ReadNotice
          reading={reading.busy}
          problem={reading.problem}
          onPaste={reading.paste}
          onFile={reading.file}
          {...(shown ? { children: shown } : {})}
        />
      )}
      {route.place === 'set' && shown}
      {(route.place === 'saved' || (route.place === 'set' && sets && !saved)) && (
        <SavedSets sets={sets} now={now} onCopy={on.copy} onUnbind={on.unbind} onRemove={on.remove} />
      )}
    </Requirements>
  );
}
