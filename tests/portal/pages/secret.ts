import { layout, type PortalPage, textareaForm } from '../layout.ts';

const CHOICE = `<table class="form"><tr><th>密级</th><td><select name="level"><option>公开</option><option>秘密</option><option>机密</option><option>绝密</option></select></td>
<th>公开属性</th><td>密级：<label><input type="radio" name="mark"> 秘密</label> <label><input type="radio" name="mark"> 机密</label></td></tr></table>
<p class="hint">请严格保守国家秘密，秘密、机密、绝密信息不得在本系统填报。</p>`;
const MARKS: Readonly<Record<string, string>> = {
  star: '<p>机密★1年</p>',
  words: '<table class="form"><tr><th>密级</th><td>秘密</td><th>份号</th><td>000012</td></tr></table>',
};

/** A form under a mark of secrecy (`mark=star`, `mark=words`), or with a list to choose one from. */
export const secret: PortalPage = {
  path: '/secret',
  title: '述职报告填报',
  html: (query) =>
    layout({
      title: query.get('mark') === 'title' ? '述职报告填报（绝密★3年）' : '述职报告填报',
      crumbs: ['代表述职', '述职报告填报'],
      body: `${MARKS[query.get('mark') ?? ''] ?? CHOICE}${textareaForm}`,
    }),
};
