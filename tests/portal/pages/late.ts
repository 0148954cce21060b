import { layout, type PortalPage } from '../layout.ts';

export const late: PortalPage = {
  path: '/late',
  title: '年度述职登记',
  html: () =>
    layout({
      title: '年度述职登记',
      crumbs: ['代表述职', '年度述职登记'],
      body: `<div class="panel"><h2>年度述职登记</h2><table class="list"><tr><th>年度</th><th>状态</th><th>操作</th></tr>
<tr><td>2025</td><td>已审核</td><td><a href="#">查看</a></td></tr><tr><td>2026</td><td>未填报</td><td><button type="button" class="button" id="open">填写述职报告</button></td></tr></table></div>
<script>document.getElementById('open').addEventListener('click',function(){
if(document.getElementById('dialog'))return;
setTimeout(function(){
var box=document.createElement('div');box.id='dialog';
box.innerHTML='<div class="mask"></div><form class="dialog" role="dialog" aria-label="填写述职报告" method="post" action="/submit"><div class="panel" style="margin:0"><h2>填写述职报告</h2><table class="form"><tr><th>年度</th><td><input type="text" name="year" value="2026"></td></tr><tr><th><label for="content">述职报告正文</label><br><span class="hint">限5000字</span></th><td><textarea id="content" name="content" maxlength="5000" rows="14"></textarea></td></tr></table><div class="buttons"><button type="button" class="button">保存草稿</button><button type="submit" class="button primary">提交</button><button type="button" class="button" id="close">返回</button></div></div></form>';
document.body.appendChild(box);
document.getElementById('close').addEventListener('click',function(){box.remove();});
},400);});</script>`,
    }),
};
