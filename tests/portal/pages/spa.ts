import { layout, type PortalPage } from '../layout.ts';

export const spa: PortalPage = {
  path: '/spa',
  title: '我的履职档案',
  html: () =>
    layout({
      title: '我的履职档案',
      crumbs: ['代表述职', '我的履职档案'],
      body: `<div class="tabs" role="tablist"><a role="tab" href="#info" data-tab="info">基本信息</a><a role="tab" href="#report" data-tab="report">述职报告</a><a role="tab" href="#advice" data-tab="advice">议案建议</a></div>
<form method="post" action="/submit"><div class="panel" id="pane"></div></form>
<script>(function(){
var kept='';
var views={
info:'<table class="form"><tr><th>姓名</th><td>王建国</td><th>选区</th><td>第12选区</td></tr><tr><th>届次</th><td>县十七届</td><th>职务</th><td>代表小组组长</td></tr></table>',
report:'<table class="form"><tr><th><label for="content">述职报告正文</label><br><span class="hint">限5000字</span></th><td><textarea id="content" name="content" maxlength="5000" rows="16"></textarea></td></tr></table><div class="buttons"><button type="button" class="button">保存草稿</button><button type="submit" class="button primary">提交</button><button type="button" class="button">返回</button></div>',
advice:'<table class="list"><tr><th>编号</th><th>标题</th><th>办理结果</th></tr><tr><td>第27号</td><td>关于改造城南供水管网的建议</td><td>已解决</td></tr></table>'};
function show(name){
var pane=document.getElementById('pane'),old=document.getElementById('content');
if(old)kept=old.value;
pane.innerHTML=views[name];
var field=document.getElementById('content');
if(field)field.value=kept;
document.querySelectorAll('[data-tab]').forEach(function(tab){tab.className=tab.dataset.tab===name?'on':'';});
}
document.querySelectorAll('[data-tab]').forEach(function(tab){tab.addEventListener('click',function(event){event.preventDefault();history.pushState(null,'','#'+tab.dataset.tab);show(tab.dataset.tab);});});
addEventListener('popstate',function(){show(location.hash.slice(1)||'info');});
show(views[location.hash.slice(1)]?location.hash.slice(1):'info');
})();</script>`,
    }),
};
