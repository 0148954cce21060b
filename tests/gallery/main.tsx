/** One view in one state by the address's hash (`?lang=en#panel.typical`), or all of them side by side. */
import '../../assets/style.css';
import './gallery.css';
import { type ComponentChildren, Fragment } from 'preact';
import { mount, type Translations } from '../../components/mount.tsx';
import english from '../../public/_locales/en/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';
import traditional from '../../public/_locales/zh_TW/messages.json';
import { STATES } from './states.tsx';

const LANGUAGES = { 'zh-CN': chinese, 'zh-TW': traditional, en: english } as const;

const search = new URLSearchParams(location.search);
const language = Object.keys(LANGUAGES).find((one) => one === search.get('lang')) ?? 'zh-CN';
const texts = LANGUAGES[language as keyof typeof LANGUAGES];

const translations: Translations = {
  getMessage: (key, args) => texts[key].message.replace(/\$(\d)/g, (_, n) => args[n - 1] ?? ''),
  getUILanguage: () => language,
};

function Gallery(): ComponentChildren {
  return (
    <div class="gallery">
      {Object.keys(STATES).map((name) => (
        <figure key={name}>
          <figcaption>
            <a href={`${location.search}#${name}`}>{name}</a>
          </figcaption>
          <iframe title={name} src={`${location.search}#${name}`} loading="lazy" />
        </figure>
      ))}
    </div>
  );
}

function show(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  const view = STATES[name];
  document.body.className = view ? `page-${name.split('.')[0]}` : '';
  mount(<Fragment key={name}>{view ?? <Gallery />}</Fragment>, 'extensionName', translations);
  document.documentElement.dataset.shown = name;
}

window.addEventListener('hashchange', show);
show();
