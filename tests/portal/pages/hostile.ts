import { layout, type PortalPage, textareaForm } from '../layout.ts';

/** Its own scripts fail on every key and shout into the message channel. */
export const hostile: PortalPage = {
  path: '/hostile',
  title: '数据采集',
  html: () =>
    layout({
      title: '数据采集',
      crumbs: ['资料中心', '数据采集'],
      head: `<script>
['input','keydown','keyup','change'].forEach(function(name){addEventListener(name,function(){throw new Error('数据采集组件未加载');},true);});
addEventListener('message',function(event){if(event.data&&event.data.type==='noise')throw new Error('未知消息');});
setInterval(function(){postMessage({type:'noise',data:Math.random()},'*');postMessage('[object Object]','*');postMessage(null,'*');postMessage({type:'open',source:'page',id:1,text:'测试'},'*');},100);
</script>`,
      body: textareaForm,
    }),
};
