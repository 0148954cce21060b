import { layout, type PortalPage } from '../layout.ts';

const SIZE = 'style="width:640px;height:160px;box-sizing:border-box;border:1px solid #888"';
/** `rich`: elements that are written in, whose words are sent by inputs nobody sees. */
const box = (name: string, label: string, rich: boolean) =>
  `<table class="form"><tr><th>${label}<br><span class="hint">限800字</span></th><td>${rich ? `<div contenteditable="true" data-name="${name}" ${SIZE}></div><input type="hidden" name="${name}">` : `<textarea name="${name}" ${SIZE}></textarea>`}</td></tr></table>`;
/** `told`: the boxes are called 述职, 述廉, and each of them is a report by its name. */
const panesOf = (told: boolean, rich: boolean): readonly (readonly [string, string])[] => [
  ['基本信息', '<table class="form"><tr><th>姓名</th><td><input name="name" value="王建国"></td></tr></table>'],
  [
    '述职内容',
    box('duties', told ? '述职情况' : '履职情况', rich) + box('integrity', told ? '述廉情况' : '廉洁自律情况', rich),
  ],
  ['存在问题', box('problems', '存在问题', rich)],
];

/** One form, its boxes on tabs of which one is shown: what is put away is sent all the same. */
export const reportTabs: PortalPage = {
  path: '/report/tabs',
  title: '分页述职填报',
  html(query) {
    const panes = panesOf(query.get('told') === '1', query.get('rich') === '1');
    return layout({
      title: '述职述廉填报',
      crumbs: ['干部考核', '述职述廉填报'],
      bare: query.get('bare') === '1',
      body: `<form class="panel" method="post" action="/submit"><h2>领导干部述职述廉（分页填写）</h2>
<div class="tabs" role="tablist">${panes.map(([name], index) => `<a href="#" role="tab" aria-selected="${index === 0}">${name}</a>`).join('')}</div>
${panes.map(([name, body], index) => `<div role="tabpanel" aria-label="${name}"${index === 0 ? '' : ' style="display:none"'}>${body}</div>`).join('\n')}
<div class="buttons"><button type="submit" class="button primary">提交</button><button type="button" class="button" id="drop">不填存在问题</button></div></form>
<script>
var tabs=[].slice.call(document.querySelectorAll('[role=tab]')),panes=[].slice.call(document.querySelectorAll('[role=tabpanel]'));
function show(chosen){tabs.forEach(function(tab,index){
  tab.setAttribute('aria-selected',String(index===chosen));tab.className=index===chosen?'on':'';panes[index].style.display=index===chosen?'':'none';});}
tabs.forEach(function(tab,index){tab.addEventListener('click',function(event){event.preventDefault();show(index);});});show(0);
document.querySelector('form').addEventListener('submit',function(){
  [].forEach.call(document.querySelectorAll('[data-name]'),function(box){document.getElementsByName(box.dataset.name)[0].value=box.textContent;});});
document.getElementById('drop').addEventListener('click',function(){panes[2].innerHTML='';});
</script>`,
    });
  },
};
