import { layout, type PortalPage, plainDocument } from '../layout.ts';

export const iframe: PortalPage = {
  path: '/iframe',
  title: '综合业务平台',
  html: () =>
    layout({
      title: '综合业务平台',
      crumbs: ['资料中心', '综合业务平台'],
      body: '<iframe name="work" title="业务办理" src="/iframe-inner" style="width:100%;height:860px;border:1px solid #a9c3e0"></iframe>',
    }),
};

export const iframeInner: PortalPage = {
  path: '/iframe-inner',
  title: '业务办理',
  html: () =>
    plainDocument(
      '业务办理',
      '<div class="crumb">业务办理 &gt; 代表述职</div><iframe name="form" title="述职报告填报" src="/report/textarea?bare=1" style="width:100%;height:780px;border:0"></iframe>',
    ),
};
