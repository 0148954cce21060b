import { headRows, layout, type PortalPage, remarkRow, reportForm } from '../layout.ts';

export const reportContenteditable: PortalPage = {
  path: '/report/contenteditable',
  title: '述职报告填报（简版）',
  html: (query) =>
    layout({
      title: '述职报告填报（简版）',
      crumbs: ['代表述职', '述职报告填报（简版）'],
      bare: query.get('bare') === '1',
      body: `${reportForm(
        `${headRows}<tr><th id="content-label">述职报告正文<br><span class="hint">限5000字</span></th><td colspan="3"><div class="editable" id="editable" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="content-label"></div><input type="hidden" name="content"></td></tr>${remarkRow}`,
      )}
<script>(function(){var box=document.getElementById('editable'),field=document.querySelector('input[name=content]');box.addEventListener('input',function(){field.value=box.innerText;});})();</script>`,
    }),
};
