import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedType } from '../../components/types/TypeList.tsx';
import type { TypesNotice } from '../../components/types/Types.tsx';
import type { OwnType, OwnTypeId } from '../../engine/types.ts';
import { send } from '../../messaging/client.ts';
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';
import { dayOf, fileName } from '../../sources/report-text.ts';
import { writeTypesFile } from '../../sources/types-file.ts';

/** How long the browser may take to fetch a file that was handed to it, in ms. */
const FETCHED = 60_000;

/** The saved types and what is done with them. */
export function useTypes(tell: (notice: TypesNotice | null) => void) {
  const [types, setTypes] = useState<readonly ListedType[]>();
  const fail = (error: unknown) =>
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  const look = async () => setTypes((await send('types.list', {})).map(withoutTime));
  const attempt = (work: () => Promise<TypesNotice>): Promise<boolean> =>
    work()
      .then(async (notice) => {
        await look();
        tell(notice);
        return true;
      })
      .catch((error: unknown) => {
        fail(error);
        return false;
      });
  useEffect(() => {
    look().catch(fail);
    // Another page of these may be open; what is seen here is what is stored.
    const again = () => {
      if (document.visibilityState === 'visible') look().catch(fail);
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);

  return {
    types,
    fail,
    save: (type: OwnType) =>
      attempt(async () => {
        await send('types.save', { types: [plain(type)] });
        return { kind: 'saved', title: type.title };
      }),
    take: (some: readonly OwnType[]) =>
      attempt(async () => {
        await send('types.save', { types: [...some] });
        return { kind: 'imported', types: some.length };
      }),
    putBack: (type: OwnType) =>
      attempt(async () => {
        await send('types.save', { types: [type] });
        return { kind: 'put-back', title: type.title };
      }),
    remove: (type: OwnType) =>
      attempt(async () => {
        await send('types.remove', { id: type.id });
        return { kind: 'removed', type };
      }),
    download(some: readonly OwnType[]) {
      const [only] = some.length === 1 ? some : [];
      const name = browser.i18n.getMessage('typesFileName');
      const file = fileName(
        only ? `${name}-${only.title}-${dayOf(Date.now())}` : `${name}-${dayOf(Date.now())}`,
        'json',
      );
      const link = document.createElement('a');
      link.download = file;
      link.href = URL.createObjectURL(new Blob([writeTypesFile(some.map(plain))], { type: 'application/json' }));
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), FETCHED);
      tell({ kind: 'exported', file });
    },
  };
}

export function newTypeId(): OwnTypeId {
  return `own-${crypto.randomUUID()}`;
}

function withoutTime({ savedAt: _, ...type }: OwnTypeInForce): ListedType {
  return type;
}

/** As it goes to a file or into the store. */
export function plain({ unit: _, ...type }: ListedType): OwnType {
  return type;
}
