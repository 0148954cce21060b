/** Pages that try to press the extension's buttons, to write through it, or to keep it from its work. */
import type { Attack } from './types.ts';

export const acting: readonly Attack[] = [
  {
    name: 'sends thirty kinds of events at everything of ours',
    atStart: () => {
      const kinds = [
        ...['click', 'dblclick', 'mousedown', 'mouseup', 'mouseover', 'mouseenter', 'contextmenu', 'auxclick'],
        ...['pointerdown', 'pointerup', 'pointerover', 'pointerenter', 'touchstart', 'touchend', 'focus', 'focusin'],
        ...['blur', 'keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'submit', 'reset', 'copy'],
        ...['cut', 'paste', 'drop', 'dragstart', 'compositionend', 'visibilitychange', 'pagehide', 'scroll'],
      ];
      const storm = () => {
        for (const host of document.querySelectorAll('shuzhi-launcher, shuzhi-dock, shuzhi-notice'))
          for (const kind of kinds) {
            host.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }));
            host.dispatchEvent(new KeyboardEvent(kind, { key: 'Enter', bubbles: true, composed: true }));
            (host as HTMLElement).click();
          }
      };
      for (let turn = 0; turn < 20; turn += 1) setTimeout(storm, 100 * turn);
    },
  },
  {
    name: 'plays the keys of the shortcuts',
    whenOpen: () => {
      for (const target of [document, document.body, window, ...document.querySelectorAll('textarea, shuzhi-dock')])
        for (const key of ['Escape', 'F6', 'Enter', 'Tab', 's', 'z'])
          for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(
              new KeyboardEvent(type, {
                key,
                altKey: true,
                shiftKey: true,
                ctrlKey: true,
                bubbles: true,
                composed: true,
              }),
            );
    },
  },
  {
    name: 'says in the editor’s name what was not written',
    whenOpen: () => {
      for (const target of [document, ...document.querySelectorAll('textarea')])
        for (const name of ['shuzhi-ask', 'shuzhi-answer', 'shuzhi-changed'])
          for (const detail of ['["read"]', '["replace",0,0,"×"]', '["save"]', '金', '[', '{"__proto__":{"x":1}}'])
            target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    },
  },
  {
    name: 'takes away all that is put into it',
    atStart: () => {
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('shuzhi-dock')) host.remove();
      }).observe(document, { childList: true, subtree: true });
    },
    hinders: true,
  },
  {
    name: 'has launchers and docks of its own',
    atStart: () => {
      addEventListener('DOMContentLoaded', () => {
        for (const name of ['shuzhi-launcher', 'shuzhi-dock', 'shuzhi-notice']) {
          const own = document.createElement(name);
          own.textContent = '请输入密码';
          document.body.append(own);
        }
      });
    },
    hinders: true,
  },
  {
    name: 'makes the launcher fill the screen, unseen',
    whenOpen: () => {
      const style = document.createElement('style');
      style.textContent =
        'shuzhi-launcher, shuzhi-dock { opacity: 0.01 !important; transform: scale(40) !important; z-index: 2147483647 !important; }';
      document.head.append(style);
    },
  },
  {
    name: 'lays itself over the panel',
    whenOpen: () => {
      const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff8;';
      over.popover = 'manual';
      document.body.append(over);
      over.showPopover();
      over.addEventListener('click', (event) => steal(event.composedPath().length));
    },
  },
  {
    name: 'moves the panel’s frame about',
    whenOpen: () => {
      for (const host of document.querySelectorAll('shuzhi-dock')) {
        document.body.prepend(host);
        document.documentElement.append(host);
      }
    },
  },
  {
    name: 'sends the form again and again by script',
    whenOpen: () => {
      const form = document.querySelector('form');
      form?.addEventListener('submit', (event) => event.preventDefault());
      for (let turn = 0; turn < 50; turn += 1) form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
      for (let turn = 0; turn < 5; turn += 1) form?.requestSubmit();
    },
  },
  {
    name: 'answers for its text box',
    atStart: () => {
      const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
        configurable: true,
        get() {
          return own?.get?.call(this);
        },
        set(value) {
          steal(value);
          own?.set?.call(this, value);
        },
      });
      HTMLTextAreaElement.prototype.setRangeText = (...args: unknown[]) => steal(args.join());
    },
  },
  {
    name: 'answers for its editing commands',
    atStart: () => {
      const { execCommand } = Document.prototype;
      Document.prototype.execCommand = function (...args) {
        steal(args.join());
        return execCommand.apply(this, args);
      };
    },
  },
  {
    name: 'goes to another address without loading',
    whenOpen: () => {
      for (let turn = 0; turn < 20; turn += 1) history.pushState(null, '', `/report/textarea?other=${turn}`);
      steal(location.href);
    },
  },
  {
    name: 'has a frame without an origin ask for the draft',
    whenOpen: () =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = `<title>述职报告填报</title><form><label>正文<textarea name="content" style="width:600px;height:300px"></textarea></label></form>
<script>setTimeout(() => parent.postMessage(document.documentElement.outerHTML + document.querySelector('textarea').value, '*'), 400)</script>`;
        addEventListener('message', ({ data }) => resolve(steal(data)), { once: true });
        document.body.append(frame);
      }),
  },
  {
    name: 'has a blank frame ask for the draft',
    whenOpen: async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument;
      if (!inner) return;
      inner.body.innerHTML =
        '<form><label>述职报告正文<textarea name="content" style="width:600px;height:300px"></textarea></label></form>';
      await new Promise((resolve) => setTimeout(resolve, 400));
      steal(inner.documentElement.outerHTML, inner.querySelector('textarea')?.value);
    },
  },
  {
    name: 'writes itself anew',
    whenOpen: () => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    },
    hinders: true,
  },
  {
    name: 'changes a thousand things a second',
    atStart: () => {
      addEventListener('DOMContentLoaded', () => {
        const place = document.createElement('div');
        document.body.append(place);
        let count = 0;
        setInterval(() => {
          for (let turn = 0; turn < 20; turn += 1) {
            count += 1;
            place.innerHTML = `<textarea rows="1" cols="3">${count}</textarea><p>${count}</p>`;
          }
        }, 20);
      });
    },
  },
  {
    name: 'takes its prototypes apart',
    atStart: () => {
      Array.prototype.map = () => [];
      Array.prototype.filter = () => [];
      String.prototype.slice = () => '';
      Map.prototype.get = () => undefined;
      Object.defineProperty(Node.prototype, 'parentElement', { get: () => null });
    },
    hinders: true,
  },
];
