import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RequirementsNotice } from '../../components/requirements/Requirements.tsx';
import { send } from '../../messaging/client.ts';
import type {
  NewRequirementSet,
  RequirementSetInForce,
  RequirementSetRecord,
} from '../../messaging/requirement-messages.ts';

/** The saved sets and what is done with them. */
export function useSets(tell: (notice: RequirementsNotice | null) => void, fail: (error: unknown) => void) {
  const [sets, setSets] = useState<readonly RequirementSetInForce[]>();
  const look = async () => setSets(await send('requirements.list', {}));
  const attempt = (work: () => Promise<RequirementsNotice | null>) => {
    work()
      .then(async (notice) => {
        await look();
        tell(notice);
      })
      .catch(fail);
  };
  useEffect(() => {
    look().catch(fail);
    // Another page of these may be open; what is seen here is what is stored.
    const again = () => {
      if (document.visibilityState === 'visible') look().catch(fail);
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  const saved = ({ savedAt: _, unit: __, ...set }: RequirementSetInForce): NewRequirementSet => set;

  return {
    sets,
    save: (set: NewRequirementSet) =>
      attempt(async () => {
        const record = await send('requirements.save', set);
        location.hash = '#saved';
        return { kind: 'saved', set: record };
      }),
    putBack: (set: RequirementSetRecord) =>
      attempt(async () => {
        await send('requirements.save', saved(set));
        return { kind: 'put-back' };
      }),
    /** Checked by nothing until the writer says which reports it is for. */
    copy: (set: RequirementSetRecord) =>
      attempt(async () => {
        const title = browser.i18n.getMessage('typesCopyTitle', [set.title]);
        const record = await send('requirements.save', {
          ...saved(set),
          id: crypto.randomUUID(),
          title,
          binding: null,
        });
        return { kind: 'saved', set: record };
      }),
    unbind: (set: RequirementSetRecord) =>
      attempt(async () => {
        await send('requirements.save', { ...saved(set), binding: null });
        return { kind: 'unbound', set };
      }),
    remove: (set: RequirementSetRecord) =>
      attempt(async () => {
        await send('requirements.remove', { id: set.id });
        return { kind: 'removed', set };
      }),
  };
}
