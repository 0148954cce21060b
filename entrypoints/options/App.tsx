import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { send } from '../../messaging/client.ts';

export function App() {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [stored, setStored] = useState<OptionsProps['stored']>();
  const [writer, setWriter] = useState<OptionsProps['writer']>();
  const [ignored, setIgnored] = useState<OptionsProps['ignored']>([]);
  const [choices, setChoices] = useState<OptionsProps['choices']>([]);
  const [reminder, setReminder] = useState<OptionsProps['reminder']>();
  const [policy, setPolicy] = useState<OptionsProps['policy']>(null);
  const [notice, setNotice] = useState<OptionsProps['notice']>(null);

  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => setNotice({ failed: error instanceof Error ? error.message : String(error) }));
  };
  const lookAtSites = () =>
    attempt(async () => {
      const [held, unit] = await Promise.all([enabledSites(), send('policy.read', {})]);
      setPolicy(unit);
      // Locked ones are the unit's, and stand there.
      setSites(held.filter((origin) => !unit?.covered.includes(origin)));
    });
  const lookAtReminder = () => attempt(async () => setReminder((await send('reminder.read', {})).on));
  const lookAtDrafts = () => attempt(async () => setStored(await countStored()));

  const lookAtIgnored = () => attempt(async () => setIgnored(await send('ignored.list', {})));
  const lookAtChoices = () => attempt(async () => setChoices(await send('choice.list', {})));

  useEffect(() => {
    lookAtSites();
    lookAtDrafts();
    lookAtIgnored();
    lookAtChoices();
    attempt(async () => setWriter(await send('writer.read', {})));
    lookAtReminder();
    // Sites are enabled in the popup, perhaps while this page is open.
    browser.permissions.onAdded.addListener(lookAtSites);
    browser.permissions.onRemoved.addListener(lookAtSites);
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area !== 'managed') return;
      lookAtSites();
      lookAtReminder();
    });
  }, []);

  return (
    <Options
      sites={sites}
      stored={stored}
      writer={writer}
      ignored={ignored}
      reminder={reminder}
      choices={choices}
      policy={policy}
      notice={notice}
      onRemoveSite={(pattern) => {
        attempt(async () => {
          await browser.permissions.remove({ origins: [pattern] });
        });
      }}
      onAllowSites={(patterns) => {
        // At once: the browser asks the writer only right after a press.
        const asked = browser.permissions.request({ origins: [...patterns] });
        attempt(async () => {
          if (await asked) lookAtSites();
        });
      }}
      onSaveWriter={(words) => {
        attempt(async () => {
          await send('writer.save', words);
          setNotice('saved-writer');
        });
      }}
      onTurnReminder={(on) => {
        attempt(async () => {
          await send('reminder.turn', { on });
          setReminder(on);
        });
      }}
      onTakeBack={({ rule, text }) => {
        attempt(async () => {
          await send('ignored.remove', { rule, text });
          lookAtIgnored();
        });
      }}
      onUnchoose={({ kind, origin, name }) => {
        attempt(async () => {
          await send('choice.remove', { kind, origin, name });
          lookAtChoices();
        });
      }}
      onRemoveDrafts={() => {
        attempt(async () => {
          await send('store.clear', {});
          setStored(await countStored());
          setNotice('removed-all');
        });
      }}
    />
  );
}

async function enabledSites(): Promise<readonly string[]> {
  const builtIn: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn.includes(origin));
}

async function countStored(): Promise<OptionsProps['stored']> {
  const { drafts, versions, characters } = await send('store.state', {});
  return { drafts, versions, characters };
}
