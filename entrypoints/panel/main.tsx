import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.tsx';
import { App } from './App.tsx';
import { followTab } from './tab.ts';

followTab().then(
  (tab) =>
    mount(
      <App
        tab={tab}
        docked={window.top !== window}
        beside={window.top === window && !new URLSearchParams(location.search).has('tab')}
      />,
      'panelTitle',
      browser.i18n,
    ),
  (error: unknown) => console.error(error),
);
