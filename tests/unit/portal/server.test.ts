import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../portal/pages/index.ts';
import { type Portal, startPortal } from '../../portal/server.ts';

let portal: Portal;
let base = '';

beforeAll(async () => {
  portal = await startPortal();
  base = `http://127.0.0.1:${portal.port}`;
});

afterAll(() => portal.close());

/** The status of a path sent as written; `fetch` would resolve the dots first. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: portal.port, path, headers: { host: 'oa.practice.gov.cn' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const external = /(?:https?:)?\/\/[a-z0-9-]+\.[a-z]/i;

describe('pages', () => {
  it.each([...pages.keys()])('%s answers and names no other host', async (path) => {
    const response = await fetch(base + path);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(external);
  });

  it('serve every field example, some with a report field and some without', async () => {
    const names = (await (await fetch(`${base}/fields/`)).json()) as string[];
    expect(names.length).toBeGreaterThanOrEqual(16);
    const texts = await Promise.all(
      names.map(async (name) => {
        const response = await fetch(`${base}/fields/${name}`);
        expect(response.status).toBe(200);
        return response.text();
      }),
    );
    for (const text of texts) expect(text).not.toMatch(external);
    const reports = names.filter((_, index) => texts[index]?.includes('data-expect="report"'));
    expect(reports).toEqual(names.filter((name) => name.startsWith('report-')));
  });

  it('serve the editors, the style and an empty icon', async () => {
    for (const path of ['/ueditor/ueditor.all.min.js', '/tinymce/tinymce.min.js', '/portal.css']) {
      expect(await rawStatus(path)).toBe(200);
    }
    expect(await rawStatus('/favicon.ico')).toBe(204);
    expect(await rawStatus('/nowhere')).toBe(404);
  });
});

describe('forms', () => {
  it('come back as they were sent', async () => {
    const fields = { title: '述职报告', content: '第一段\n<b>第二段</b> & "引号"' };
    const response = await fetch(`${base}/submit`, { method: 'POST', body: new URLSearchParams(fields) });
    const text = await response.text();
    expect(text).toContain('data-field="content"');
    expect(text).toContain('&lt;b&gt;第二段&lt;/b&gt; &amp; &quot;引号&quot;');
    expect(text).not.toContain('<b>第二段');
    expect(await (await fetch(`${base}/submissions/last`)).json()).toEqual(fields);
  });

  it('log in to the list', async () => {
    const response = await fetch(`${base}/login`, { method: 'POST', redirect: 'manual', body: new URLSearchParams() });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/list');
    expect(response.headers.get('set-cookie')).toContain('portal=');
  });
});

describe('folders', () => {
  it.each([
    '/tinymce/../../package.json',
    '/tinymce/%2e%2e/%2e%2e/package.json',
    '/ueditor/..%2f..%2f..%2fpackage.json',
    '/ueditor/..%5c..%5cpackage.json',
    '/fields/../server.ts',
    '/fields/%2e%2e%2fserver',
    '/tinymce//etc/passwd',
    '/tinymce/',
  ])('%s is refused', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it('a broken address is an answer, not a crash', async () => {
    expect(await rawStatus('/%zz')).toBe(400);
    expect(await rawStatus('/')).toBe(200);
  });
});
