import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useAddress } from '../../components/use-address.ts';
import { Opening } from '../../components/welcome/Opening.tsx';
import { Practice } from '../../components/welcome/Practice.tsx';
import { Promises } from '../../components/welcome/Promises.tsx';
import { WELCOME_STEPS, Welcome } from '../../components/welcome/Welcome.tsx';
import { PRACTICE_TEXT, usePractice } from './use-practice.ts';

export function App() {
  const [address = ''] = useAddress();
  const practice = usePractice();
  const [keys, setKeys] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === 'open-panel')?.shortcut ?? ''),
      (error: unknown) => console.warn('keys not known', error),
    );
  }, []);
  return (
    <Welcome
      step={WELCOME_STEPS.find((step) => step === address) ?? 'promises'}
      steps={{
        promises: <Promises />,
        practice: <Practice text={PRACTICE_TEXT} {...practice} />,
        opening: <Opening keys={keys} />,
      }}
    />
  );
}
