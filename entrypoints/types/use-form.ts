import { useEffect, useState } from 'preact/hooks';
import { cleaned } from '../../components/types/type-draft.ts';
import type { OwnType } from '../../engine/types.ts';
import { readOwnType } from '../../messaging/own-type-problems.ts';
import type { Saying } from '../../messaging/saying.ts';

/** Types in the making, kept as long as the page is open: going back to the list loses nothing. */
export function useForm(id: string | undefined, types: readonly OwnType[] | undefined) {
  const [drafts, setDrafts] = useState<readonly OwnType[]>([]);
  const [problems, setProblems] = useState<readonly Saying[]>([]);
  useEffect(() => setProblems([]), [id]);
  useEffect(() => {
    if (drafts.length === 0) return;
    // The browser asks before the page is closed with changes that are not saved.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [drafts.length === 0]);

  const saved = types?.find((type) => type.id === id);
  const draft = drafts.find((type) => type.id === id);
  const forget = (gone: string) => setDrafts((all) => all.filter((type) => type.id !== gone));
  return {
    drafts,
    saved: saved !== undefined,
    dirty: draft !== undefined,
    type: draft ?? saved,
    problems,
    forget,
    change(next: OwnType) {
      setProblems([]);
      setDrafts((all) => [next, ...all.filter((type) => type.id !== next.id)]);
    },
    /** What is to be saved; undefined where something is wrong, which is then said. */
    finished(): OwnType | undefined {
      const read = draft && readOwnType(cleaned(draft));
      if (!read) return undefined;
      setProblems('problems' in read ? read.problems : []);
      return 'type' in read ? read.type : undefined;
    },
  };
}
