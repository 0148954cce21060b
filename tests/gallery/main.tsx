import '../../assets/style.css';
import './gallery.css';
import type { ComponentChildren } from 'preact';
import { mount, type Translations } from '../../components/mount.tsx';
import english from '../../public/_locales/en/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';
import { STATES } from './states.tsx';

const address = new URLSearchParams(location.search);
const inEnglish = address.get('lang') === 'en';
const shown = address.get('show');

const translations: Translations = {
  getMessage: (key, args) =>
    (inEnglish ? english : chinese)[key].message.replace(/\$(\d)/g, (_, n) => args[n - 1] ?? ''),
  getUILanguage: () => (inEnglish ? 'en' : 'zh-CN'),
};

function Gallery(): ComponentChildren {
  return (
    <div class="gallery">
      {Object.keys(STATES).map((name) => (
        <figure key={name}>
          <figcaption>
            <a href={`?show=${name}`}>{name}</a>
          </figcaption>
          <iframe title={name} src={`?show=${name}${inEnglish ? '&lang=en' : ''}`} />
        </figure>
      ))}
    </div>
  );
}

const view = shown ? STATES[shown] : undefined;
if (shown) document.body.className = `page-${shown.split('.')[0]}`;
mount(view ?? <Gallery />, 'extensionName', translations);
