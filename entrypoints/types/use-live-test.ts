import { useEffect, useState } from 'preact/hooks';
import type { Tested } from '../../components/types/LiveTest.tsx';
import { cleaned } from '../../components/types/type-draft.ts';
import { analyse, type OwnType, recogniseOwnType } from '../../engine/index.ts';

/** How long typing must rest before the sample is judged anew, in ms. */
const PAUSE = 300;
/** A longer sample is cut, in UTF-16 units: it runs in this page, which must stay quick. */
const MOST = 100_000;

/** The engine itself, on a pasted text, by the type as it stands in the form. */
export function useLiveTest(type: OwnType | undefined) {
  const [sample, setSample] = useState('');
  const [tested, setTested] = useState<Tested | null>(null);
  useEffect(() => {
    if (!type || sample.trim() === '') return setTested(null);
    const timer = setTimeout(() => {
      const own = cleaned(type);
      const text = sample.slice(0, MOST);
      setTested({
        parts: analyse(text, { ownType: own }).parts,
        recognised: recogniseOwnType(text, [own]) !== undefined,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [type, sample]);
  return { sample, setSample, tested };
}
