import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copy } from '../../components/copy.ts';
import type { Shortcut } from '../../components/options/ConvenienceSwitches.tsx';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { send } from '../../messaging/client.ts';
import { askedPermissions, enabledSites, SHORTCUTS_ADDRESS, shortcutsOf } from './browser-facts.ts';

export function App() {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [stored, setStored] = useState<OptionsProps['stored']>({ counts: undefined, bytes: undefined });
  const [writer, setWriter] = useState<OptionsProps['writer']>();
  const [ignored, setIgnored] = useState<OptionsProps['ignored']>([]);
  const [choices, setChoices] = useState<OptionsProps['choices']>([]);
  const [reminder, setReminder] = useState<OptionsProps['reminder']>();
  const [conveniences, setConveniences] = useState<OptionsProps['conveniences']>();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
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
  const lookAtStored = () =>
    attempt(async () => {
      const [counts, { usage }] = await Promise.all([send('stored.list', {}), navigator.storage.estimate()]);
      setStored({ counts, bytes: usage });
    });
  const lookAtIgnored = () => attempt(async () => setIgnored(await send('ignored.list', {})));
  const lookAtChoices = () => attempt(async () => setChoices(await send('choice.list', {})));
  const lookAtAll = () => {
    lookAtStored();
    lookAtIgnored();
    lookAtChoices();
    attempt(async () => setWriter(await send('writer.read', {})));
    lookAtReminder();
    attempt(async () => setConveniences(await send('conveniences.read', {})));
  };

  useEffect(() => {
    lookAtSites();
    lookAtAll();
    attempt(async () => setShortcuts(await shortcutsOf()));
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
      permissions={askedPermissions()}
      stored={stored}
      writer={writer}
      ignored={ignored}
      reminder={reminder}
      conveniences={conveniences}
      policy={policy}
      shortcuts={shortcuts}
      shortcutsAddress={SHORTCUTS_ADDRESS}
      choices={choices}
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
          lookAtStored();
        });
      }}
      onTurnReminder={(on) => {
        attempt(async () => {
          await send('reminder.turn', { on });
          setReminder(on);
          lookAtStored();
        });
      }}
      onTurnConvenience={(what, on) => {
        attempt(async () => {
          setConveniences(await send('conveniences.turn', { what, on }));
          lookAtStored();
        });
      }}
      onCopyAddress={() => setNotice(copy(SHORTCUTS_ADDRESS) ? 'copied' : null)}
      onTakeBack={({ rule, text }) => {
        attempt(async () => {
          await send('ignored.remove', { rule, text });
          lookAtIgnored();
          lookAtStored();
        });
      }}
      onUnchoose={({ kind, origin, name }) => {
        attempt(async () => {
          await send('choice.remove', { kind, origin, name });
          lookAtChoices();
          lookAtStored();
        });
      }}
      onClear={(kind) => {
        attempt(async () => {
          await send('stored.clear', { kind });
          setNotice({ removed: kind });
          lookAtAll();
        });
      }}
    />
  );
}
