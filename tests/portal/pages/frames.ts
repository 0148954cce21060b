import { banner, type PortalPage, plainDocument, sideMenu } from '../layout.ts';

export const frames: PortalPage = {
  path: '/frames',
  title: '旧版入口',
  html: () =>
    `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>清源县人大代表履职平台（旧版）</title></head>
<frameset rows="80,*" border="0"><frame name="banner" src="/frames/banner" scrolling="no" noresize>
<frameset cols="180,*"><frame name="menu" src="/frames/menu"><frame name="main" src="/report/textarea?bare=1"></frameset></frameset></html>`,
};

export const framesBanner: PortalPage = {
  path: '/frames/banner',
  title: '旧版入口横幅',
  html: () => plainDocument('横幅', banner().replaceAll('<a ', '<a target="_top" ')),
};

export const framesMenu: PortalPage = {
  path: '/frames/menu',
  title: '旧版入口菜单',
  html: () => plainDocument('菜单', sideMenu('main')),
};
