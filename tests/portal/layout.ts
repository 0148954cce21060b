/** The frame every portal page shares: banner, left menu, breadcrumb and the one stylesheet. */

/** One page of the portal. `query` is what follows the question mark. */
export interface PortalPage {
  readonly path: string;
  readonly title: string;
  html(query: URLSearchParams): string;
  /** Content type, where it is not HTML in UTF-8. */
  readonly type?: string;
}

export interface LayoutOptions {
  readonly title: string;
  /** The breadcrumb under 首页. */
  readonly crumbs: readonly string[];
  readonly body: string;
  /** Extra markup for the head, such as scripts. */
  readonly head?: string;
  /** Leaves out the banner and the menu: the page is shown inside a frame. */
  readonly bare?: boolean;
}

const menu: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    '个人办公',
    [
      ['/list', '待办事项'],
      ['/notice', '通知公告'],
      ['/many', '履职登记表'],
    ],
  ],
  [
    '代表述职',
    [
      ['/report/textarea', '述职报告填报'],
      ['/report/ueditor', '述职报告填报（图文）'],
      ['/report/tinymce', '述职报告填报（新版）'],
      ['/report/contenteditable', '述职报告填报（简版）'],
      ['/report/sections', '分项述职填报'],
      ['/late', '年度述职登记'],
      ['/spa', '我的履职档案'],
    ],
  ],
  [
    '资料中心',
    [
      ['/samples', '述职报告范文'],
      ['/frames', '旧版入口'],
      ['/iframe', '综合业务平台'],
      ['/hostile', '数据采集'],
      ['/removed', '临时填报'],
    ],
  ],
];

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export function banner(): string {
  return `<div class="banner"><div class="emblem">★</div><div class="banner-name"><h1>清源县人大代表履职平台</h1><p>清源县人民代表大会常务委员会办公室</p></div>
<div class="banner-user">您好，<b>王建国</b>（县十七届人大代表）　<a href="/list">首页</a> | <a href="/">退出</a></div></div>`;
}

export function sideMenu(target = ''): string {
  const attribute = target === '' ? '' : ` target="${target}"`;
  const groups = menu.map(
    ([name, links]) =>
      `<dl><dt>${name}</dt>${links.map(([href, text]) => `<dd><a href="${href}"${attribute}>${text}</a></dd>`).join('')}</dl>`,
  );
  return `<div class="menu">${groups.join('')}</div>`;
}

/** A document without the portal frame, for frames and the login page. */
export function plainDocument(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/portal.css">${head}</head>
<body>${body}</body></html>`;
}

export function layout(options: LayoutOptions): string {
  const { title, crumbs, body, head = '', bare = false } = options;
  const place = `<div class="crumb">当前位置：首页 &gt; ${crumbs.map(escapeHtml).join(' &gt; ')}</div>`;
  const content = `<div class="content">${place}${body}</div>`;
  const whole = bare
    ? content
    : `${banner()}<div class="main">${sideMenu()}${content}</div><div class="foot">清源县人大常委会办公室 版权所有　技术支持：县政务信息中心　建议使用1024×768以上分辨率浏览</div>`;
  return plainDocument(`${title} - 清源县人大代表履职平台`, whole, head);
}

/** The form rows all report pages begin with. */
export const headRows = `<tr><th>报告标题</th><td colspan="3"><input type="text" name="title" class="wide" value="2026年度人大代表述职报告" maxlength="60"></td></tr>
<tr><th>述职年度</th><td><input type="text" name="year" value="2026"></td><th>代表姓名</th><td><input type="text" name="name" value="王建国"></td></tr>`;

export const remarkRow = `<tr><th><label for="remark">备注</label></th><td colspan="3"><textarea id="remark" name="remark" rows="3"></textarea></td></tr>`;

export const buttons = `<div class="buttons"><button type="button" class="button">保存草稿</button><button type="submit" class="button primary">提交</button><button type="button" class="button" onclick="history.back()">返回</button></div>`;

/** A whole report form around the rows given. */
export function reportForm(rows: string): string {
  return `<form method="post" action="/submit" id="report-form"><div class="panel"><h2>人大代表年度述职报告填报</h2><table class="form">${rows}</table>${buttons}</div></form>`;
}

/** The plain one-textarea report form. */
export const textareaForm = reportForm(
  `${headRows}<tr><th><label for="content">述职报告正文</label><br><span class="hint">限5000字</span></th><td colspan="3"><textarea id="content" name="content" maxlength="5000" rows="16"></textarea></td></tr>${remarkRow}`,
);
