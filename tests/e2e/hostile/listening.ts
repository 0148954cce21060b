/** Pages that change what scripts stand on and listen, to catch what passes between the extension and the page. */
import type { Attack } from './types.ts';

export const listening: readonly Attack[] = [
  {
    name: 'keeps every shadow root that is made',
    atStart: () => {
      const { attachShadow } = Element.prototype;
      const roots: ShadowRoot[] = [];
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, { ...options, mode: 'open' });
        roots.push(root);
        return root;
      };
      setInterval(() => {
        for (const root of roots) steal(root.innerHTML);
      }, 200);
    },
  },
  {
    name: 'sees every node that is put into the page',
    atStart: () => {
      for (const name of ['append', 'prepend', 'replaceChildren', 'after', 'before'] as const) {
        const before = Element.prototype[name];
        Element.prototype[name] = function (this: Element, ...nodes: (Node | string)[]) {
          for (const node of nodes) steal(node instanceof Element ? node.outerHTML : String(node));
          return before.apply(this, nodes);
        };
      }
      const { appendChild } = Node.prototype;
      Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
        steal(node.textContent);
        return appendChild.call(this, node) as T;
      };
    },
  },
  {
    name: 'watches every change of the document',
    atStart: () => {
      new MutationObserver((records) => {
        for (const { target, addedNodes, attributeName } of records) {
          steal(target.textContent, attributeName);
          for (const node of addedNodes) steal(node.nodeName, node.textContent);
        }
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    },
  },
  {
    name: 'hears every event there is',
    atStart: () => {
      for (const name of Object.keys(HTMLElement.prototype).concat(Object.keys(window)))
        if (name.startsWith('on'))
          window.addEventListener(
            name.slice(2),
            (event) => {
              const { key, data, detail } = event as unknown as { key?: string; data?: unknown; detail?: unknown };
              steal(event.type, key, data, detail);
            },
            true,
          );
      for (const name of [
        'beforeinput',
        'textInput',
        'compositionupdate',
        'shuzhi-ask',
        'shuzhi-answer',
        'shuzhi-changed',
      ])
        window.addEventListener(
          name,
          (event) => steal((event as CustomEvent).detail, (event as InputEvent).data),
          true,
        );
    },
  },
  {
    name: 'hears every event that is sent',
    atStart: () => {
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        steal(event.type, (event as CustomEvent).detail);
        return dispatchEvent.call(this, event);
      };
    },
  },
  {
    name: 'keeps every listener and calls it with events of its own',
    atStart: () => {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (name: string, listener: unknown, options?: unknown) {
        if (typeof listener === 'function' && name !== 'error')
          queueMicrotask(() => {
            try {
              steal(listener.call(this, { type: name, isTrusted: true, target: this, data: null, detail: null }));
            } catch (error) {
              steal(error);
            }
          });
        return addEventListener.call(this, name, listener as EventListener, options as AddEventListenerOptions);
      };
    },
    hinders: true,
  },
  {
    name: 'says of every event that it is to be trusted',
    atStart: () => {
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      Object.defineProperty(Object.prototype, 'isTrusted', { value: true, configurable: true, writable: true });
    },
    whenOpen: () => {
      for (const host of document.querySelectorAll('shuzhi-launcher, shuzhi-dock')) {
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        steal(host.textContent);
      }
    },
  },
  {
    name: 'catches what is made JSON of, pushed and awaited',
    atStart: () => {
      const { stringify, parse } = JSON;
      JSON.stringify = (...args: unknown[]) => {
        steal(args[0]);
        return stringify(...(args as Parameters<typeof stringify>));
      };
      JSON.parse = (text, reviver) => {
        steal(text);
        return parse(text, reviver);
      };
      const { then } = Promise.prototype;
      // biome-ignore lint/suspicious/noThenProperty: that is the attack
      Promise.prototype.then = function (done, failed) {
        return then.call(
          this,
          (value: unknown) => {
            steal(value);
            return done ? done(value) : value;
          },
          failed,
        ) as never;
      };
    },
  },
  {
    name: 'sets traps on the names of messages',
    atStart: () => {
      for (const name of ['text', 'boxes', 'draft', 'excerpt', 'offer', 'report', 'body', 'command'])
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          get: () => undefined,
          set(value) {
            steal(name, value);
            Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
          },
        });
    },
    hinders: true,
  },
  {
    name: 'asks every frame by message, and listens',
    whenOpen: async () => {
      addEventListener('message', ({ data, origin }) => steal(data, origin));
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }) => steal(data);
      for (const name of ['panel.restore', 'draft.list', 'draft.read', 'store.export', 'report.text', 'page.announce'])
        for (let index = 0; index < window.length; index += 1) {
          window[index]?.postMessage({ name, body: { tabId: 1, draftId: '1', after: '' } }, '*');
          window[index]?.postMessage({ command: name, body: null }, '*');
        }
      window[0]?.postMessage('port', '*', [channel.port2]);
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
  },
  {
    name: 'asks by the browser’s own messages',
    whenOpen: async (id) => {
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: Record<string, unknown> } | undefined
      >;
      for (const api of [chrome, browser]) {
        const { sendMessage, connect } = (api?.runtime ?? {}) as Record<
          string,
          ((...args: unknown[]) => unknown) | undefined
        >;
        for (const name of ['draft.list', 'store.export', 'writer.read'])
          try {
            steal(await sendMessage?.(id, { name, body: { after: '' } }));
          } catch (error) {
            steal(error);
          }
        try {
          steal(connect?.(id, { name: 'panel' }));
        } catch (error) {
          steal(error);
        }
      }
    },
  },
  {
    name: 'listens on channels with likely names',
    atStart: () => {
      for (const name of ['shuzhi', 'draft', 'drafts', 'panel', 'report'])
        new BroadcastChannel(name).onmessage = ({ data }) => steal(data);
      addEventListener('storage', ({ key, newValue }) => steal(key, newValue));
    },
  },
  {
    name: 'keeps the errors',
    atStart: () => {
      addEventListener('error', ({ error, message }) => steal(message, (error as Error | null)?.stack));
      addEventListener('unhandledrejection', ({ reason }) => steal(String(reason), (reason as Error | null)?.stack));
      Error.prepareStackTrace = (error, frames) => steal(String(error), frames.map(String).join());
    },
  },
  {
    name: 'makes elements of its own out of the extension’s',
    atStart: () => {
      for (const name of ['shuzhi-launcher', 'shuzhi-dock', 'shuzhi-notice'])
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              steal(this.outerHTML, this.shadowRoot?.innerHTML);
              try {
                steal(this.attachShadow({ mode: 'open' }).innerHTML);
              } catch (error) {
                steal(error);
              }
            }
          },
        );
    },
    hinders: true,
  },
];
