import { headRows, layout, type PortalPage, remarkRow, reportForm } from '../layout.ts';

export const reportUeditor: PortalPage = {
  path: '/report/ueditor',
  title: '述职报告填报（图文）',
  html: (query) =>
    layout({
      title: '述职报告填报（图文）',
      crumbs: ['代表述职', '述职报告填报（图文）'],
      bare: query.get('bare') === '1',
      head: `<script>window.UEDITOR_HOME_URL='/ueditor/';</script><script src="/ueditor/ueditor.config.js"></script><script src="/ueditor/ueditor.all.min.js"></script><script src="/ueditor/lang/zh-cn/zh-cn.js"></script>`,
      body: `${reportForm(
        `${headRows}<tr><th>述职报告正文<br><span class="hint">限5000字</span></th><td colspan="3"><script id="editor" type="text/plain"></script></td></tr>${remarkRow}`,
      )}
<script>UE.getEditor('editor', {serverUrl:'', initialFrameWidth:'100%', initialFrameHeight:360, autoHeightEnabled:false, elementPathEnabled:false, wordCount:false, enableAutoSave:false, saveInterval:1e9, textarea:'content'});</script>`,
    }),
};
