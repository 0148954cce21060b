import { escapeHtml, type PortalPage, plainDocument } from '../layout.ts';

export const login: PortalPage = {
  path: '/',
  title: '用户登录',
  html: (query) =>
    plainDocument(
      '用户登录 - 清源县人大代表履职平台',
      `<div class="banner"><div class="emblem">★</div><div class="banner-name"><h1>清源县人大代表履职平台</h1><p>清源县人民代表大会常务委员会办公室</p></div></div>
<form class="panel login" method="post" action="/login"><h2>用户登录</h2><input type="hidden" name="back" value="${escapeHtml(query.get('back') ?? '')}"><table class="form">
<tr><th>账号</th><td><input type="text" name="account" class="wide" autocomplete="username"></td></tr>
<tr><th>密码</th><td><input type="password" name="password" class="wide" autocomplete="current-password"></td></tr>
<tr><th>验证码</th><td><input type="text" name="code" size="6" maxlength="4"> <b>7 3 K 9</b></td></tr></table>
<div class="buttons"><button type="submit" class="button primary">登录</button></div></form>
<div class="foot">首次登录请联系县人大代表联络站领取账号</div>`,
    ),
};
