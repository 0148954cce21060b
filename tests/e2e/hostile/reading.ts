/** Pages that try to read what the panel shows, in every way a page has of reading what is on the screen. */
import type { Attack } from './types.ts';

/** The first words of the writer's earlier draft, which the panel offers and the page does not have. */
export const SECRET = '金丝楠木';

export const reading: readonly Attack[] = [
  {
    name: 'finds the words and reads the selection',
    whenOpen: () => {
      const { find } = window as unknown as { find(text: string): boolean };
      // These run in the page: they can name nothing that stands outside them.
      if (find('金丝楠木')) steal(`金丝楠木 ${getSelection()}`);
    },
  },
  {
    name: 'selects everything',
    whenOpen: () => {
      document.execCommand('selectAll');
      steal(String(getSelection()));
      getSelection()?.selectAllChildren(document.documentElement);
      steal(String(getSelection()));
    },
  },
  {
    name: 'walks the selection on, sign by sign, from the end of the page',
    whenOpen: () => {
      const selection = getSelection();
      selection?.setPosition(document.body, document.body.childNodes.length);
      for (let step = 0; step < 400; step += 1) selection?.modify('extend', 'forward', 'character');
      steal(String(selection));
    },
  },
  {
    name: 'reads all text there is',
    whenOpen: () => steal(document.documentElement.innerText, document.documentElement.textContent),
  },
  {
    name: 'writes out the whole document',
    whenOpen: () => steal(document.documentElement.outerHTML, new XMLSerializer().serializeToString(document)),
  },
  {
    name: 'writes out shadow roots',
    whenOpen: () => {
      const root = document.documentElement as unknown as { getHTML(options: object): string };
      steal(root.getHTML({ serializableShadowRoots: true, shadowRoots: [] }));
      for (const host of document.querySelectorAll('*')) steal(host.shadowRoot?.innerHTML);
    },
  },
  {
    name: 'copies the dock and reads the copy',
    whenOpen: () => {
      for (const host of document.querySelectorAll('shuzhi-dock, shuzhi-launcher')) {
        const copy = host.cloneNode(true) as Element;
        document.body.append(copy);
        steal(copy.outerHTML, copy.textContent, copy.shadowRoot?.innerHTML);
      }
    },
  },
  {
    name: 'looks into every frame',
    whenOpen: () => {
      for (const frame of document.querySelectorAll('iframe')) {
        try {
          steal(frame.contentDocument?.body.innerHTML);
        } catch (error) {
          steal(error);
        }
      }
      for (let index = 0; index < window.length; index += 1) {
        try {
          steal(window[index]?.document.body.innerHTML, window[index]?.location.href);
        } catch (error) {
          steal(error);
        }
      }
    },
  },
  {
    name: 'walks every node with a tree walker',
    whenOpen: () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) steal(walker.currentNode.nodeName, walker.currentNode.nodeValue);
    },
  },
  {
    name: 'asks what stands at each point of the screen',
    whenOpen: () => {
      for (let x = 0; x < innerWidth; x += 40)
        for (let y = 0; y < innerHeight; y += 40) {
          const caret = document.caretRangeFromPoint(x, y);
          steal(caret?.startContainer.nodeValue, document.elementFromPoint(x, y)?.textContent);
        }
    },
  },
  {
    name: 'asks names, states and styles of what stands in it',
    whenOpen: () => {
      for (const host of document.querySelectorAll('shuzhi-dock, shuzhi-launcher')) {
        steal([...host.attributes].map(({ name, value }) => `${name}=${value}`).join());
        steal(host.ariaLabel, host.getAttribute('title'), getComputedStyle(host).content);
        steal(getComputedStyle(host, '::before').content, host.getAnimations().length);
      }
    },
  },
  {
    name: 'takes the clipboard when everything is copied',
    whenOpen: () => {
      document.addEventListener('copy', (event) =>
        steal(event.clipboardData?.getData('text/plain'), String(getSelection())),
      );
      document.execCommand('selectAll');
      document.execCommand('copy');
    },
  },
  {
    name: 'draws the page into a picture of its own',
    whenOpen: () => {
      const text = new XMLSerializer().serializeToString(document.documentElement);
      steal(`<svg xmlns="http://www.w3.org/2000/svg"><foreignObject>${text}</foreignObject></svg>`);
    },
  },
  {
    name: 'goes through its stores',
    whenOpen: async () => {
      steal(JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie);
      for (const { name } of await indexedDB.databases()) steal(name);
      // The portals of the offices are seldom on https; without it there are no more stores than these.
      if (!isSecureContext) return;
      for (const name of await caches.keys()) steal(name);
      const folder = await navigator.storage.getDirectory();
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) steal(name);
    },
  },
  {
    name: 'opens the database under its name',
    whenOpen: () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('shuzhi');
        opening.onsuccess = () => {
          steal([...opening.result.objectStoreNames].join());
          opening.result.close();
          indexedDB.deleteDatabase('shuzhi');
          resolve();
        };
      }),
  },
  {
    name: 'reads what was loaded',
    whenOpen: () => {
      for (const entry of performance.getEntries()) steal(entry.name, entry.toJSON());
    },
  },
  {
    name: 'fetches the extension’s own files',
    whenOpen: async (id) => {
      for (const file of ['panel.html', 'workbench.html', 'manifest.json', 'background.js', 'icon/16.png']) {
        const url = `chrome-extension://${id}/${file}`;
        try {
          steal(await (await fetch(url)).text());
        } catch (error) {
          steal(error);
        }
      }
    },
  },
  {
    name: 'takes the extension’s pages into frames of its own',
    whenOpen: async (id) => {
      for (const file of ['panel.html', 'workbench.html', 'options.html', 'popup.html', 'requirements.html']) {
        const frame = document.createElement('iframe');
        frame.src = `chrome-extension://${id}/${file}?tab=1`;
        const ended = new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true });
          frame.addEventListener('error', resolve, { once: true });
        });
        document.body.append(frame);
        await ended;
        try {
          steal(frame.contentDocument?.body.innerHTML);
        } catch (error) {
          steal(error);
        }
      }
    },
  },
  {
    name: 'brings the extension’s files in as script, style and picture',
    whenOpen: async (id) => {
      for (const [tag, key, file] of [
        ['script', 'src', 'background.js'],
        ['link', 'href', 'assets/style.css'],
        ['img', 'src', 'icon/128.png'],
      ] as const) {
        const element = document.createElement(tag);
        const ended = new Promise((resolve) => {
          element.addEventListener('load', () => resolve(steal(`loaded ${file}`)), { once: true });
          element.addEventListener('error', resolve, { once: true });
        });
        element.setAttribute(key, `chrome-extension://${id}/${file}`);
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        document.head.append(element);
        await ended;
      }
    },
  },
  {
    name: 'opens the drafts page in a window',
    whenOpen: (id) => {
      const opened = window.open(`chrome-extension://${id}/workbench.html`);
      try {
        steal(opened?.document.body.innerHTML);
      } catch (error) {
        steal(error);
      }
      opened?.close();
    },
  },
];
