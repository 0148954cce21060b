import { layout, type PortalPage } from '../layout.ts';

const items: readonly (readonly [string, string, string, string])[] = [
  ['/report/textarea', '2026年度人大代表述职报告填报', '代表联络站', '2026-11-20'],
  ['/report/ueditor', '2026年度人大代表述职报告填报（图文编辑）', '代表联络站', '2026-11-20'],
  ['/report/tinymce', '2026年度人大代表述职报告填报（新版编辑）', '代表工作委员会', '2026-11-20'],
  ['/report/contenteditable', '2026年度人大代表述职报告填报（简版）', '代表工作委员会', '2026-11-19'],
  ['/report/sections', '2026年度分项述职填报', '代表工作委员会', '2026-11-18'],
  ['/frames', '述职报告填报（旧版入口）', '信息中心', '2026-11-17'],
  ['/iframe', '综合业务平台述职填报', '信息中心', '2026-11-17'],
  ['/notice', '关于做好2026年度人大代表述职工作的通知', '常委会办公室', '2026-11-15'],
  ['/samples', '述职报告范文三篇', '资料室', '2026-11-12'],
  ['/late', '年度述职登记', '代表联络站', '2026-11-10'],
  ['/spa', '我的履职档案', '代表联络站', '2026-11-10'],
  ['/hostile', '履职数据采集', '信息中心', '2026-11-08'],
  ['/many', '代表履职情况登记表', '代表工作委员会', '2026-11-06'],
  ['/removed', '述职临时填报', '信息中心', '2026-11-05'],
];

export const list: PortalPage = {
  path: '/list',
  title: '待办事项',
  html: () =>
    layout({
      title: '待办事项',
      crumbs: ['个人办公', '待办事项'],
      body: `<form class="panel" method="get" action="/list"><h2>查询条件</h2><table class="form">
<tr><th>标题</th><td><input type="text" name="q-title"></td><th>单位</th><td><input type="text" name="q-unit"></td><th>日期</th><td><input type="text" name="q-date" placeholder="YYYY-MM-DD"></td></tr>
<tr><th>关键词</th><td colspan="5"><textarea name="q-words" rows="2" placeholder="多个关键词用空格隔开"></textarea></td></tr></table>
<div class="buttons"><button type="submit" class="button primary">查询</button><button type="reset" class="button">重置</button></div></form>
<div class="panel"><h2>待办列表</h2><table class="list"><tr><th>序号</th><th>标题</th><th>发起单位</th><th>日期</th><th>状态</th></tr>
${items.map(([href, text, unit, date], index) => `<tr><td>${index + 1}</td><td><a href="${href}">${text}</a></td><td>${unit}</td><td>${date}</td><td>待处理</td></tr>`).join('\n')}
</table></div>
<form class="panel" method="post" action="/submit"><h2>批量办理</h2><table class="form"><tr><th>审批意见</th><td><textarea name="opinion" rows="3" style="width:320px">同意。</textarea></td><th>批注</th><td><input type="text" name="note"></td></tr></table>
<div class="buttons"><button type="submit" class="button primary">提交</button></div></form>`,
    }),
};
