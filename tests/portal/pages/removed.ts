import { layout, type PortalPage } from '../layout.ts';

/** The frame with the form goes away 50 ms after the first input in it. */
export const removed: PortalPage = {
  path: '/removed',
  title: '临时填报',
  html: () =>
    layout({
      title: '临时填报',
      crumbs: ['资料中心', '临时填报'],
      body: `<iframe id="form" title="述职报告填报" src="/report/textarea?bare=1" style="width:100%;height:780px;border:0"></iframe>
<p id="gone" class="hint" hidden>登录超时，请重新进入填报页面。</p>
<script>(function(){var frame=document.getElementById('form');
function watch(){var inner=frame.contentDocument;if(!inner)return;inner.addEventListener('input',function(){setTimeout(function(){frame.remove();document.getElementById('gone').hidden=false;},50);},{once:true});}
frame.addEventListener('load',watch);})();</script>`,
    }),
};
