/** States of the welcome page, with the practice as it really works. */
import type { ComponentChildren } from 'preact';
import { Opening } from '../../components/welcome/Opening.tsx';
import { Practice } from '../../components/welcome/Practice.tsx';
import { Promises } from '../../components/welcome/Promises.tsx';
import { Welcome, type WelcomeStep } from '../../components/welcome/Welcome.tsx';
import { PRACTICE_TEXT, usePractice } from '../../entrypoints/welcome/use-practice.ts';

function Shown({ step, keys }: { readonly step: WelcomeStep; readonly keys: string }) {
  const practice = usePractice();
  return (
    <Welcome
      step={step}
      steps={{
        promises: <Promises />,
        practice: <Practice text={PRACTICE_TEXT} {...practice} />,
        opening: <Opening keys={keys} />,
      }}
    />
  );
}

export const WELCOME_STATES: Readonly<Record<string, ComponentChildren>> = {
  'welcome.promises': <Shown step="promises" keys="Alt+Shift+S" />,
  'welcome.practice': <Shown step="practice" keys="Alt+Shift+S" />,
  'welcome.opening': <Shown step="opening" keys="Alt+Shift+S" />,
  'welcome.no-keys': <Shown step="opening" keys="" />,
};
