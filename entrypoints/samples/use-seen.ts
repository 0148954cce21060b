import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/client.ts';
import type { SeenSample } from '../../messaging/sample-messages.ts';

/** The pages of samples that are remembered, and forgetting them. */
export function useSeen(parts: { readonly forgotten: () => void; readonly fail: (error: unknown) => void }) {
  const { forgotten, fail } = parts;
  const [seen, setSeen] = useState<readonly SeenSample[]>();
  const look = () => {
    send('samples.list', {}).then(setSeen, fail);
  };
  useEffect(() => {
    look();
    // Another page of these may be open; what is seen here is what is stored.
    const again = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  return {
    seen,
    look,
    forget(id: string | null) {
      send('samples.forget', { id }).then(() => {
        look();
        forgotten();
      }, fail);
    },
  };
}
