import { layout, type PortalPage, reportForm } from '../layout.ts';

const rows = Array.from(
  { length: 250 },
  (_, index) =>
    `<tr><td>${index + 1}</td><td><textarea name="item-${index + 1}" rows="1"></textarea></td><td><textarea name="note-${index + 1}" rows="1"></textarea></td></tr>`,
).join('\n');

export const many: PortalPage = {
  path: '/many',
  title: '履职登记表',
  html: () =>
    layout({
      title: '代表履职情况登记表',
      crumbs: ['个人办公', '履职登记表'],
      body: `<form class="panel" method="post" action="/submit"><h2>代表履职情况登记表</h2><table class="list"><tr><th style="width:50px">序号</th><th>活动内容</th><th>备注</th></tr>${rows}</table><div class="buttons"><button type="submit" class="button primary">提交</button></div></form>
${reportForm('<tr><th><label for="content">述职报告正文</label><br><span class="hint">限5000字</span></th><td><textarea id="content" name="content" maxlength="5000" rows="16"></textarea></td></tr>')}`,
    }),
};
