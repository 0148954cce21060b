import { layout, type PortalPage, plainDocument } from '../layout.ts';

const SIZE = 'style="width:640px;height:160px;box-sizing:border-box;border:1px solid #888"';
const row = (label: string, field: string) =>
  `<tr><th>${label}<br><span class="hint">限800字</span></th><td colspan="3">${field}</td></tr>`;
const box = (name: string) => `<textarea name="${name}" ${SIZE}></textarea>`;

/** One box for each section: text boxes, a small editor in a frame the page writes, and a frame with a document of its own. */
export const reportMixed: PortalPage = {
  path: '/report/mixed',
  title: '述学述职述廉填报',
  html: (query) =>
    layout({
      title: '述学述职述廉填报',
      crumbs: ['干部考核', '述学述职述廉填报'],
      bare: query.get('bare') === '1',
      body: `<form class="panel" method="post" action="/submit"><h2>领导干部述学述职述廉（分栏填写）</h2><table class="form">
${row('述学情况', box('study'))}
${row('述职情况', `<iframe class="editor" ${SIZE}></iframe><input type="hidden" name="duties">`)}
${row('述廉情况', box('integrity'))}
${row('存在问题', box('problems'))}
<tr><td colspan="4"><iframe name="plans" title="计划填报" src="/report/mixed-plans" style="width:100%;height:230px;border:0"></iframe><input type="hidden" name="plans"></td></tr>
${row('组织部门审核意见', `<textarea name="opinion" ${SIZE}></textarea>`)}
</table><div class="buttons"><button type="submit" class="button primary">提交</button></div></form>
<script>
var inner=document.querySelector('.editor').contentDocument;
inner.open();inner.write('<!DOCTYPE html><html><body></body></html>');inner.close();
inner.body.contentEditable='true';
document.querySelector('form').addEventListener('submit',function(){
  document.querySelector('[name=duties]').value=inner.body.innerText;
  document.querySelector('input[name=plans]').value=frames.plans.document.querySelector('textarea').value;
});</script>`,
    }),
};

export const reportMixedPlans: PortalPage = {
  path: '/report/mixed-plans',
  title: '计划填报',
  html: () =>
    plainDocument(
      '述职计划填报',
      `<form><table class="form"><tr><th>下一步打算</th><td>${box('plans')}</td></tr></table></form>`,
    ),
};
