import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.tsx';
import { reportYear } from '../../engine/index.ts';
import { App } from './App.tsx';
import { currentSite } from './site.ts';

currentSite().then(
  (site) => mount(<App site={site} year={reportYear(new Date())} />, 'extensionName', browser.i18n),
  (error: unknown) => console.error(error),
);
