import { headRows, layout, type PortalPage, reportForm } from '../layout.ts';

const sections: readonly (readonly [string, string])[] = [
  ['study', '学习情况'],
  ['duties', '履职情况'],
  ['integrity', '廉洁自律情况'],
  ['problems', '存在问题'],
  ['plans', '下一年计划'],
];

const rows = sections.map(
  ([name, label]) =>
    `<tr><th><label for="${name}">${label}</label><br><span class="hint">限800字</span></th><td colspan="3"><textarea id="${name}" name="${name}" maxlength="800" rows="7"></textarea></td></tr>`,
);

export const reportSections: PortalPage = {
  path: '/report/sections',
  title: '分项述职填报',
  html: (query) =>
    layout({
      title: '分项述职填报',
      crumbs: ['代表述职', '分项述职填报'],
      bare: query.get('bare') === '1',
      body: reportForm(`${headRows}${rows.join('')}`),
    }),
};
