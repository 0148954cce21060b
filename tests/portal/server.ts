/** A local stand-in for a government office portal, for trying the extension on realistic pages. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorBundle, editorNames, editorPage, PACKAGES } from './editor-pages.ts';
import { encodeGbk, parseForm } from './encoding.ts';
import { expiredAnswer } from './pages/expiring.ts';
import { pages } from './pages/index.ts';
import { submitted } from './pages/submitted.ts';
import { placeNamed, placeNames } from './places/index.ts';

export interface Portal {
  readonly port: number;
  close(): Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = path.join(here, '../../node_modules');
const fieldsFolder = path.join(here, 'fields');
const noticesFolder = path.join(here, 'notices');
const folders: readonly (readonly [string, string])[] = [
  ['/ueditor/', path.join(modules, 'ueditor/example/public/ueditor')],
  ['/tinymce/', path.join(modules, 'tinymce')],
  ['/npm/', PACKAGES],
];
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};
const bodyLimit = 2_000_000;

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

const sendHtml = (response: ServerResponse, body: string, status = 200): void =>
  send(response, status, 'text/html; charset=utf-8', body);

const sendJson = (response: ServerResponse, value: unknown): void =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));

const notFound = (response: ServerResponse): void => sendHtml(response, '<h1>404 您访问的页面不存在</h1>', 404);

/** The file `name` names inside `folder`, or nothing when it leads outside. */
function inside(folder: string, name: string): string | undefined {
  if (name.includes('\0') || name.includes('\\')) return undefined;
  const file = path.resolve(folder, `./${name}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

async function sendFile(response: ServerResponse, folder: string, name: string): Promise<void> {
  const file = inside(folder, name);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) return notFound(response);
  send(response, 200, types[path.extname(file)] ?? 'application/octet-stream', content);
}

/** `limit` stands for the number of 字 that the page says its field may have. */
async function sendEditor(response: ServerResponse, name: string, limit: string | null): Promise<void> {
  const script = name.endsWith('.js');
  const body = script ? await editorBundle(name.slice(0, -'.js'.length)) : await editorPage(name);
  if (body === undefined) return notFound(response);
  const said = limit === null ? body : body.replace('限5000字', `限${Number(limit)}字`);
  send(response, 200, types[script ? '.js' : '.html'] ?? '', said);
}

/** A page in the encoding its type names. */
function sendPage(response: ServerResponse, html: string | undefined, type = 'text/html; charset=utf-8'): void {
  if (html === undefined) notFound(response);
  else send(response, 200, type, type.endsWith('gb2312') ? encodeGbk(html) : html);
}

function sendPlace(response: ServerResponse, name: string, query: URLSearchParams): void {
  const place = placeNamed(name);
  sendPage(response, place?.html?.(query), place?.type);
}

async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) throw new RangeError('form too large');
    parts.push(part);
  }
  return parseForm(Buffer.concat(parts).toString('latin1'));
}

async function fieldNames(): Promise<string[]> {
  const files = await readdir(fieldsFolder);
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

export async function startPortal(options: { port?: number } = {}): Promise<Portal> {
  let last: Record<string, string> = {};

  async function post(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fields = await readForm(request);
    const expired = /\bportal=1\b/.test(request.headers.cookie ?? '') ? undefined : expiredAnswer(pathname);
    if (pathname === '/login') {
      const back = /^\/(?!\/)/.test(fields.back ?? '') ? fields.back : '/list';
      response.writeHead(302, { location: back, 'set-cookie': 'portal=1; Path=/; HttpOnly' });
      response.end();
    } else if (expired) {
      const { status, html = '', ...headers } = expired;
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(html);
    } else if (pathname === '/submit' || pathname.startsWith('/expiring/')) {
      last = fields;
      sendHtml(response, submitted(fields));
    } else notFound(response);
  }

  async function get(pathname: string, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const page = pages.get(pathname);
    if (page !== undefined) return sendPage(response, page.html(query), page.type);
    if (pathname === '/favicon.ico') {
      response.writeHead(204);
      response.end();
      return;
    }
    if (pathname === '/portal.css') return sendFile(response, here.replace(/[\\/]$/, ''), 'portal.css');
    if (pathname === '/submissions/last') return sendJson(response, last);
    if (pathname === '/editors/') return sendJson(response, await editorNames());
    if (pathname.startsWith('/editors/'))
      return sendEditor(response, pathname.slice('/editors/'.length), query.get('limit'));
    if (pathname === '/places/') return sendJson(response, placeNames);
    if (pathname.startsWith('/places/')) return sendPlace(response, pathname.slice('/places/'.length), query);
    if (pathname === '/fields/') return sendJson(response, await fieldNames());
    if (pathname.startsWith('/fields/')) {
      return sendFile(response, fieldsFolder, `${pathname.slice('/fields/'.length).replace(/\.html$/, '')}.html`);
    }
    // Made-up notices in many shapes, as they stand on other sites.
    if (pathname.startsWith('/notices/')) return sendFile(response, noticesFolder, pathname.slice('/notices/'.length));
    const served = folders.find(([prefix]) => pathname.startsWith(prefix));
    if (served === undefined) return notFound(response);
    await sendFile(response, served[1], pathname.slice(served[0].length));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [rawPath = '/', rawQuery = ''] = (request.url ?? '/').split('?', 2);
    const pathname = decodeURIComponent(rawPath);
    if (request.method === 'POST') await post(pathname, request, response);
    else await get(pathname, new URLSearchParams(rawQuery), response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.end();
      else sendHtml(response, '<h1>400 请求有误</h1>', 400);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
