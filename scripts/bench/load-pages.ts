/** Pages that are hard on a script living in them, each with one report field, on a small server of their own. */
import { createServer } from 'node:http';

export interface LoadPages {
  /** `http://oa.practice.gov.cn:PORT`, where the product works unasked. */
  readonly url: string;
  close(): Promise<void>;
}

const FIELDS = 10_000;
const FRAMES = 200;
const PARAGRAPH = 100;
const SENTENCE = '一年来，本人认真履行职责，密切联系群众，积极参加各项活动，如实反映意见建议。';

const textarea = (text = '') =>
  `<form><p><label for="body">述职报告正文</label></p>
<textarea id="body" name="body" style="width: 700px; height: 300px">${text}</textarea></form>`;

/** Text that has `characters` of them, the same at each call. */
function filler(characters: number): string {
  return SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)).slice(0, characters);
}

function page(body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>述职报告填报</title></head>
<body><h1>述职报告填报</h1>${body}</body></html>`;
}

/** A table of many one-line boxes, the report's own after them all. */
function manyFields(): string {
  const row = (_: unknown, index: number) =>
    `<tr><td>指标${index + 1}</td><td><textarea rows="1" name="item${index + 1}"></textarea></td></tr>`;
  return page(`<table>${Array.from({ length: FIELDS }, row).join('')}</table>${textarea()}`);
}

/** Ten changes each 10 ms: what was added the time before goes, and as much comes. */
const SMALL_NODES = `
  let last = [];
  setInterval(() => {
    for (const old of last) old.remove();
    last = Array.from({ length: 5 }, () => {
      const line = document.createElement('span');
      line.textContent = '消息' + window.changes;
      feed.append(line);
      return line;
    });
    window.changes += 10;
  }, 10);`;

/** A text box comes and the one before it goes, 25 times a second. */
const TEXT_BOXES = `
  let last;
  setInterval(() => {
    last?.remove();
    last = document.createElement('textarea');
    feed.append(last);
    window.changes += 1;
  }, 40);`;

function changing(script: string): string {
  return page(`${textarea()}<div id="feed" style="height: 60px; overflow: hidden"></div>
<script>window.changes = 0; const feed = document.getElementById('feed');${script}</script>`);
}

function longEditable(characters: number): string {
  const paragraph = `<p>${filler(PARAGRAPH)}</p>`;
  return page(`<form><p id="title">述职报告正文</p>
<div id="body" contenteditable="true" aria-labelledby="title"
 style="width: 700px; height: 300px; overflow: auto">${paragraph.repeat(characters / PARAGRAPH)}</div></form>`);
}

/** Small frames of the same site, the report's field in one past the middle. */
function manyFrames(): string {
  const frame = (_: unknown, index: number) =>
    `<iframe src="${index === FRAMES * 0.6 ? '/field' : '/small'}" style="width: 800px; height: 420px"></iframe>`;
  return page(Array.from({ length: FRAMES }, frame).join(''));
}

/** The form comes by a script, long after the page. `window.delay`: ms from there until its launcher shows. */
function lateField(): string {
  return page(`<div id="place"></div><script>setTimeout(() => {
  place.innerHTML = ${JSON.stringify(textarea())};
  const since = performance.now();
  const look = () => {
    if (document.querySelector('shuzhi-launcher')?.getClientRects().length) window.delay = performance.now() - since;
    else requestAnimationFrame(look);
  };
  look();
}, 1000)</script>`);
}

const PAGES: Readonly<Record<string, (characters: number) => string>> = {
  '/fields': manyFields,
  '/changes': () => changing(SMALL_NODES),
  '/boxes': () => changing(TEXT_BOXES),
  '/textarea': (characters) => page(textarea(filler(characters))),
  '/editable': longEditable,
  '/frames': manyFrames,
  '/late': lateField,
  '/field': () => page(textarea()),
  '/small': () => page('<p>通知公告</p><input name="q">'),
};

export async function startLoadPages(): Promise<LoadPages> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const make = PAGES[pathname];
    response.writeHead(make ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(make?.(Number(searchParams.get('characters'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://oa.practice.gov.cn:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
