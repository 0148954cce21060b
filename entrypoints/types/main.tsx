import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.tsx';
import { App } from './App.tsx';

mount(<App />, 'typesTitle', browser.i18n);
