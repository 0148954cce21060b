import { escapeHtml, layout } from '../layout.ts';

/** What the portal shows after a form was sent: every field as it arrived. */
export function submitted(fields: Readonly<Record<string, string>>): string {
  const rows = Object.entries(fields).map(
    ([name, value]) =>
      `<tr><th>${escapeHtml(name)}<br><span class="hint">${value.length}字</span></th><td><pre data-field="${escapeHtml(name)}" data-length="${value.length}">\n${escapeHtml(value)}</pre></td></tr>`,
  );
  return layout({
    title: '提交成功',
    crumbs: ['代表述职', '提交成功'],
    body: `<div class="panel"><h2>提交成功，等待代表联络站审核</h2><table class="form">${rows.join('')}</table><div class="buttons"><a class="button" href="/list">返回</a></div></div>`,
  });
}
