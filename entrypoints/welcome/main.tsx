import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.tsx';
import { App } from './App.tsx';

mount(<App />, 'welcomeTitle', browser.i18n);
