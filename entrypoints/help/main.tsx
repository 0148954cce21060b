import { browser } from 'wxt/browser';
import { Help } from '../../components/help/Help.tsx';
import { mount } from '../../components/mount.tsx';

mount(<Help />, 'helpTitle', browser.i18n);
