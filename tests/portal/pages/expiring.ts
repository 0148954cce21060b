import { layout, type PortalPage, plainDocument, textareaForm } from '../layout.ts';

/** The ways a portal turns away what is sent after its login has run out, by the last part of the address it is sent to. */
const WAYS: Readonly<Record<string, { readonly status: number; readonly location?: string; readonly html?: string }>> =
  {
    redirect: { status: 302, location: '/?back=/expiring' },
    forbidden: { status: 403, html: plainDocument('403', '<h1>403 无权访问</h1><p>请与管理员联系。</p>') },
    unauthorized: { status: 401, html: '{"message":"unauthorized"}' },
    // Old portals answer with a script; the page it stands in goes before it has been seen.
    script: { status: 200, html: '<script>top.location.href="/?back=/expiring"</script>' },
    // Others say so and let the writer go on.
    words: { status: 200, html: plainDocument('提示', '<p>登录已超时，请重新登录。</p><a href="/">确定</a>') },
  };

/** What is sent to `/expiring/<way>` without a login is answered with; nothing for other addresses. */
export function expiredAnswer(pathname: string): (typeof WAYS)[string] | undefined {
  return pathname.startsWith('/expiring/') ? WAYS[pathname.slice('/expiring/'.length)] : undefined;
}

/** Sends the form as a script does, and stays. */
const SENT_BY_SCRIPT = `<p id="answer" class="hint"></p><script>document.querySelector('form').addEventListener('submit',function(event){event.preventDefault();
fetch(this.action,{method:'POST',body:new URLSearchParams(new FormData(this))}).then(function(answer){document.getElementById('answer').textContent='服务器返回 '+answer.status;});});</script>`;

/** A form whose login has run out: `way` says how it is turned away, `fetch` has a script send it, `framed` puts it in a frame. */
export const expiring: PortalPage = {
  path: '/expiring',
  title: '述职报告填报',
  html(query) {
    const way = query.get('way') ?? 'redirect';
    const form = textareaForm.replace('action="/submit"', `action="/expiring/${encodeURIComponent(way)}"`);
    const framed = `<iframe title="述职报告填报" src="/expiring?way=${encodeURIComponent(way)}&bare=1" style="width:100%;height:700px;border:0"></iframe>`;
    return layout({
      title: '述职报告填报',
      crumbs: ['代表述职', '述职报告填报'],
      body: query.has('framed') ? framed : form + (query.has('fetch') ? SENT_BY_SCRIPT : ''),
      bare: query.has('bare'),
    });
  },
};
