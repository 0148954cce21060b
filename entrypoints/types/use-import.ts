import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wordsOf } from '../../components/saying.ts';
import type { Translate } from '../../components/text.ts';
import type { ReadTypes } from '../../components/types/TypesImport.tsx';
import { compareTypes } from '../../components/types/type-difference.ts';
import type { OwnType } from '../../engine/types.ts';
import { readOwnType } from '../../messaging/own-type-problems.ts';
import { readTypesFile } from '../../sources/types-file.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';

/** A file to be imported: read, held against what is here, and taken once the writer says so. */
export function useImport(
  types: readonly OwnType[] | undefined,
  take: (types: readonly OwnType[]) => Promise<boolean>,
  fail: (error: unknown) => void,
) {
  const [read, setRead] = useState<ReadTypes | null>(null);
  const [busy, setBusy] = useState(false);
  const working = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch(fail)
      .finally(() => setBusy(false));
  };
  return {
    read,
    busy,
    cancel: () => setRead(null),
    choose: (file: File) => working(async () => setRead(await look(file, types ?? []))),
    confirm: () =>
      working(async () => {
        if (read?.kind !== 'read') return;
        const changing = read.types.filter(({ verdict }) => verdict !== 'same').map(({ type }) => type);
        if (!(await take(changing))) return;
        setRead(null);
        location.hash = '#list';
      }),
  };
}

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, args.map(String));

async function look(file: File, here: readonly OwnType[]): Promise<ReadTypes> {
  const { name } = file;
  let values: readonly unknown[];
  try {
    values = await readTypesFile(file);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const chinese = document.documentElement.lang.startsWith('zh');
    return { kind: 'refused', name, problems: [chinese ? error.message : error.english] };
  }
  const all = values.map(readOwnType);
  const problems = all.flatMap((one, index) =>
    'problems' in one ? one.problems.map((problem) => t('typesProblemIn', index + 1, wordsOf(problem, t))) : [],
  );
  const types = all.flatMap((one) => ('type' in one ? one.type : []));
  if (problems.length === 0 && new Set(types.map(({ id }) => id)).size < types.length)
    problems.push(browser.i18n.getMessage('typesProblemTwice'));
  if (problems.length > 0) return { kind: 'refused', name, problems: problems.slice(0, 8) };
  return {
    kind: 'read',
    name,
    types: types.map((type) =>
      compareTypes(
        here.find(({ id }) => id === type.id),
        type,
      ),
    ),
  };
}
