import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../sources/html.ts';
import { decodeHtml } from '../../../sources/html-charset.ts';
import { encodeGbk } from './encode.ts';

const pageOf = (html: string) => parseHTML(html).document;
const read = (html: string) => readHtml(pageOf(html));
const page = (body: string, title = '') =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const sentence = '全年走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的都列入了明年的台账。';
const paragraphs = (count: number, start = 1) =>
  Array.from({ length: count }, (_, i) => `<p>　　第${start + i}组：${sentence}</p>`).join('\n');

describe('readHtml', () => {
  test('leaves menu, side column, share bar and page foot of a portal out, and keeps the title', () => {
    const text = read(
      page(
        `<div class="nav"><a href="/">首页</a><a href="/b">代表工作</a></div>
        <h2 class="news-title">关于做好述职工作的通知</h2>
        <div class="info">发布时间：2025-11-02 浏览：12次</div>
        <div class="con"><p>各代表小组：</p>${paragraphs(6)}<div class="share">分享到：微信</div></div>
        <div class="side"><h4>热门</h4><ul><li><a href="/x">另一篇文章</a></li></ul></div>
        <div class="footer">主办：镇人大办公室</div>`,
        '关于做好述职工作的通知_青河镇人大',
      ),
    );
    expect(text.split('\n')[0]).toBe('关于做好述职工作的通知');
    expect(text).toContain('各代表小组：');
    expect(text).toContain('第6组');
    for (const besides of ['首页', '分享到', '另一篇文章', '主办']) expect(text).not.toContain(besides);
  });

  test('keeps every heading of a page with several reports, also those like the page title', () => {
    const text = read(
      page(
        `<div class="art"><h1>2024年述职报告(精选2篇)</h1><h2>2024年述职报告 篇1</h2>${paragraphs(5)}
        <h2>2024年述职报告 篇2</h2>${paragraphs(5, 6)}</div>`,
        '2024年述职报告(精选2篇)',
      ),
    );
    expect(text).toContain('\n2024年述职报告 篇1\n第1组');
    expect(text).toContain('\n2024年述职报告 篇2\n第6组');
  });

  test('keeps lists, tables and line breaks as lines', () => {
    const text = read(
      page(`<h1>述职报告</h1><p>各位选民：<br>我叫何小川。</p><ul><li>走访</li><li>视察</li></ul>
      <table><tr><th>项目</th><th>数量</th></tr><tr><td><p>建议</p></td><td>2件</td></tr></table>${paragraphs(3)}`),
    );
    expect(text).toContain('各位选民：\n我叫何小川。\n走访\n视察\n项目\t数量\n建议\t2件\n');
  });

  test('reads an article set in a layout table paragraph by paragraph', () => {
    const text = read(page(`<table><tr><td>${paragraphs(8)}</td></tr></table>`));
    expect(text.split('\n')).toHaveLength(8);
  });

  test('folds source white space but keeps the blanks of an unfilled date', () => {
    const text = read(
      page(`<p>
      我 叫
      何小川</p><p>2025年　　月　　日</p><pre>一、学习
二、履职</pre>`),
    );
    expect(text).toBe('我 叫 何小川\n2025年　　月　　日\n一、学习\n二、履职');
  });

  test('takes the whole body where Readability would keep a fraction', () => {
    const sections = ['学习', '履职', '不足', '打算'].map(
      (name) => `<div id="${name}"><div>${paragraphs(4)}</div></div>`,
    );
    const text = read(page(sections.join('<hr>')));
    expect(text.match(/第1组/g)).toHaveLength(4);
  });

  test('leaves scripts, styles and hidden text out', () => {
    const text = read(
      page(
        `<script>var a = '脚本';</script><style>p{}</style>${paragraphs(3)}<p hidden>藏一</p><p style="display: none">藏二</p>`,
      ),
    );
    expect(text).not.toMatch(/脚本|p\{\}|藏/);
  });

  test('does not change the page', () => {
    const document = pageOf(page(`<div class="nav">首页</div><div>${paragraphs(4)}</div>`, '通知'));
    const before = document.documentElement.outerHTML;
    readHtml(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('survives deep nesting and says so when there is no text', () => {
    const depth = 500;
    expect(read(page(`${'<div>'.repeat(depth)}深处${'</div>'.repeat(depth)}`))).toBe('深处');
    expect(() => read(page('<script>1</script>'))).toThrowError('没有文字');
  });
});

describe('decodeHtml', () => {
  const markup = (charset: string) => `<html><head>${charset}</head><body><p>各位选民：${sentence}</p></body></html>`;

  test.each([
    ['<meta charset="gb2312">'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=GBK'>"],
    ['<meta charset="utf-8">'],
    ['<meta charset="no-such-encoding">'],
    [''],
  ])('reads a GBK page that declares %s', (charset) => {
    expect(decodeHtml(encodeGbk(markup(charset)))).toBe(markup(charset));
  });

  test('reads a UTF-8 page, also one that declares UTF-16', () => {
    const html = markup('<meta charset="utf-16">');
    expect(decodeHtml(new TextEncoder().encode(html))).toBe(html);
  });
});
