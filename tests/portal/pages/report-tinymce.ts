import { headRows, layout, type PortalPage, remarkRow, reportForm } from '../layout.ts';

export const reportTinymce: PortalPage = {
  path: '/report/tinymce',
  title: '述职报告填报（新版）',
  html: (query) =>
    layout({
      title: '述职报告填报（新版）',
      crumbs: ['代表述职', '述职报告填报（新版）'],
      bare: query.get('bare') === '1',
      head: '<script src="/tinymce/tinymce.min.js"></script>',
      body: `${reportForm(
        `${headRows}<tr><th>述职报告正文<br><span class="hint">限5000字</span></th><td colspan="3"><textarea id="content" name="content"></textarea></td></tr>${remarkRow}`,
      )}
<script>tinymce.init({selector:'#content', base_url:'/tinymce', suffix:'.min', promotion:false, branding:false, height:400, plugins:'lists', toolbar:'undo redo | fontfamily fontsize | bold italic underline | alignleft aligncenter alignright | bullist numlist'});</script>`,
    }),
};
