import { type Place, page, quoted, reportForm } from './place.ts';

/** A modal dialog of the browser's own: it stands in the top layer, and all outside of it is inert. */
export const dialog: Place = {
  name: 'dialog',
  opens: ['#write'],
  html: () =>
    page(`<button type="button" id="write">填写述职报告</button><dialog style="width:1000px">${reportForm()}</dialog>
<script>document.getElementById('write').addEventListener('click',function(){document.querySelector('dialog').showModal();});</script>`),
};

export const tab: Place = {
  name: 'tab',
  opens: ['#report'],
  html: () =>
    page(`<button type="button">基本信息</button><button type="button" id="report">述职报告</button>
<div id="panel" style="display:none">${reportForm()}</div>
<script>document.getElementById('report').addEventListener('click',function(){document.getElementById('panel').style.display='block';});</script>`),
};

export const late: Place = {
  name: 'late',
  html: () =>
    page(`<div id="work">正在加载……</div>
<script>addEventListener('load',function(){setTimeout(function(){document.getElementById('work').innerHTML=${quoted(reportForm())};},2000);});</script>`),
};
